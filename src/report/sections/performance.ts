import { type Book, departmentEvaluation, figureOf } from '../../model/book';
import { isKnown } from '../../model/figure';
import type { Block, Run } from '../document';
import { inYear } from '../facts';
import { baseValue, percentage } from '../percentage';
import { gap, joined, paragraph, say, stated } from '../sentence';
import { words } from './words';

/** 部门整体支出绩效情况: the execution rate and the score, then the user's summary. */
export function performance(book: Book): readonly Block[] {
  const figures = joined([execution(book), score(book)]);
  const summary = words(book, 'performance');
  return [...(figures.length > 0 ? [paragraph(figures)] : []), ...(summary.length > 0 ? summary : [paragraph([gap('总体绩效情况')])])];
}

function execution(book: Book): readonly Run[] {
  const budget = figureOf(book, 'expenditure', 'total', 'adjusted');
  const spent = figureOf(book, 'expenditure', 'total', 'final');
  const rate = percentage(baseValue(spent), baseValue(budget));
  return rate ? say`${inYear(book)}部门整体支出全年预算数${stated(budget, '全年预算数')}，决算数${stated(spent, '支出决算')}，预算执行率${rate}。` : [];
}

function score(book: Book): readonly Run[] {
  const reached = departmentEvaluation(book)?.totals.get('score');
  const weight = departmentEvaluation(book)?.totals.get('weight');
  if (!isKnown(reached)) return [];
  return say`绩效自评得分${stated(reached, '自评得分')}${isKnown(weight) ? say`（总分${stated(weight, '总分')}）` : ''}。`;
}
