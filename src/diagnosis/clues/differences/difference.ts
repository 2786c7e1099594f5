import type { Network } from '../../../judging/network';
import type { Decimal } from '../../../model/decimal';
import type { ClueKind } from '../../../model/finding';
import type { Figure, KnownFigure } from '../../../model/figure';
import type { Relation } from '../../../model/relation';
import type { Surroundings } from '../surroundings';
import type { FiguresByValue } from './figures-by-value';

/** Where it is looked for what a difference may come from. */
export interface Around {
  readonly figures: FiguresByValue;
  readonly network: Network;
  readonly surroundings: Surroundings;
}

/** By how much a relation is violated, and where that may come from. */
export interface Difference extends Around {
  readonly relation: Relation;
  readonly stated: KnownFigure;
  /** Stated minus expected, in the stated figure's unit; never zero. */
  readonly value: Decimal;
  /** The same in base units. */
  readonly gap: Decimal;
}

/** Something an accountant sees in a difference. One file each. */
export interface DifferenceDetector {
  readonly kind: ClueKind;
  /** The figures that the difference points to; none where it tells nothing. */
  readonly notice: (difference: Difference) => readonly Figure[];
}

export function inBaseUnit(figure: Figure, value: Decimal): Decimal {
  return value.shifted(figure.unit.power);
}
