/** Which statement a table is, by its title, its columns and its rows. */
import type { Measure } from '../model/statement';
import { bareLabel, normalised } from './normalise';
import { textAt, type Table } from './tables';
import { lookup } from './words/lookup';
import { labelHeaders, measureWords } from './words/measures';
import { statementWords, type StatementWords } from './words/statements';

const measureByHeader = lookup(measureWords);

/** Points a table must score to be read at all, and what its columns are worth against a row or a title. */
const threshold = 2;
const pointsForMeasures = 4;
const pointsForTitle = 2;

export interface Identified {
  readonly words: StatementWords;
  readonly labelColumn: number;
  readonly measures: ReadonlyMap<number, Measure>;
}

/** Undefined for a table that is no statement, or fits two equally well: an unsure reading is not used. */
export function identify(table: Table): Identified | undefined {
  const labelColumn = [...table.headers].find(([, header]) => labelHeaders.includes(header))?.[0];
  if (labelColumn === undefined) return undefined;
  const measures = new Map<number, Measure>();
  for (const [column, header] of table.headers) {
    const measure = measureByHeader.get(header);
    if (measure && column > labelColumn) measures.set(column, measure);
  }
  const [best, second] = statementWords
    .map((words) => ({ words, points: pointsOf(words, table, labelColumn, new Set(measures.values())) }))
    .sort((a, b) => b.points - a.points);
  if (measures.size === 0 || !best || best.points < threshold || best.points === second?.points) return undefined;
  return { words: best.words, labelColumn, measures };
}

function pointsOf(words: StatementWords, table: Table, labelColumn: number, measures: ReadonlySet<Measure>): number {
  const ownMeasures = words.measures?.some((measure) => measures.has(measure)) ?? null;
  if (ownMeasures === false) return 0;
  const known = new Set(words.rows.flatMap((row) => row.words.map(normalised)));
  const rows = table.rows.filter((row) => known.has(normalised(bareLabel(textAt(table.sheet, row, labelColumn)))));
  const caption = normalised(table.title + table.sheet.name);
  const title = Math.max(0, ...words.titles.map(normalised).filter((word) => caption.includes(word)).map((word) => word.length));
  return (ownMeasures ? pointsForMeasures : 0) + rows.length + (title > 0 ? pointsForTitle + title : 0);
}
