/** What a row is about, by its label. */
import { oncePer } from '../../model/once-per';
import type { RowRole } from '../../model/statement';
import { formulaCaption } from './headers';
import { bareLabel, normalised } from '../cells/normalise';
import { remembered } from '../cells/remembered';
import type { StatementWords } from '../words/statements';

const sumWord = /(?:合计|总计|小计)$/;

/** 301, 30101, 2081101: the codes of 政府收支分类科目 in front of their names. */
const subjectCode = /^\d{3,7}(?=\p{Script=Han})/u;

const wordOf = remembered((label) => normalised(bareLabel(label)).replace(subjectCode, '').replace(formulaCaption, ''));

/** A label that the statement's words know, with or without 合计 (人员经费合计); any other 合计 is the total. */
export function roleOf(label: string, words: StatementWords): RowRole | null {
  const roles = rolesByWord(words);
  const word = wordOf(label);
  const known = roles.get(word) ?? roles.get(word.replace(sumWord, ''));
  return known ?? (/(?:合计|总计)$/.test(word) ? 'total' : null);
}

/** A 小计 adds up some of the rows, nobody knows which. */
export function isSubtotal(label: string): boolean {
  return /小计$/.test(normalised(label));
}

/** The trade's words of a statement by what they mean. */
const rolesByWord = oncePer((words: StatementWords): ReadonlyMap<string, RowRole> => {
  const roles = new Map<string, RowRole>();
  for (const { role, words: synonyms } of words.rows) {
    for (const synonym of synonyms) if (!roles.has(normalised(synonym))) roles.set(normalised(synonym), role);
  }
  return roles;
});
