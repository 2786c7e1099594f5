/** All that was read from one workbook. */
import type { Figure } from './figure';
import type { Indicator, IndicatorMeasure, TextCell } from './indicator';
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

export interface Book {
  readonly facts: ReadonlyMap<FactRole, TextCell>;
  readonly statements: readonly Statement[];
  readonly indicators: readonly Indicator[];
  /** The table's own 合计 row: weights and scores. */
  readonly indicatorTotals: ReadonlyMap<IndicatorMeasure, Figure>;
  readonly texts: ReadonlyMap<TextRole, TextCell>;
  /** Whether formula values may be stale. */
  readonly manualCalculation: boolean;
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

/** Every figure that was read, in reading order. */
export function allFigures(book: Book): readonly Figure[] {
  const ofIndicator = (indicator: Indicator): Figure[] => [...indicator.figures.values(), ...indicator.parts.flatMap(ofIndicator)];
  return [
    ...book.statements.flatMap((statement) => allRows(statement).flatMap((row) => [...row.figures.values()])),
    ...book.indicators.flatMap(ofIndicator),
    ...book.indicatorTotals.values(),
  ];
}
