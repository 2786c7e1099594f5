/** What people do to a workbook, at random. */
import fc from 'fast-check';
import { address } from '../../../src/model/address';
import type { Bench } from './bench';

export type Input = string | number | null;

export type Edit =
  | { readonly kind: 'type'; readonly sheet: number; readonly row: number; readonly column: number; readonly input: Input; readonly remote: boolean }
  | { readonly kind: 'paste'; readonly sheet: number; readonly row: number; readonly column: number; readonly rows: readonly (readonly Input[])[]; readonly remote: boolean }
  | { readonly kind: 'insertRows' | 'deleteRows'; readonly sheet: number; readonly row: number; readonly count: number; readonly remote: boolean }
  | { readonly kind: 'insertColumns' | 'deleteColumns'; readonly sheet: number; readonly column: number }
  | { readonly kind: 'sort'; readonly sheet: number; readonly column: number }
  | { readonly kind: 'format'; readonly sheet: number; readonly row: number; readonly column: number; readonly numberFormat: string }
  | { readonly kind: 'rename' | 'delete' | 'hide'; readonly sheet: number }
  | { readonly kind: 'add' | 'undo' | 'hideRow' | 'name'; readonly sheet: number };

const sheet = fc.nat(5);
const row = fc.nat(14);
const column = fc.nat(5);
const remote = fc.boolean();
const input: fc.Arbitrary<Input> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -999, max: 99999 }).map((cents) => cents / 100) },
  { weight: 2, arbitrary: fc.constantFrom('财政拨款', '合计', '12.5%', '2023-01-05', "'0012", 'TRUE', '#N/A', '') },
  { weight: 2, arbitrary: fc.constantFrom('=SUM(A1:B5)', '=A1+1', '=IF(A2>3,"多","少")', '=1/0', '=Sheet1!A1*2') },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Mostly small things, as in life. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('type' as const), sheet, row, column, input, remote }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('paste' as const), sheet, row, column, rows: fc.array(fc.array(input, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 }), remote }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('insertRows' as const, 'deleteRows' as const), sheet, row, count: fc.integer({ min: 1, max: 3 }), remote }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('insertColumns' as const, 'deleteColumns' as const), sheet, column }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sort' as const), sheet, column }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('format' as const), sheet, row, column, numberFormat: fc.constantFrom('0.00', '0.0%', '@', '#,##0') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('rename' as const, 'delete' as const, 'hide' as const), sheet }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('add' as const, 'undo' as const, 'hideRow' as const, 'name' as const), sheet }) },
);

let lastNumber = 0;

/** Does an edit, on whatever sheet its number means now. */
export function apply(excel: Bench, done: Edit): void {
  const { workbook } = excel;
  const { sheets } = workbook.book;
  const { name } = sheets[done.sheet % sheets.length]!;
  const by = 'remote' in done && done.remote ? ({ source: 'Remote' } as const) : undefined;
  const isLastVisible = sheets.filter(({ visibility }) => visibility === 'Visible').length === 1;
  lastNumber += 1;
  switch (done.kind) {
    case 'type':
      return workbook.type(name, address(done.row, done.column), done.input, by);
    case 'paste':
      return workbook.paste(name, address(done.row, done.column), done.rows, by);
    case 'insertRows':
    case 'deleteRows':
      return workbook[done.kind](name, done.row + 1, done.count, by);
    case 'insertColumns':
    case 'deleteColumns':
      return workbook[done.kind](name, address(0, done.column).slice(0, -1));
    case 'sort':
      return workbook.sort(name, 'A2:F12', address(0, done.column).slice(0, -1));
    case 'format':
      return workbook.format(name, address(done.row, done.column), { numberFormat: done.numberFormat });
    case 'rename':
      return workbook.renameSheet(name, `表${lastNumber}`);
    case 'delete':
      return isLastVisible || sheets.length < 3 ? undefined : workbook.deleteSheet(name);
    case 'hide':
      return isLastVisible ? undefined : workbook.setVisibility(name, 'Hidden');
    case 'add':
      return sheets.length > 6 ? undefined : void workbook.addSheet(`新${lastNumber}`);
    case 'undo':
      return void workbook.undo();
    case 'hideRow':
      return workbook.hideRows(name, 3, 2, lastNumber % 2 === 0);
    case 'name':
      return workbook.defineName(`名${lastNumber}`, `='${name}'!$A$1`);
  }
}
