import type { KnownFigure } from '../../../model/figure';
import { columnName, isInColumnOf, isInRowOf, rowName, type Surroundings } from '../surroundings';
import type { Opinions, Sweep, SweepDetector } from './sweep';

/** Two columns side by side were filled in each other's place. */
export const columnsInterchanged: SweepDetector = {
  kind: 'columns-interchanged',
  whole: columnName,
  around: (figure, surroundings) => surroundings.row(figure).map((beside) => ({
    figures: () => [...surroundings.wholeColumn(figure), ...surroundings.wholeColumn(beside)],
    ...inPlaceOf(figure, beside, isInColumnOf, (one) => surroundings.row(one)),
  })),
};

/** Columns of more figures than this are not looked through for the row that belongs there. */
const manyRows = 100;

/** Two rows of a table were filled in each other's place. */
export const rowsInterchanged: SweepDetector = {
  kind: 'rows-interchanged',
  whole: rowName,
  around: (figure, surroundings, opinions) => partners(figure, surroundings, opinions).map((other) => ({
    figures: () => [...surroundings.wholeRow(figure), ...surroundings.wholeRow(other)],
    ...inPlaceOf(figure, other, isInRowOf, (one) => surroundings.wholeColumn(one)),
  })).filter((sweep) => mendedColumns(sweep, figure, surroundings, opinions) > 1),
};

/** Figures of its column that belong where this one stands. Those farther away are asked only where something outside the column speaks for it: in long sums that takes long. */
function partners(figure: KnownFigure, surroundings: Surroundings, opinions: Opinions): readonly KnownFigure[] {
  const column = surroundings.wholeColumn(figure);
  const isDoubted = column.length <= manyRows && opinions.of(figure, figure.value, (one) => isInColumnOf(figure, one)) === 'leaves';
  return (isDoubted ? column : surroundings.column(figure)).filter((other) => opinions.mends(figure, other.value, (one) => isInRowOf(figure, one) || isInRowOf(other, one)));
}

/** One column alone would be two figures in each other's place. */
function mendedColumns({ original, reaches }: Pick<Sweep, 'original' | 'reaches'>, figure: KnownFigure, surroundings: Surroundings, opinions: Opinions): number {
  return surroundings.wholeRow(figure).filter((one) => {
    const value = original(one);
    return value !== undefined && opinions.mends(one, value, reaches);
  }).length;
}

type Line = (figure: KnownFigure, other: KnownFigure) => boolean;

function inPlaceOf(figure: KnownFigure, beside: KnownFigure, isInLineOf: Line, across: (one: KnownFigure) => readonly KnownFigure[]): Pick<Sweep, 'reaches' | 'original'> {
  const partner = (one: KnownFigure) => across(one).find((other) => isInLineOf(isInLineOf(figure, one) ? beside : figure, other));
  return {
    reaches: (other) => isInLineOf(figure, other) || isInLineOf(beside, other),
    original: (other) => {
      const before = partner(other);
      return before && before.unit.symbol === other.unit.symbol && !before.value.equals(other.value) ? before.value.rounded(other.decimals) : undefined;
    },
  };
}
