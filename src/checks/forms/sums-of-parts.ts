/** Rows of published forms as the sums of the rows below them. */
import { isKnown, isPresent } from '../../model/figure';
import { allRows, type Measure, type Row, type Statement } from '../../model/statement';
import { equation, type Equation } from './equal';

/** One for each row whose parts are known to be all, column by column. */
export function sumsOfParts(form: Statement): readonly Equation[] {
  return allRows(form).filter((row) => row.complete).flatMap((row) => form.measures.flatMap((measure) => sumOfParts(row, measure)));
}

/** None for a heading without any figure, for parts nobody filled in, and where a part is left blank though it has figures of its own below it. */
function sumOfParts(row: Row, measure: Measure): readonly Equation[] {
  const isHeading = !isPresent(row.figures.get(measure)) && !isFilled(row);
  const isLeftOut = row.children.some((child) => !isPresent(child.figures.get(measure)) && child.children.some((below) => isKnown(below.figures.get(measure))));
  if (isHeading || isLeftOut || !row.children.some(isFilled)) return [];
  return equation(row.figures.get(measure), { added: row.children.map((child) => child.figures.get(measure)) }).map((equal) => ({ ...equal, kind: 'sum' as const }));
}

function isFilled({ figures }: Row): boolean {
  return [...figures.values()].some(isKnown);
}
