import { type Book, rowOf, statementOf } from '../../model/book';
import { type Figure, isKnown } from '../../model/figure';
import { allRows, type Row, type StatementRole } from '../../model/statement';
import type { Part } from '../breakdown';
import { type Fund, funds } from '../funds';
import { isPresent } from '../sentence';

export interface FundExpenditure {
  readonly total: Figure | undefined;
  readonly basic: Figure | undefined;
  readonly project: Figure | undefined;
  /** Basic and project expenditure, where there is any. */
  readonly parts: readonly Part[];
}

/** Whether a statement holds any number at all: one left blank says nothing of what there is or is not. */
export function isFilled(book: Book, role: StatementRole): boolean {
  const statement = statementOf(book, role);
  return statement !== undefined && allRows(statement).some((row) => [...row.figures.values()].some(isKnown));
}

/** A fund's final accounts of expenditure. */
export function ofFund(book: Book, fund: Fund): FundExpenditure {
  const figures = rowOf(book, 'expenditureByFund', fund)?.figures;
  const [basic, project, total] = [figures?.get('basic'), figures?.get('project'), figures?.get('total')];
  const parts = [{ label: '基本支出', figure: basic }, { label: '项目支出', figure: project }];
  return { total, basic, project, parts: parts.filter((part): part is Part => isPresent(part.figure)) };
}

/** The projects paid from a fund; undefined where the workbook does not say what projects are paid from. */
export function projectsOf(book: Book, fund: Fund): readonly Row[] | undefined {
  const statement = statementOf(book, 'projectExpenditure');
  const rows = statement ? allRows(statement).filter((row) => row.fund !== undefined) : [];
  return rows.length > 0 ? rows.filter((row) => funds[fund].source.test(row.fund!)) : undefined;
}
