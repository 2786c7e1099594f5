import { type Book, figureOf } from '../../model/book';
import { type Figure, isKnown } from '../../model/figure';
import type { Measure, Row, StatementRole } from '../../model/statement';
import { listed, partRows, partsIn, withParts } from '../breakdown';
import type { Block, Run } from '../document';
import { inYear } from '../facts';
import { isPresent, joined, paragraph, say, stated } from '../sentence';
import { byEconomicClass } from './economic-classes';

/** 财务情况: the opening budget, and the final accounts of all funds. */
export function finances(book: Book): readonly Block[] {
  return [openingBudget(book), finalAccounts(book)].filter((runs) => runs.length > 0).map(paragraph);
}

function openingBudget(book: Book): readonly Run[] {
  const income = figureOf(book, 'income', 'total', 'opening');
  const basic = firstKnown(book, 'opening', ['basicExpenditure', 'total'], ['expenditure', 'basicExpenditure']);
  const project = firstKnown(book, 'opening', ['projectExpenditure', 'total'], ['expenditure', 'projectExpenditure']);
  const sources = partsIn(partRows(book, 'income'), 'opening', 'openingShare');
  return say`${inYear(book)}年初收入预算${stated(income, '年初收入预算')}${withParts(income, sources, { shares: true })}。年初基本支出预算${stated(basic, '年初基本支出预算')}${byEconomicClass(book, 'opening', basic)}；项目支出预算${stated(project, '年初项目支出预算')}。`;
}

function finalAccounts(book: Book): readonly Run[] {
  const income = figureOf(book, 'income', 'total', 'final');
  const expenditure = figureOf(book, 'expenditure', 'total', 'final');
  const carriedOver = figureOf(book, 'carryOver', 'closingCarryOver', 'final');
  const sentences = [
    ...(isPresent(income) ? [say`全年收入决算${stated(income, '收入决算')}${withParts(income, partsIn(partRows(book, 'income'), 'final', 'finalShare'), { shares: true })}。`] : []),
    ...(isPresent(expenditure) ? [say`全年支出决算${stated(expenditure, '支出决算')}${withParts(expenditure, partsIn(partRows(book, 'expenditure'), 'final', 'finalShare'), { shares: true })}${byFund(book)}。`] : []),
    ...(isPresent(carriedOver) ? [say`年末结转和结余${stated(carriedOver, '年末结转和结余')}。`] : []),
  ];
  return joined(sentences);
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
