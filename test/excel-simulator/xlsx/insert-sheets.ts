import type { Book } from '../workbook/book';
import { fill } from './fill';

/** `Workbook.insertWorksheetsFromBase64`: gives the ids of the sheets that were added. */
export function readWorksheets(book: Book, file: string, options: Readonly<Record<string, unknown>>): string[] {
  const wanted = options.sheetNamesToInsert as readonly string[] | undefined;
  const added = fill(book, Uint8Array.from(Buffer.from(file, 'base64')), { freeNames: true, ...(wanted?.length ? { only: wanted } : {}) });
  const others = book.sheets.filter((sheet) => !added.includes(sheet));
  const anchor = others.findIndex((sheet) => sheet.name === options.relativeTo || sheet.id === options.relativeTo);
  const at = { Beginning: 0, Before: anchor, After: anchor + 1 }[String(options.positionType)] ?? others.length;
  book.sheets = [...others.slice(0, at), ...added, ...others.slice(at)];
  return added.map(({ id }) => id);
}
