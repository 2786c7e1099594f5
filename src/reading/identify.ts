/** Which statement a table is, by its title, its columns and its rows. */
import type { RecognitionReason } from '../model/recognition';
import type { Measure, StatementRole } from '../model/statement';
import { normalised } from './normalise';
import { roleOf } from './roles';
import { columnOf, textAt, type Table } from './tables';
import { lookup } from './words/lookup';
import { fundHeaders, labelHeaders, measureWords } from './words/measures';
import { statementWords, wordsOf, type StatementWords } from './words/statements';

const measureByHeader = lookup(measureWords);

/** What a year's figure is called a year later. */
const yearBefore: Readonly<Partial<Record<Measure, Measure>>> = { final: 'prior', adjusted: 'priorBudget' };

/** Points a table must score to be read at all, and what its columns are worth against a row or a title. */
const threshold = 2;
const pointsForMeasures = 4;
const pointsForTitle = 2;

export interface Identified {
  readonly words: StatementWords;
  readonly labelColumn: number;
  /** By column; each measure once. */
  readonly measures: ReadonlyMap<number, Measure>;
}

/** What a table probably is, and whether that may be relied on. */
export interface Guess {
  readonly role: StatementRole | null;
  readonly reasons: readonly RecognitionReason[];
  /** Set only for a sure guess: an unsure reading is not used. */
  readonly identified?: Identified;
}

/** Recognises a statement, or reads the table as the one it is `said` to be. */
export function identify(table: Table, said?: StatementRole): Guess {
  const role = said ?? null;
  const labelColumn = columnOf(table, labelHeaders);
  if (labelColumn === undefined) return { role, reasons: ['noLabels'] };
  const measures = measuresOf(table, labelColumn);
  if (measures.size === 0) return { role, reasons: ['noMeasures'] };
  if (said) return { role: said, reasons: ['assigned'], identified: { words: wordsOf(said), labelColumn, measures } };
  const labels = table.rows.map((row) => textAt(table.sheet, row, labelColumn));
  const [best, second] = statementWords
    .map((words) => ({ words, ...evidenceFor(words, table, labels, new Set(measures.values())) }))
    .sort((a, b) => b.points - a.points);
  if (!best || best.points < threshold) return { role: null, reasons: [] };
  if (best.points === second?.points) return { role: best.words.role, reasons: [...best.reasons, 'ambiguous'] };
  return { role: best.words.role, reasons: best.reasons, identified: { words: best.words, labelColumn, measures } };
}

/** The measures of the columns beside the labels. A form's second half, with labels of its own, is another table; two columns of one measure are no use. */
function measuresOf(table: Table, labelColumn: number): ReadonlyMap<number, Measure> {
  const columns = [...table.headers].filter(([column]) => column > labelColumn);
  const secondHalf = columns.findIndex(([, { word }]) => labelHeaders.includes(word) && !fundHeaders.includes(word));
  const own = secondHalf < 0 ? columns : columns.slice(0, secondHalf);
  const named = own.flatMap(([column, { word, year }]) => {
    const measure = measureByHeader.get(word);
    return measure ? [{ column, measure, year }] : [];
  });
  const thisYear = Math.max(...named.map(({ year }) => year ?? -Infinity));
  const dated = named.flatMap(({ column, measure, year }) => {
    const isCurrent = year === undefined || (year === thisYear && !named.some((other) => other.measure === measure && other.year === undefined));
    if (isCurrent) return [{ column, measure }];
    const earlier = year >= thisYear - 1 ? yearBefore[measure] : undefined;
    return earlier ? [{ column, measure: earlier }] : [];
  });
  return new Map(dated.filter(({ measure }) => dated.filter((other) => other.measure === measure).length === 1).map(({ column, measure }) => [column, measure]));
}

/** Columns alone say too little: a row or the title must speak for the statement, too. */
function evidenceFor(words: StatementWords, table: Table, labels: readonly string[], measures: ReadonlySet<Measure>): { points: number; reasons: readonly RecognitionReason[] } {
  const ownMeasures = words.measures?.some((measure) => measures.has(measure)) ?? null;
  if (ownMeasures === false) return { points: 0, reasons: [] };
  const rows = labels.filter((label) => {
    const role = roleOf(label, words);
    return role !== null && role !== 'total';
  });
  const caption = normalised(table.title + table.sheet.name);
  const title = Math.max(0, ...words.titles.map(normalised).filter((word) => caption.includes(word)).map((word) => word.length));
  if (rows.length === 0 && title === 0) return { points: 0, reasons: [] };
  return {
    points: (ownMeasures ? pointsForMeasures : 0) + rows.length + (title > 0 ? pointsForTitle + title : 0),
    reasons: [...(title > 0 ? ['title' as const] : []), ...(ownMeasures ? ['columns' as const] : []), ...(rows.length > 0 ? ['rows' as const] : [])],
  };
}
