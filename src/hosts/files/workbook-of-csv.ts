import type { CellSnapshot } from '../../model/snapshot';
import type { DocumentCell } from '../../model/sheet-document';
import { readWorkbook } from './read-file';
import { writeSheets } from './write-sheets';

export function isCsv(name: string): boolean {
  return /\.csv$/i.test(name);
}

/** A .csv as the bytes of an .xlsx, which keeps what a .csv cannot. Numbers show the zeros they were written with. Throws what `readWorkbook` throws. */
export function workbookOfCsv(name: string, bytes: Uint8Array): Uint8Array {
  const { sheets } = readWorkbook(name, bytes);
  return writeSheets(null, sheets.map((sheet) => ({ name: sheetName(sheet.name), cells: [...sheet.rows].flatMap(([row, cells]) => [...cells].map(([column, cell]) => documentCell(row, column, cell))) })));
}

function documentCell(row: number, column: number, { value, printed }: CellSnapshot): DocumentCell {
  if (value.kind !== 'number') return { row, column, value: { kind: 'text', text: printed } };
  const format = /^-?0\d/.test(printed) ? printed.replace('-', '').replace(/\d/g, '0') : printed.replace(/^-?\d+/, '0').replace(/\d/g, '0');
  return { row, column, value, ...(format !== '0' && { style: { numberFormat: format } }) };
}

/** What a sheet may be called: no longer than 31 characters, without `[]:*?/\`, and not in quotes. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, '_').replace(/^'|'$/g, '_').slice(0, 31) || 'CSV';
}
