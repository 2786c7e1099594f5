import type { Decimal } from '../../../model/decimal';
import type { KnownFigure } from '../../../model/figure';
import { columnName, isInColumnOf, isInTableOf, tableName } from '../surroundings';
import type { Sweep, SweepDetector } from './sweep';

const factors = [-4, 4];

/** A column was filled in 元 where the table says 万元, or the other way round. */
export const columnInOtherUnit: SweepDetector = {
  kind: 'column-unit-slip',
  whole: columnName,
  around: (figure, surroundings) => inOtherUnits(() => surroundings.wholeColumn(figure), (other) => isInColumnOf(figure, other)),
};

/** The same of a whole table. */
export const tableInOtherUnit: SweepDetector = {
  kind: 'table-unit-slip',
  whole: tableName,
  around: (figure, surroundings) => inOtherUnits(() => surroundings.wholeTable(figure), (other) => isInTableOf(figure, other)),
};

function inOtherUnits(figures: Sweep['figures'], reaches: Sweep['reaches']): readonly Sweep[] {
  return factors.map((power) => ({ figures, reaches, original: (other) => shifted(other, power) }));
}

function shifted({ unit, value, decimals }: KnownFigure, power: number): Decimal | undefined {
  const original = value.shifted(power).rounded(decimals);
  return unit.dimension === 'money' && !original.isZero ? original : undefined;
}
