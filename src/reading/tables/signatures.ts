/** Lines that are to be signed or dated: `填表人（签名）：　联系电话：`, several in a cell, or each with its answer in the next cell. */
import { address } from '../../model/address';
import type { SignatureLine } from '../../model/book';
import { oncePer } from '../../model/once-per';
import type { SheetSnapshot } from '../../model/snapshot';
import { textAt } from './tables';
import { signatureWords } from '../words/entries';

/** No such line is longer; other texts need not be looked through. */
const longestLine = 200;

const asking = new RegExp(`(${signatureWords.join('|')})\\s*(?:\\([^)]*\\))?\\s*:`, 'g');

/** Whether a text asks for a signature, so that it is no row of a table. */
export function asksForSignature(text: string): boolean {
  return text.length <= longestLine && /[:：]/.test(text) && linesIn(text.normalize('NFKC')).length > 0;
}

export const readSignatures = oncePer((sheet: SheetSnapshot): readonly SignatureLine[] =>
  [...sheet.rows].flatMap(([row, cells]) => {
    const columns = [...cells.keys()].sort((a, b) => a - b);
    return columns.flatMap((column, nth) => {
      const text = textAt(sheet, row, column).normalize('NFKC');
      if (text.length > longestLine || !text.includes(':')) return [];
      const next = columns[nth + 1];
      return linesIn(text).map(({ asked, answer, isLast }): SignatureLine => {
        const isBeside = answer === '' && isLast && next !== undefined;
        const beside = isBeside ? (cells.get(next)?.printed ?? '').trim() : '';
        const isAnswer = beside !== '' && linesIn(beside.normalize('NFKC')).length === 0;
        return { asked, answer: { text: isAnswer ? beside : answer, place: { sheet: sheet.name, address: address(row, column) } } };
      });
    });
  }),
);

function linesIn(text: string): readonly { asked: string; answer: string; isLast: boolean }[] {
  const found = [...text.matchAll(asking)];
  return found.map((match, index) => ({
    asked: match[1]!,
    answer: text.slice(match.index + match[0].length, found[index + 1]?.index).replace(/[\s_]+/g, ' ').trim(),
    isLast: index === found.length - 1,
  }));
}
