import { type Book, figureOf } from '../../model/book';
import { listed, partsIn, withParts } from '../breakdown';
import type { Block } from '../document';
import { inYear } from '../facts';
import { type Fund, funds } from '../funds';
import { isPresent, paragraph, say, stated } from '../sentence';
import { isFilled, ofFund, projectsOf } from './fund-parts';

/** A fund's expenditure with its projects; none where the workbook shows none of it, undefined where nothing in it is divided by fund. */
export function fundExpenditure(book: Book, fund: Fund): readonly Block[] | undefined {
  const { total, parts } = ofFund(book, fund);
  const income = figureOf(book, 'income', fund, 'final');
  const projects = projectsOf(book, fund);
  const listedProjects = partsIn(projects ?? [], 'final');
  const nothing = !isPresent(total) && !isPresent(income) && parts.length === 0 && listedProjects.length === 0;
  if (nothing) return isFilled(book, 'expenditureByFund') || isFilled(book, 'income') ? [] : undefined;
  const received = isPresent(income) ? say`拨款收入决算${stated(income, `${funds[fund].name}拨款收入决算`)}，` : '';
  const byProject = listedProjects.length > 0 ? say`按项目列示：${listed(listedProjects)}。` : '';
  return [paragraph(say`${inYear(book)}${funds[fund].name}${received}支出决算${stated(total, `${funds[fund].name}支出决算`)}${withParts(total, parts, { shares: true })}。${byProject}`, 'amounts')];
}
