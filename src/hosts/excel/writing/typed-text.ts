import type { DocumentValue } from '../../../model/sheet-document';
import type { CellContent } from '../../../model/workbook-host';

/** Typed, such a beginning makes a formula or is taken for a mark of text. */
const FORMULA_BEGINS = /^[=+\-@']/;
/** Han characters that numbers, dates and times are written with in a Chinese Excel. */
const HAN_OF_NUMBERS = /[〇零一二三四五六七八九十百千万亿元年月日号时分秒点半上下午星期周]/gu;
/** No number, date, truth value or error is longer. */
const LONGEST_MEANING = 40;

/** What to write so that the cell holds the text itself: an apostrophe before it where Excel might make something else of it. */
function typedText(text: string, numberFormat: string | undefined): string {
  if (numberFormat === '@' || text === '') return text;
  const mayMeanMore = text.length <= LONGEST_MEANING && !/\p{Script=Han}/u.test(text.replace(HAN_OF_NUMBERS, ''));
  return mayMeanMore || FORMULA_BEGINS.test(text) ? `'${text}` : text;
}

/** What to write into a cell for it to hold a content. */
export function typed(content: DocumentValue | CellContent, numberFormat: string | undefined): string | number {
  switch (content.kind) {
    case 'number':
      return content.number;
    case 'formula':
      return `=${content.formula}`;
    case 'text':
      return typedText(content.text, numberFormat);
  }
}

/** Whether a cell that was written reads as it should. What a formula gives is its own affair. */
export function holds(value: unknown, content: DocumentValue | CellContent): boolean {
  if (content.kind === 'formula') return true;
  return content.kind === 'number' ? sameNumber(Number(value), content.number) : withoutReturns(String(value)) === withoutReturns(content.text);
}

/** Excel keeps fifteen digits. */
function sameNumber(one: number, other: number): boolean {
  return one === other || one.toPrecision(15) === other.toPrecision(15);
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
