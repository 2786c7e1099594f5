import { type Book, departmentEvaluation, figureOf } from '../../model/book';
import { Decimal } from '../../model/decimal';
import { type Figure, isKnown } from '../../model/figure';
import type { Block, Run } from '../document';
import { difference } from '../comparison';
import { inYear } from '../facts';
import { baseValue, percentage } from '../percentage';
import { gap, joined, paragraph, say, stated } from '../sentence';
import { words } from './words';

/** 部门整体支出绩效情况: the execution rate and the score, then the user's summary. */
export function performance(book: Book): readonly Block[] {
  const figures = joined([execution(book), score(book)]);
  const summary = words(book, 'performance');
  return [...(figures.length > 0 ? [paragraph(figures, 'figures')] : []), ...(summary.length > 0 ? summary : [paragraph([gap('总体绩效情况')], 'summary')])];
}

function execution(book: Book): readonly Run[] {
  const budget = figureOf(book, 'expenditure', 'total', 'adjusted');
  const spent = figureOf(book, 'expenditure', 'total', 'final');
  const rate = percentage(baseValue(spent), baseValue(budget), { from: [spent, budget] });
  return rate ? say`${inYear(book)}部门整体支出全年预算数${stated(budget, '全年预算数')}，决算数${stated(spent, '支出决算')}，预算执行率${rate}${deviation(spent, budget)}。` : [];
}

/** What stays below or goes beyond the budget, in money. */
export function deviation(spent: Figure | undefined, budget: Figure | undefined): readonly Run[] {
  if (!isKnown(spent) || !isKnown(budget)) return [];
  const order = baseValue(spent)!.compare(baseValue(budget)!);
  if (order === 0) return [];
  return order < 0 ? say`，尚有${difference(budget, spent)}未执行` : say`，超出全年预算数${difference(spent, budget)}`;
}

/** 评价结论: the score and its grade; undefined where the workbook has no score. */
export function conclusion(book: Book): readonly Block[] | undefined {
  const sentence = score(book);
  if (sentence.length === 0) return undefined;
  const totals = departmentEvaluation(book)?.totals;
  const grade = gradeOf(totals?.get('score'), totals?.get('weight'));
  return [paragraph(grade ? say`对照绩效目标和指标逐项评价，${withoutFullStop(sentence)}，等次为“${grade}”。` : sentence, 'conclusion')];
}

function withoutFullStop(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1)!;
  return last.kind === 'text' && last.text.endsWith('。') ? joined([runs.slice(0, -1), last.text.slice(0, -1)]) : runs;
}

/** Of a hundred points: 优 from 90, 良 from 80, 中 from 60 (财预〔2020〕10号 第二十三条). */
export function gradeOf(score: Figure | undefined, weight: Figure | undefined): string | undefined {
  if (!isKnown(score) || (isKnown(weight) && !weight.value.equals(Decimal.of(100)))) return undefined;
  const bands = [[90, '优'], [80, '良'], [60, '中']] as const;
  return bands.find(([from]) => score.value.compare(Decimal.of(from)) >= 0)?.[1] ?? '差';
}

function score(book: Book): readonly Run[] {
  const reached = departmentEvaluation(book)?.totals.get('score');
  const weight = departmentEvaluation(book)?.totals.get('weight');
  if (!isKnown(reached)) return [];
  return say`绩效自评得分${stated(reached, '自评得分')}${isKnown(weight) ? say`（总分${stated(weight, '总分')}）` : ''}。`;
}
