import { type Book, figureOf } from '../../model/book';
import { type Figure, isKnown } from '../../model/figure';
import type { Measure, Row, StatementRole } from '../../model/statement';
import { comparedToPrior } from '../comparison';
import { listed, partRows, partsIn, withParts } from '../breakdown';
import type { Block, Run } from '../document';
import { inYear } from '../facts';
import { isPresent, joined, paragraph, say, stated } from '../sentence';
import { byEconomicClass } from './economic-classes';

/** 财务情况: the opening budget, and the final accounts of all funds. */
export function finances(book: Book): readonly Block[] {
  const accounts = joined([receivedIn(book), spentIn(book), leftOf(book)]);
  return [...openingBudget(book), ...(accounts.length > 0 ? [paragraph(accounts, 'finalAccounts')] : [])];
}

export function openingBudget(book: Book): readonly Block[] {
  return [paragraph(plannedFor(book), 'openingBudget')];
}

/** 收入情况: the final accounts of income; undefined where the workbook does not tell. */
export function income(book: Book): readonly Block[] | undefined {
  const sentence = receivedIn(book);
  return sentence.length > 0 ? [paragraph(sentence, 'income')] : undefined;
}

/** 支出情况: the final accounts of expenditure; undefined where the workbook does not tell. */
export function expenditure(book: Book): readonly Block[] | undefined {
  const sentence = spentIn(book);
  return sentence.length > 0 ? [paragraph(sentence, 'expenditure')] : undefined;
}

/** 结转结余情况: what was brought forward and what is left; none where both are zero, undefined where the workbook does not tell. */
export function carryOver(book: Book): readonly Block[] | undefined {
  const opening = figureOf(book, 'carryOver', 'openingCarryOver', 'final');
  const closing = figureOf(book, 'carryOver', 'closingCarryOver', 'final');
  if (!isKnown(opening) && !isKnown(closing)) return undefined;
  const clauses = [
    ...(isPresent(opening) ? [say`年初结转和结余${stated(opening, '年初结转和结余')}`] : []),
    ...(isKnown(closing) && closing.value.isZero ? [] : [say`年末结转和结余${stated(closing, '年末结转和结余')}`]),
  ];
  if (clauses.length === 0) return [];
  return [paragraph(say`${inYear(book)}${joined(clauses, '，')}${isPresent(closing) ? '' : '，年末无结转和结余'}。`, 'carryOver')];
}

function plannedFor(book: Book): readonly Run[] {
  const income = figureOf(book, 'income', 'total', 'opening');
  const basic = firstKnown(book, 'opening', ['basicExpenditure', 'total'], ['expenditure', 'basicExpenditure']);
  const project = firstKnown(book, 'opening', ['projectExpenditure', 'total'], ['expenditure', 'projectExpenditure']);
  const total = figureOf(book, 'expenditure', 'total', 'opening');
  const sources = partsIn(partRows(book, 'income'), 'opening', 'openingShare');
  const kinds = say`基本支出${stated(basic, '年初基本支出预算')}，项目支出${stated(project, '年初项目支出预算')}`;
  const expenditure = !isKnown(total) && (isKnown(basic) || isKnown(project)) ? say`年初支出预算：${kinds}` : say`年初支出预算${stated(total, '年初支出预算')}，其中：${kinds}`;
  return say`${inYear(book)}年初收入预算${stated(income, '年初收入预算')}${withParts(income, sources, { shares: true })}。${expenditure}${byEconomicClass(book, 'opening', basic, '基本支出')}。`;
}

function receivedIn(book: Book): readonly Run[] {
  const total = figureOf(book, 'income', 'total', 'final');
  if (!isPresent(total)) return [];
  const prior = comparedToPrior(total, figureOf(book, 'income', 'total', 'prior'));
  return say`全年收入决算${stated(total, '收入决算')}${prior}${withParts(total, partsIn(partRows(book, 'income'), 'final', 'finalShare'), { shares: true })}。`;
}

function spentIn(book: Book): readonly Run[] {
  const total = figureOf(book, 'expenditure', 'total', 'final');
  if (!isPresent(total)) return [];
  const prior = comparedToPrior(total, figureOf(book, 'expenditure', 'total', 'prior'));
  return say`全年支出决算${stated(total, '支出决算')}${prior}${withParts(total, partsIn(partRows(book, 'expenditure'), 'final', 'finalShare'), { shares: true })}${byFund(book)}。`;
}

function leftOf(book: Book): readonly Run[] {
  const left = figureOf(book, 'carryOver', 'closingCarryOver', 'final');
  return isPresent(left) ? say`年末结转和结余${stated(left, '年末结转和结余')}。` : [];
}

function byFund(book: Book): readonly Run[] {
  const sources = partsIn(partRows(book, 'expenditureByFund'), 'total');
  return sources.length > 1 ? say`。按资金来源划分，${listed(sources)}` : [];
}

/** The first of several places of one quantity that holds a number; the first place where none does. */
export function firstKnown(book: Book, measure: Measure, ...places: readonly (readonly [StatementRole, NonNullable<Row['role']>])[]): Figure | undefined {
  const figures = places.map(([statement, row]) => figureOf(book, statement, row, measure));
  return figures.find(isKnown) ?? figures.find((figure) => figure !== undefined);
}
