import type { Decimal } from '../../../model/decimal';
import type { KnownFigure } from '../../../model/figure';
import { isInColumnOf, isInTableOf } from '../surroundings';
import type { SweepDetector } from './sweep';

/** A column was filled in 元 where the table says 万元, or the other way round. */
export const columnInOtherUnit: SweepDetector = {
  kind: 'column-unit-slip',
  around: (figure, surroundings) => factors.map((power) => ({
    figures: () => surroundings.wholeColumn(figure),
    reaches: (other) => isInColumnOf(figure, other),
    original: (other) => shifted(other, power),
  })),
};

/** The same of a whole table. */
export const tableInOtherUnit: SweepDetector = {
  kind: 'table-unit-slip',
  around: (figure, surroundings) => factors.map((power) => ({
    figures: () => surroundings.wholeTable(figure),
    reaches: (other) => isInTableOf(figure, other),
    original: (other) => shifted(other, power),
  })),
};

const factors = [-4, 4];

function shifted({ unit, value, decimals }: KnownFigure, power: number): Decimal | undefined {
  const original = value.shifted(power).rounded(decimals);
  return unit.dimension === 'money' && !original.isZero ? original : undefined;
}
