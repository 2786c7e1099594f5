import { unzipSync } from 'fflate';
import { readXlsx } from '../../../src/hosts/files/read-xlsx';
import { writeCells, type CellChange } from '../../../src/hosts/files/write-cells';
import { book, bookOfRows, SPREADSHEET } from './package-builder';
import { hostError, seen } from './seen';

const seven: CellChange['value'] = { kind: 'number', number: 7 };
const change = (address: string, rest: Partial<CellChange> = {}): CellChange => ({ sheet: 'S', address, value: seven, ...rest });
const part = (bytes: Uint8Array, name = 'xl/worksheets/sheet1.xml') => new TextDecoder().decode(unzipSync(bytes)[name]);

/** The rows of the one sheet after the changes, given its rows before. */
function rowsAfter(rows: string, ...changes: CellChange[]): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(part(writeCells(bookOfRows(rows), changes)))![1]!;
}

const first = '<row r="1" spans="1:2" ht="20"><c r="A1" s="3" t="s"><v>0</v></c>  <c r="C1" s="4"/></row>';
const third = '<row r="3"><c r="B3"><v>5</v></c></row>';
const a1 = (content: string) => `<row r="1" spans="1:2" ht="20">${content}  <c r="C1" s="4"/></row>`;

test.each<[what: string, changes: CellChange[], rows: string]>([
  ['a cell keeps its style', [change('A1')], a1('<c r="A1" s="3"><v>7</v></c>') + third],
  ['a text', [change('A1', { value: { kind: 'text', text: '=1' } })], a1('<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">=1</t></is></c>') + third],
  ['a formula', [change('A1', { value: { kind: 'formula', formula: 'B3*2', cached: 10 } })], a1('<c r="A1" s="3"><f>B3*2</f><v>10</v></c>') + third],
  ['a cell that closed itself', [change('$c$1')], '<row r="1" spans="1:2" ht="20"><c r="A1" s="3" t="s"><v>0</v></c>  <c r="C1" s="4"><v>7</v></c></row>' + third],
  ['a new cell between two', [change('B1')], '<row r="1" ht="20"><c r="A1" s="3" t="s"><v>0</v></c>  <c r="B1"><v>7</v></c><c r="C1" s="4"/></row>' + third],
  ['new cells behind the last', [change('F1'), change('D1')], '<row r="1" ht="20"><c r="A1" s="3" t="s"><v>0</v></c>  <c r="C1" s="4"/><c r="D1"><v>7</v></c><c r="F1"><v>7</v></c></row>' + third],
  ['a new row between two', [change('B2'), change('A2')], `${first}<row r="2"><c r="A2"><v>7</v></c><c r="B2"><v>7</v></c></row>${third}`],
  ['new rows behind the last', [change('A9'), change('A5')], `${first}${third}<row r="5"><c r="A5"><v>7</v></c></row><row r="9"><c r="A9"><v>7</v></c></row>`],
])('%s', (_, changes, rows) => {
  expect(rowsAfter(first + third, ...changes)).toBe(rows);
});

test('rows and cells without addresses are found where they stand', () => {
  expect(rowsAfter('<row><c/><c><v>1</v></c></row><row/>', change('B1'), change('A2'))).toBe('<row><c/><c r="B1"><v>7</v></c></row><row><c r="A2"><v>7</v></c></row>');
});

test('a new cell looks like its row or its column', () => {
  const sheet = '<cols><col min="2" max="3" style="5" width="9"/></cols><sheetData><row r="1" s="6" customFormat="1"/><row r="2" s="6"/></sheetData>';
  const written = part(writeCells(book({ sheets: { S: sheet } }), [change('B1'), change('B2'), change('C3'), change('D3')]));
  expect(written).toContain('<row r="1" s="6" customFormat="1"><c r="B1" s="6"><v>7</v></c></row><row r="2" s="6"><c r="B2" s="5"><v>7</v></c></row><row r="3"><c r="C3" s="5"><v>7</v></c><c r="D3"><v>7</v></c></row>');
});

test('a sheet without any cell, its elements prefixed', () => {
  const xml = `<x:worksheet xmlns:x="${SPREADSHEET}"><x:sheetData/><!-- 注 --></x:worksheet>`;
  const written = writeCells(book({ sheets: { S: '' }, parts: { 'xl/worksheets/sheet1.xml': xml } }), [change('B2', { value: { kind: 'text', text: '支' } })]);
  expect(part(written)).toBe(`<x:worksheet xmlns:x="${SPREADSHEET}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">支</x:t></x:is></x:c></x:row></x:sheetData><!-- 注 --></x:worksheet>`);
});

describe('a shared formula', () => {
  const rows = '<row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="0">A1&amp;"&lt;"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>4</v></c></row>';
  const formulas = (...changes: CellChange[]) => { const workbook = readXlsx(writeCells(bookOfRows(rows), changes)); return ['B1', 'B2', 'B3', 'B4'].map((at) => seen(workbook, at)?.formula); };

  test('loses a cell that only used it', () => {
    expect(formulas(change('B3'))).toEqual(['A1&"<"', 'A2&"<"', undefined, 'A4&"<"']);
  });

  test('is passed on where the cell that defined it is overwritten', () => {
    expect(formulas(change('B1'))).toEqual([undefined, 'A2&"<"', 'A3&"<"', 'A4&"<"']);
    expect(rowsAfter(rows, change('B1'))).toContain('<f t="shared" ref="B2:B4" si="0">A2&amp;"&lt;"</f>');
    expect(formulas(change('B1'), change('B2'), change('B4'))).toEqual([undefined, undefined, 'A3&"<"', undefined]);
  });
});

test.each(['A1', 'B2'])('no single cell of an array formula is overwritten: %s', (address) => {
  const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c></row><row r="2"><c r="B2"><v>4</v></c></row>';
  expect(hostError(() => rowsAfter(rows, change(address)))).toBe(`notWritable: S!${address}`);
});

test('an array formula of one cell is overwritten', () => {
  expect(rowsAfter('<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(C1:D2)</f><v>1</v></c></row>', change('A1'))).toBe('<row r="1"><c r="A1"><v>7</v></c></row>');
});

describe('what was expected', () => {
  const bytes = bookOfRows('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>');
  const one = { kind: 'number', number: 1 } as const;

  test.each<[what: string, address: string, expected: CellChange['expected']]>([
    ['a value', 'A1', { value: one }],
    ['a formula', 'B1', { value: one, formula: 'A1' }],
    ['a blank', 'C1', null],
  ])('is there: %s', (_, address, expected) => {
    expect(seen(readXlsx(writeCells(bytes, [change(address, { expected })])), address)?.value).toEqual(seven);
  });

  test.each<[what: string, address: string, expected: CellChange['expected']]>([
    ['another value', 'A1', { value: { kind: 'number', number: 2 } }],
    ['a formula where a value was', 'B1', { value: one }],
    ['a value where nothing was', 'A1', null],
    ['nothing where a value was', 'C1', { value: one }],
  ])('is not there: %s', (_, address, expected) => {
    expect(hostError(() => writeCells(bytes, [change('A1'), change(address, { expected })]))).toBe(`cellChanged: S!${address}`);
  });
});

test('sheets are found whatever the case of their names, or not at all', () => {
  expect(part(writeCells(bookOfRows(''), [change('A1', { sheet: 's' })]))).toContain('<v>7</v>');
  expect(hostError(() => writeCells(bookOfRows(''), [change('A1', { sheet: '表' })]))).toBe('sheetNotFound: 表');
  expect(hostError(() => writeCells(bookOfRows(''), [change('A1', { sheet: '表', expected: null })]))).toBe('sheetNotFound: 表');
});

test('no address, no cell', () => {
  expect(() => writeCells(bookOfRows(''), [change('A0')])).toThrow(RangeError);
});

test('no changes, no change', () => {
  const bytes = bookOfRows(first);
  expect(unzipSync(writeCells(bytes, []))).toEqual(unzipSync(bytes));
});
