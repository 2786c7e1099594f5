import type { Book } from '../../model/book';
import { partRows, partsIn, withParts } from '../breakdown';
import type { Block, Run } from '../document';
import { inYear } from '../facts';
import { baseValue } from '../percentage';
import { isPresent, paragraph, say, stated } from '../sentence';
import { firstKnown } from './finances';
import { isFilled, ofFund, projectsOf } from './fund-parts';
import { words } from './words';

/** 项目支出情况: the general public budget's projects; those of all funds where the workbook does not say what pays for which. */
export function projectExpenditure(book: Book): readonly Block[] | undefined {
  const amounts = spent(book);
  return amounts && [...amounts.map((runs, index) => paragraph(runs, `amounts/${index + 1}`)), ...words(book, 'projectExpenditure')];
}

function spent(book: Book): readonly (readonly Run[])[] | undefined {
  const all = firstKnown(book, 'final', ['projectExpenditure', 'total'], ['expenditure', 'projectExpenditure']);
  const parts = withParts(all, partsIn(partRows(book, 'projectExpenditure'), 'final'));
  const ofAllFunds = say`按全部资金口径，项目支出决算${stated(all, '项目支出决算')}${parts}。`;
  if (!isFilled(book, 'expenditureByFund')) return isPresent(all) ? [ofAllFunds] : undefined;
  const { project } = ofFund(book, 'generalPublicBudget');
  if (!isPresent(project)) return [];
  const general = say`${inYear(book)}一般公共预算项目支出决算${stated(project, '一般公共预算项目支出决算')}`;
  const projects = projectsOf(book, 'generalPublicBudget');
  if (projects) return [say`${general}${withParts(project, partsIn(projects, 'final'))}。`];
  if (!isPresent(all)) return [say`${general}。`];
  const whole = baseValue(all);
  return [whole && baseValue(project)?.equals(whole) ? say`${general}${parts}。` : say`${general}。${ofAllFunds}`];
}
