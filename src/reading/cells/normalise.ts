import { remembered } from './remembered';

/** Text as the word lists compare it: full-width forms folded, blanks and quotation marks removed. */
export const normalised = remembered((text) => text.trim().normalize('NFKC').replace(/[\s"'“”‘’「」]/g, ''));

const enumeration = /^(?:其中[:：]?|[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d)|[①-⑳]|[-—])\s*/;

/** A row label without indentation, without marks of hierarchy (其中：, 一、, （一）, 1., ①) and without a colon at its end. */
export const bareLabel = remembered((text) => {
  let label = text.trim();
  for (let shorter = label.replace(enumeration, ''); shorter !== label && shorter !== ''; shorter = label.replace(enumeration, '')) label = shorter;
  return label.replace(/[:：]$/, '');
});

/** The numbering of official documents, outermost first (GB/T 9704-2012, 7.3.3). */
const numberings: readonly RegExp[] = [/^[一二三四五六七八九十]+[、.．]/, /^[(（][一二三四五六七八九十]+[)）]/, /^\d{1,2}[、.．](?!\d)/, /^[(（]\d{1,2}[)）]/, /^[①-⑳]/];

/** 1 for `一、`, 2 for `（一）`, 3 for `1.`, 4 for `（1）`, 5 for `①`, behind 其中： as well; 0 for a label without a number. */
export function numberingRank(text: string): number {
  const label = text.trim().replace(/^其中[:：]?\s*/, '');
  return numberings.findIndex((numbering) => numbering.test(label)) + 1;
}

/** Whether a label announces parts that need not be all (其中：…). */
export function announcesParts(text: string): boolean {
  return /^\s*其中/.test(text);
}

/** Steps of indentation: one for each full-width blank, or for two narrow ones. */
export function indentation(text: string): number {
  const blanks = /^[\s　]*/.exec(text)![0];
  const wide = [...blanks].filter((blank) => blank === '　').length;
  return wide + Math.floor((blanks.length - wide) / 2);
}
