/** Which statement a table is that follows no published form: by its title, its columns and its rows. */
import type { RecognitionReason } from '../../model/recognition';
import type { Measure, StatementRole } from '../../model/statement';
import { itemsOf, nameIn } from '../tables/items';
import { bareLabel, normalised } from '../cells/normalise';
import { roleOf } from '../tables/roles';
import type { Block } from '../tables/blocks';
import type { Columns } from '../tables/columns';
import type { Table } from '../tables/tables';
import { homeMade, wordsOf, type StatementWords } from '../words/statements';

/** Points a table must score to be read at all, and what its columns are worth against a row or a title. */
const threshold = 2;
const pointsForMeasures = 4;
const pointsForTitle = 2;

/** 支出 in the title of the self-evaluation does not make a table one of expenditure. */
const wholeDepartment = /部门整体支出|部门\(?单位\)?整体支出/;

/** 机构运行经费、资产占用情况及政府采购信息表: which of them a table without any of their rows is, the title does not tell. */
const namesSeveral = /、.*[及和与]/;

/** What a table probably is, why, and whether that may be relied on. */
export interface Guess {
  readonly role: StatementRole | null;
  readonly sure: boolean;
  readonly reasons: readonly RecognitionReason[];
}

/** Not sure where two statements fit equally well. */
export function guessHomeMade({ table, columns }: Block): Guess {
  if (columns.label === undefined) return { role: null, sure: false, reasons: ['noLabels'] };
  if (columns.measures.size === 0) return { role: null, sure: false, reasons: ['noMeasures'] };
  const labels = table.rows.map((row) => nameIn(table, columns, row));
  const measures = new Set(columns.measures.values());
  const caption = normalised(table.title + table.sheet.name).replace(wholeDepartment, '') + table.headers.get(columns.label)!.word;
  const [best, second] = homeMade
    .map((words) => ({ role: words.role, ...evidenceFor(words, caption, labels, measures) }))
    .sort((a, b) => b.points - a.points);
  if (!best || best.points < threshold) return { role: null, sure: false, reasons: [] };
  if (!best.reasons.includes('rows') && listsSubjects(table, columns)) return { role: null, sure: false, reasons: [] };
  if (best.points === second?.points) return { role: best.role, sure: false, reasons: [...best.reasons, 'ambiguous'] };
  return { role: best.role, sure: true, reasons: best.reasons };
}

/** A list of subjects by their codes is a form, if another than those we read, whatever its title has in common with a table that departments make. */
function listsSubjects(table: Table, columns: Columns): boolean {
  return itemsOf(table, columns, wordsOf('expenditureBySubject')).some(({ isCodeWritten }) => isCodeWritten);
}

/** Columns alone say too little: a row or the title must speak for the statement, too. */
function evidenceFor(words: StatementWords, caption: string, labels: readonly string[], measures: ReadonlySet<Measure>): { points: number; reasons: readonly RecognitionReason[] } {
  const ownMeasures = words.measures?.some((measure) => measures.has(measure)) ?? null;
  if (ownMeasures === false) return { points: 0, reasons: [] };
  const tells = (label: string) => words.telling!.includes(normalised(bareLabel(label)));
  if (words.telling && !labels.some(tells)) return { points: 0, reasons: [] };
  const rows = labels.filter((label) => {
    const role = roleOf(label, words);
    return (role !== null && role !== 'total') || (words.telling !== undefined && tells(label));
  });
  const title = Math.max(0, ...words.titles.map(normalised).filter((word) => caption.includes(word)).map((word) => word.length));
  if (rows.length === 0 && (title === 0 || namesSeveral.test(caption))) return { points: 0, reasons: [] };
  return {
    points: (ownMeasures ? pointsForMeasures : 0) + rows.length + (title > 0 ? pointsForTitle + title : 0),
    reasons: [...(title > 0 ? ['title' as const] : []), ...(ownMeasures ? ['columns' as const] : []), ...(rows.length > 0 ? ['rows' as const] : [])],
  };
}
