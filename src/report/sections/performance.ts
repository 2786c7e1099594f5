import { type Book, departmentEvaluation, figureOf } from '../../model/book';
import { Decimal } from '../../model/decimal';
import { type Figure, isKnown } from '../../model/figure';
import { gradeWords } from '../../locales/pane/scores';
import { gradeOf } from '../../scoring/score-sheet';
import type { ScoringSettings } from '../../scoring/scoring-settings';
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
  return order < 0 ? say`，尚有${difference(budget, spent)}未执行` : say`，比全年预算数多${difference(spent, budget)}`;
}

/** 评价结论: the score and its grade; undefined where the workbook has no score. */
export function conclusion(book: Book, settings: ScoringSettings): readonly Block[] | undefined {
  const sentence = score(book);
  if (sentence.length === 0) return undefined;
  const totals = departmentEvaluation(book)?.totals;
  const grade = gradeIn(totals?.get('score'), totals?.get('weight'), settings);
  return [paragraph(grade ? say`对照绩效目标和指标逐项评价，${withoutFullStop(sentence)}，等次为“${grade}”。` : sentence, 'conclusion')];
}

function withoutFullStop(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1)!;
  return last.kind === 'text' && last.text.endsWith('。') ? joined([runs.slice(0, -1), last.text.slice(0, -1)]) : runs;
}

/** Grades are given out of a hundred points. */
function gradeIn(score: Figure | undefined, weight: Figure | undefined, settings: ScoringSettings): string | undefined {
  if (!isKnown(score) || (isKnown(weight) && !weight.value.equals(Decimal.of(100)))) return undefined;
  return gradeWords[gradeOf(score.value, settings)]['zh-CN'];
}

function score(book: Book): readonly Run[] {
  const reached = departmentEvaluation(book)?.totals.get('score');
  const weight = departmentEvaluation(book)?.totals.get('weight');
  if (!isKnown(reached)) return [];
  return say`绩效自评得分${stated(reached, '自评得分')}${isKnown(weight) ? say`（满分${stated(weight, '满分')}）` : ''}。`;
}
