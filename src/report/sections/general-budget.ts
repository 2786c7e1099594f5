import { type Book, figureOf } from '../../model/book';
import { partRows, partsIn, withParts } from '../breakdown';
import type { Block } from '../document';
import { inYear } from '../facts';
import { isPresent, paragraph, say, stated } from '../sentence';
import { isFilled, ofFund } from './fund-parts';

/** 一般公共预算支出情况: the general public budget's part; of all funds, said so, where the workbook does not divide expenditure by fund. */
export function generalBudget(book: Book): readonly Block[] | undefined {
  if (!isFilled(book, 'expenditureByFund')) return allFunds(book);
  const { total, parts } = ofFund(book, 'generalPublicBudget');
  if (!isPresent(total) && parts.length === 0) return [];
  const income = figureOf(book, 'income', 'generalPublicBudget', 'final');
  const received = isPresent(income) ? say`拨款收入决算${stated(income, '一般公共预算拨款收入决算')}，` : '';
  return [paragraph(say`${inYear(book)}一般公共预算${received}支出决算${stated(total, '一般公共预算支出决算')}${withParts(total, parts, { shares: true })}。`, 'amounts')];
}

function allFunds(book: Book): readonly Block[] | undefined {
  const total = figureOf(book, 'expenditure', 'total', 'final');
  if (!isPresent(total)) return undefined;
  const parts = partsIn(partRows(book, 'expenditure'), 'final', 'finalShare');
  return [paragraph(say`${inYear(book)}支出决算${stated(total, '支出决算')}${withParts(total, parts, { shares: true })}。支出未按资金来源分列，本部分为全部资金口径。`, 'amounts')];
}
