/** A file that means harm, or that no honest program writes. */
import { bookParts, zip, type BookXml } from '../../hosts/files/package-builder';

export interface HostileFile {
  /** What is wrong with it. */
  readonly what: string;
  /** The ending of its name, `xlsx` where absent. */
  readonly ending?: string;
  /** Whether it is refused with a sentence, or does no harm and is checked like any other. */
  readonly outcome: 'refused' | 'checked';
  readonly bytes: () => Uint8Array;
}

/** Rows, columns and names of a sheet are at most these. */
export const ROWS = 1_048_576;

/** The part that the workbook's only sheet is in. */
export const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook, packed quickly. */
export const book = (xml: BookXml): Uint8Array => zip(bookParts(xml), 1);

/** A workbook of one sheet with these `row` elements. */
export const bookOfRows = (rows: string, rest: Omit<BookXml, 'sheets'> = {}): Uint8Array => book({ sheets: { S: `<sheetData>${rows}</sheetData>` }, ...rest });

export const oneCell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** So many pieces of text, one after the other; `piece` is given numbers from 1. */
export function repeated(count: number, piece: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index + 1)).join('');
}

export function textCell(text: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
