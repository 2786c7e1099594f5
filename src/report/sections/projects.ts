import { type Book, statementOf } from '../../model/book';
import { type Figure, isKnown } from '../../model/figure';
import { allRows, type Measure, type Row } from '../../model/statement';
import { listed, partRows, partsIn } from '../breakdown';
import type { Block, Run } from '../document';
import { inYear } from '../facts';
import { baseValue, percentage } from '../percentage';
import { isPresent, joined, paragraph, say, stated } from '../sentence';
import { firstKnown } from './finances';
import { deviation } from './performance';

/** The rows that name a project: those with nothing below them, the total left out. */
export function projectRows(book: Book): readonly Row[] {
  const statement = statementOf(book, 'projectExpenditure');
  return statement ? allRows(statement).filter((row) => row.role !== 'total' && row.children.length === 0) : [];
}

/** 项目资金到位情况: what was budgeted for projects and from which funds; undefined where the workbook does not tell. */
export function projectFunds(book: Book): readonly Block[] | undefined {
  const [opening, budget] = [ofProjects(book, 'opening'), ofProjects(book, 'adjusted')];
  if (!isPresent(opening) && !isPresent(budget)) return undefined;
  const amounts = [
    ...(isPresent(opening) ? [say`年初项目支出预算${stated(opening, '年初项目支出预算')}`] : []),
    ...(isPresent(budget) ? [say`全年项目支出预算${stated(budget, '全年项目支出预算')}`] : []),
  ];
  const sources = partsIn(partRows(book, 'expenditureByFund'), 'project');
  const bySource = sources.length > 1 ? say`项目支出决算按资金来源划分，${listed(sources)}。` : [];
  return [paragraph(say`${inYear(book)}${joined(amounts, '，')}。${bySource}`, 'projectFunds')];
}

/** 项目资金执行情况: budget, spending and execution rate of all projects, then of each; undefined where the workbook does not tell. */
export function projectExecution(book: Book): readonly Block[] | undefined {
  const [budget, spent] = [ofProjects(book, 'adjusted'), ofProjects(book, 'final')];
  if (!isPresent(spent)) return undefined;
  const all = paragraph(say`${inYear(book)}项目支出${executed(budget, spent)}。`, 'projectExecution');
  const rows = projectRows(book).filter((row) => isPresent(row.figures.get('adjusted')) || isPresent(row.figures.get('final')));
  const each = rows.map((row) => say`${row.label}${/\d$/.test(row.label) ? '：' : ''}${executed(row.figures.get('adjusted'), row.figures.get('final'))}`);
  return each.length > 1 ? [all, paragraph(say`分项目看，${joined(each, '；')}。`, 'eachProject')] : [all];
}

function executed(budget: Figure | undefined, spent: Figure | undefined): readonly Run[] {
  const rate = percentage(baseValue(spent), baseValue(budget), { from: [spent, budget] });
  const planned = isPresent(budget) ? say`全年预算数${stated(budget, '全年预算数')}，` : '';
  if (isKnown(spent) && spent.value.isZero) return say`${planned}当年未支出`;
  return say`${planned}决算数${stated(spent, '决算数')}${rate ? say`，预算执行率${rate}${deviation(spent, budget)}` : ''}`;
}

function ofProjects(book: Book, measure: Measure): Figure | undefined {
  return firstKnown(book, measure, ['projectExpenditure', 'total'], ['expenditure', 'projectExpenditure']);
}
