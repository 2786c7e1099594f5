/** All that was read from one workbook. */
import type { Figure } from './figure';
import type { Indicator, SelfEvaluation, TextCell } from './indicator';
import { oncePer } from './once-per';
import type { RecognisedTable } from './recognition';
import type { WrittenFormula } from './own-formula';
import { allRows, type Measure, type Row, type RowRole, type Statement, type StatementRole } from './statement';

/** Facts about the department that are not money. */
export type FactRole = 'departmentName' | 'year' | 'reportDate' | 'innerOffices' | 'innerOfficeCount' | 'subordinateUnits';

/** The parts of the report that figures cannot write. */
export type TextRole =
  | 'duties'
  | 'goals'
  | 'basicExpenditure'
  | 'projectExpenditure'
  | 'performance'
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'benefit'
  | 'satisfaction'
  | 'problems'
  | 'improvements'
  | 'application'
  | 'other'
  | 'adjustmentReason';

/** A place that is to be signed or dated, below a table: 填表人：____ */
export interface SignatureLine {
  readonly asked: string;
  /** Empty where nobody signed; in the place of the line itself where it stands in one cell with its answer. */
  readonly answer: TextCell;
}

export interface Book {
  readonly facts: ReadonlyMap<FactRole, TextCell>;
  readonly statements: readonly Statement[];
  /** One for each table of indicators, in reading order. */
  readonly evaluations: readonly SelfEvaluation[];
  readonly texts: ReadonlyMap<TextRole, TextCell>;
  readonly signatures: readonly SignatureLine[];
  /** Every table that was found, whether it could be used or not. */
  readonly recognised: readonly RecognisedTable[];
  /** The user's own formulas on the sheet 校验公式. */
  readonly formulas: readonly WrittenFormula[];
  /** Whether formula values may be stale. */
  readonly manualCalculation: boolean;
}

/** The department's own self-evaluation (部门整体支出), as against those of its projects. */
export function departmentEvaluation({ evaluations }: Book): SelfEvaluation | undefined {
  return evaluations.find(({ title }) => title.includes('整体')) ?? evaluations[0];
}

/** The indicators of every self-evaluation, in reading order. */
export function indicatorsOf(book: Book): readonly Indicator[] {
  return book.evaluations.flatMap((evaluation) => evaluation.indicators);
}

export function statementOf(book: Book, role: StatementRole): Statement | undefined {
  return book.statements.find((statement) => statement.role === role);
}

/** The first row of a statement that plays a role. */
export function rowOf(book: Book, statement: StatementRole, role: RowRole): Row | undefined {
  const found = statementOf(book, statement);
  return found && allRows(found).find((row) => row.role === role);
}

/** The figure in a role, whether its cell holds a number or not; undefined where the workbook has no such cell. */
export function figureOf(book: Book, statement: StatementRole, row: RowRole, measure: Measure): Figure | undefined {
  return rowOf(book, statement, row)?.figures.get(measure);
}

/** A table that holds figures. */
export type Table = Statement | SelfEvaluation;

export function tablesOf({ statements, evaluations }: Book): readonly Table[] {
  return [...statements, ...evaluations];
}

/** Every figure that was read, in reading order. */
export function allFigures(book: Book): readonly Figure[] {
  return tablesOf(book).flatMap(figuresOfTable);
}

/** Every figure of one table, in reading order. */
export const figuresOfTable = oncePer((table: Table): readonly Figure[] => {
  if ('rows' in table) return allRows(table).flatMap((row) => [...row.figures.values()]);
  const ofIndicator = (indicator: Indicator): Figure[] => [...indicator.figures.values(), ...indicator.parts.flatMap(ofIndicator)];
  return [...table.indicators.flatMap(ofIndicator), ...table.totals.values()];
});
