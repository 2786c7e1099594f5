import type { Network } from '../../../judging/network';
import type { Decimal } from '../../../model/decimal';
import type { ClueKind } from '../../../model/finding';
import type { Figure, KnownFigure } from '../../../model/figure';
import type { Relation } from '../../../model/relation';
import type { FiguresByValue } from './figures-by-value';

/** By how much a relation is violated, and where that may come from. */
export interface Difference {
  readonly relation: Relation;
  readonly stated: KnownFigure;
  /** Stated minus expected, in the stated figure's unit; never zero. */
  readonly value: Decimal;
  /** The same in base units. */
  readonly gap: Decimal;
  readonly figures: FiguresByValue;
  readonly network: Network;
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
