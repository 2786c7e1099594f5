/** What money a table is about, by its title and sheet. */
import type { Statement } from '../model/statement';

/** A table of one kind of money only (公开05, 06表) says nothing of the department's totals. */
const partOfTheMoney = /财政拨款|一般公共预算|政府性基金|国有资本经营/;

export function coversPartOfTheMoney({ title, sheet }: Statement): boolean {
  return partOfTheMoney.test(`${title} ${sheet}`);
}
