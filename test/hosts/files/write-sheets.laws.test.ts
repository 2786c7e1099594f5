import fc from 'fast-check';
import { readXlsx } from '../../../src/hosts/files/read-xlsx';
import { writeSheets } from '../../../src/hosts/files/write-sheets';
import type { DocumentCell, DocumentValue, SheetDocument } from '../../../src/model/sheet-document';
import type { Area, CellSnapshot } from '../../../src/model/snapshot';
import { book } from './package-builder';

const anyText = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary', maxLength: 40 }),
  fc.string({ minLength: 1, unit: fc.constantFrom('=', '+', '_', 'x', '0', '4', '1', 'D', '\r', '\n', '\0', ' ', '元', '<', '&', ']', '\ud83d', '\ude00'), maxLength: 20 }),
);
const anyValue: fc.Arbitrary<DocumentValue> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: anyText }),
  fc.record({ kind: fc.constant('number' as const), number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0) }),
  fc.record({ kind: fc.constant('formula' as const), formula: fc.constantFrom('A1+B2', 'IF(A1<B1,"a & b",1)', '"_x0041_"', "'收 入'!C3"), cached: fc.oneof(fc.integer(), anyText) }),
);
const anyFormat = fc.constantFrom(undefined, '0.00', '#,##0.00', '@', '0.0000"万元"', '[>=10000]0!.0,"万";0', 'yyyy"年"m"月"', '_ * #,##0.00_ ;_ * "-"??_ ');
const anyCells: fc.Arbitrary<DocumentCell[]> = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 0, max: 1_048_575 }), column: fc.integer({ min: 0, max: 16_383 }), value: fc.option(anyValue, { nil: undefined }), style: fc.option(anyFormat.map((numberFormat) => ({ numberFormat })), { nil: undefined }) }),
  { selector: ({ row, column }) => `${row} ${column}`, maxLength: 25 },
);
const anyMerges: fc.Arbitrary<Area[]> = fc.array(fc.record({ top: fc.nat(50), left: fc.nat(20), down: fc.nat(3), right: fc.nat(3) }).map(({ top, left, down, right }) => ({ top, left, bottom: top + down, right: left + right })), { maxLength: 3 });
const anyDocument: fc.Arbitrary<SheetDocument> = fc.record({ name: fc.constantFrom('自评报告', "It's <1> & 2", '_x0041_'), cells: anyCells, merges: anyMerges });

function contentOf(cell: DocumentCell): Pick<CellSnapshot, 'value' | 'formula' | 'format'> | undefined {
  const { value, style } = cell;
  if (value === undefined) return undefined;
  const format = style?.numberFormat ?? 'General';
  if (value.kind !== 'formula') return { value, format };
  const { cached, formula } = value;
  return { value: typeof cached === 'number' ? { kind: 'number', number: cached } : { kind: 'text', text: cached ?? '' }, format, formula };
}

function expectSame(document: SheetDocument, bytes: Uint8Array): void {
  const sheet = readXlsx(bytes).sheets.find(({ name }) => name === document.name)!;
  const read = [...sheet.rows].flatMap(([row, cells]) => [...cells].map(([column, { value, format, formula }]) => [row, column, { value, format, ...(formula === undefined ? {} : { formula }) }]));
  const inOrder = [...document.cells].sort((one, other) => one.row - other.row || one.column - other.column);
  expect(read).toEqual(inOrder.flatMap((cell) => { const content = contentOf(cell); return content ? [[cell.row, cell.column, content]] : []; }));
  expect(sheet.merges).toEqual(document.merges ?? []);
}

test('what is written into a new workbook is read from it', () => {
  fc.assert(fc.property(anyDocument, (document) => expectSame(document, writeSheets(null, [document]))), { numRuns: 150 });
});

test('what is written into an old workbook is read from it, and the old is as it was', () => {
  const old = book({ sheets: { 旧: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' }, strings: '<si><t>收入</t></si>' });
  fc.assert(fc.property(anyDocument, anyDocument, (first, second) => {
    const written = writeSheets(writeSheets(old, [{ ...first, name: '新' }]), [{ ...second, name: '新' }], { taken: 'replace', activate: '新' });
    expectSame({ ...second, name: '新' }, written);
    expect(readXlsx(written).sheets[0]).toEqual(readXlsx(old).sheets[0]);
  }), { numRuns: 50 });
});
