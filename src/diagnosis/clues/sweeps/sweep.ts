import type { Decimal } from '../../../model/decimal';
import type { ClueKind } from '../../../model/finding';
import type { KnownFigure } from '../../../model/figure';
import type { Surroundings } from '../surroundings';

/** What a slip of the hand did to many figures at once, undone. */
export interface Sweep {
  /** All that it may have reached. */
  readonly figures: () => readonly KnownFigure[];
  readonly reaches: (figure: KnownFigure) => boolean;
  /** What the figure was before, at its own decimals; undefined where it is as it was. */
  readonly original: (figure: KnownFigure) => Decimal | undefined;
}

/** A way in which whole columns or tables go wrong. One file each; the catalogue says how often they occur. */
export interface SweepDetector {
  readonly kind: ClueKind;
  /** What it may have done where a figure stands. */
  readonly around: (figure: KnownFigure, surroundings: Surroundings) => readonly Sweep[];
}
