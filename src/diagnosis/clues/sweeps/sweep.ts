import type { Decimal } from '../../../model/decimal';
import type { ClueKind } from '../../../model/finding';
import type { Figure, KnownFigure } from '../../../model/figure';
import type { Surroundings } from '../surroundings';

/** What a slip of the hand did to many figures at once, undone. */
export interface Sweep {
  /** All that it may have reached. */
  readonly figures: () => readonly KnownFigure[];
  readonly reaches: (figure: KnownFigure) => boolean;
  /** What the figure was before, at its own decimals; undefined where it is as it was. */
  readonly original: (figure: KnownFigure) => Decimal | undefined;
  /** Figures that stand nowhere any more, of those it reached: only relations can say what they were. Absent where it lost none. */
  readonly lost?: readonly KnownFigure[];
}

/** What relations say of another value of a figure: it mends or breaks one, or leaves one violated. */
export type Opinion = 'mends' | 'breaks' | 'leaves' | 'silent';

/** Asks those relations in which the figure stands beside none that are `involved`, too. */
type Asking<Answer> = (figure: KnownFigure, value: Decimal, involved: (other: KnownFigure) => boolean) => Answer;

export interface Opinions {
  readonly of: Asking<Opinion>;
  /** Whether the opinion is that it mends: a quick answer where it does not. */
  readonly mends: Asking<boolean>;
}

/** A way in which whole columns, rows or tables go wrong. One file each; the catalogue says how often they occur. */
export interface SweepDetector {
  readonly kind: ClueKind;
  /** Names what it does as a whole, be it seen from one figure or another. */
  readonly whole: (figure: Figure) => string;
  /** What it may have done where a figure stands. */
  readonly around: (figure: KnownFigure, surroundings: Surroundings, opinions: Opinions) => readonly Sweep[];
}
