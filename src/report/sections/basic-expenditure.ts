import { type Book, figureOf } from '../../model/book';
import { partRows, partsIn, withParts } from '../breakdown';
import { comparedToPrior } from '../comparison';
import type { Block, Run } from '../document';
import { inYear } from '../facts';
import { baseValue } from '../percentage';
import { isPresent, paragraph, say, stated } from '../sentence';
import { byEconomicClass } from './economic-classes';
import { firstKnown } from './finances';
import { isFilled, ofFund } from './fund-parts';
import { words } from './words';

/** 基本支出情况: the general public budget's part, the economic classes of all funds, and the three public expenses. */
export function basicExpenditure(book: Book): readonly Block[] | undefined {
  const amounts = spent(book);
  return amounts && [...amounts.map((runs) => paragraph(runs, 'amounts')), ...threePublic(book).map((runs) => paragraph(runs, 'threePublic')), ...words(book, 'basicExpenditure')];
}

function spent(book: Book): readonly (readonly Run[])[] | undefined {
  const all = firstKnown(book, 'final', ['basicExpenditure', 'total'], ['expenditure', 'basicExpenditure']);
  const classes = byEconomicClass(book, 'final', all);
  const ofAllFunds = say`按全部资金口径，基本支出决算${stated(all, '基本支出决算')}${classes}。`;
  if (!isFilled(book, 'expenditureByFund')) return isPresent(all) ? [ofAllFunds] : undefined;
  const { basic } = ofFund(book, 'generalPublicBudget');
  if (!isPresent(basic)) return [];
  const general = say`${inYear(book)}一般公共预算基本支出决算${stated(basic, '一般公共预算基本支出决算')}`;
  if (!isPresent(all)) return [say`${general}。`];
  const whole = baseValue(all);
  return [whole && baseValue(basic)?.equals(whole) ? say`${general}${classes}。` : say`${general}。${ofAllFunds}`];
}

function threePublic(book: Book): readonly (readonly Run[])[] {
  const budget = figureOf(book, 'threePublic', 'total', 'adjusted');
  const spending = figureOf(book, 'threePublic', 'total', 'final');
  const prior = figureOf(book, 'threePublic', 'total', 'prior');
  if (!isPresent(spending)) return [];
  const planned = isPresent(budget) ? say`预算${stated(budget, '“三公”经费预算')}，` : '';
  return [say`全年“三公”经费${planned}决算${stated(spending, '“三公”经费决算')}${comparedToPrior(spending, prior)}${withParts(spending, partsIn(partRows(book, 'threePublic'), 'final'))}。`];
}
