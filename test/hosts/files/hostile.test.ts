/** What no honest program writes, and what honest programs write too much of: each ends soon, in little memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookParts, SPREADSHEET, zip, type BookXml } from './package-builder';

const MEGABYTES = 512;
const SECONDS = 60;
const ROWS = 1_048_576;
const SHEET = 'xl/worksheets/sheet1.xml';

jest.setTimeout(4 * SECONDS * 1000);

const folder = mkdtempSync(join(tmpdir(), 'heji-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads the bytes in a process of its own whose heap is too small for much. */
function measure(bytes: Uint8Array): { outcome: string; milliseconds: number; megabytes: number } {
  const path = join(folder, 'workbook.xlsx');
  writeFileSync(path, bytes);
  const run = spawnSync(process.execPath, ['--max-old-space-size=400', '--import', 'tsx', join(__dirname, 'read-measured.ts'), path], { encoding: 'utf8' });
  return JSON.parse(run.stdout || JSON.stringify({ outcome: run.stderr.slice(-500), milliseconds: Infinity, megabytes: Infinity }));
}

function rows(count: number, row: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => row(index + 1)).join('');
}

/** Rewrites what the central directory says of one entry. */
function lying(bytes: Uint8Array, name: string, fields: { compressedSize?: number; size?: number; headerOffset?: number }): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))) !== name) continue;
    if (fields.compressedSize !== undefined) view.setUint32(at + 20, fields.compressedSize, true);
    if (fields.size !== undefined) view.setUint32(at + 24, fields.size, true);
    if (fields.headerOffset !== undefined) view.setUint32(at + 42, fields.headerOffset, true);
  }
  return copy;
}

const book = (xml: BookXml) => zip(bookParts(xml), 1);
const bookOfRows = (content: string, rest: Omit<BookXml, 'sheets'> = {}) => book({ sheets: { S: `<sheetData>${content}</sheetData>` }, ...rest });
const zeros = new Uint8Array(64 * 1024 ** 2);
const small = bookOfRows('<row r="1"><c r="A1"><v>1</v></c></row>');

test.each<[what: string, bytes: () => Uint8Array, outcome: string]>([
  ['1,048,576 formatted but empty rows', () => bookOfRows(rows(ROWS, (r) => `<row r="${r}" s="1" customFormat="1"><c r="A${r}" s="1"/></row>`)), 'empty'],
  ['a dimension of a thousand million rows', () => book({ sheets: { S: '<dimension ref="A1:XFD1000000000"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } }), 'read: 1 cells'],
  ['columns without end', () => book({ sheets: { S: `<cols>${'<col min="1" max="1000000000" hidden="1"/>'.repeat(50)}</cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` } }), 'read: 1 cells'],
  ['1,048,576 rows of one cell', () => bookOfRows(rows(ROWS, (r) => `<row><c><v>${r * 1.37}</v></c></row>`)), 'tooLarge'],
  ['a part of zeros, a thousandfold', () => zip(bookParts({ sheets: { S: '' }, parts: { [SHEET]: zeros } })), 'tooLarge'],
  ['a part that says it has 4 GB', () => lying(small, SHEET, { size: 0xfffffff0 }), 'tooLarge'],
  ['a part that says it is smaller than it is', () => lying(zip(bookParts({ sheets: { S: '' }, parts: { [SHEET]: zeros } })), SHEET, { size: 1000 }), 'damaged'],
  ['a part that says it is larger than it is', () => lying(small, SHEET, { size: 2000 }), 'damaged'],
  ['a part that reaches into the next', () => lying(small, 'xl/workbook.xml', { compressedSize: 3000 }), 'damaged'],
  ['two entries over the same bytes', () => lying(small, SHEET, { headerOffset: 0 }), 'damaged'],
  ['20,000 entries', () => zip({ ...bookParts({ sheets: { S: '' } }), ...Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`xl/media/${index}.png`, ''])) }, 0), 'tooLarge'],
  ['a text of 20 MB', () => bookOfRows(`<row><c t="str"><v>${rows(150_000, (n) => String(n * 7919).padStart(50, '零'))}</v></c></row>`), 'tooLarge'],
  ['24 texts of 1.6 MB', () => { const text = rows(40_000, (n) => String(n * 7919).padStart(40, 'x')); return bookOfRows(rows(24, () => `<row><c t="str"><v>${text}</v></c></row>`)); }, 'tooLarge'],
  ['five million shared texts of one letter', () => bookOfRows('', { strings: rows(5_000_000, (n) => `<si><t>${n % 10}</t></si>`) }), 'tooLarge'],
  ['a long formula shared by 20,000 cells', () => bookOfRows(`<row><c><f t="shared" si="0" ref="A1:A9">${'SUM(A1:A9)+'.repeat(200)}1</f><v>1</v></c></row>${rows(20_000, () => '<row><c><f t="shared" si="0"/><v>1</v></c></row>')}`), 'tooLarge'],
  ['an unclosed tag of 8 MB', () => bookOfRows('', { parts: { [SHEET]: `<worksheet xmlns="${SPREADSHEET}"><sheetData ${rows(200_000, (n) => `a${n}="${String(n * 7919).padStart(30, 'y')}" `)}` } }), 'tooLarge'],
])('%s', (_, bytes, outcome) => {
  const measured = measure(bytes());
  expect(measured.outcome).toBe(outcome);
  expect(measured.megabytes).toBeLessThan(MEGABYTES);
  expect(measured.milliseconds).toBeLessThan(SECONDS * 1000);
});
