import { parseFormula } from '../formulas/parse';
import { cellCount, columnCount, rowCount, type Area } from './area';
import type { Book } from './book';
import { valueOfFormula } from './calculation';
import { ExcelFailure } from './failure';
import type { Sheet } from './sheet';
import { readTyped, type Typed } from './typing';
import { isError, type Value } from './value';

const LONGEST_TEXT = 32767;

/** What may be written into a cell: null leaves it as it is. */
export type Input = string | number | boolean | null;

/** Cells of a protected sheet may only be written where they are unlocked. */
export function requireWritable(sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.protection) return;
  const locked = areas.some((area) => cellCount(area) > 1_000_000 || [...places(area)].some(([row, column]) => sheet.style(row, column).locked));
  if (locked) throw new ExcelFailure('AccessDenied');
}

/** Rows, columns, merges and the like of a protected sheet stay, unless its protection allows the kind of change. */
export function requireUnprotected(sheet: Sheet, allowedBy?: string): void {
  if (sheet.protection && !(allowedBy && sheet.protection.options[allowedBy] === true)) throw new ExcelFailure('AccessDenied');
}

/** Spreads a single input over an area; throws InvalidArgument where rows and columns do not fit. */
export function fitting<T>(input: unknown, area: Area): (row: number, column: number) => T {
  if (!Array.isArray(input)) return () => input as T;
  const rows = input as unknown[];
  if (rows.length !== rowCount(area) || rows.some((row) => !Array.isArray(row) || row.length !== columnCount(area))) {
    throw new ExcelFailure('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return (row, column) => (rows[row - area.top] as T[])[column - area.left]!;
}

/** Writes inputs as if they were typed and tells of one change. */
export function writeInputs(book: Book, sheet: Sheet, area: Area, input: unknown): void {
  const inputAt = fitting<Input>(input, area);
  if (cellCount(area) > 5_000_000) throw new ExcelFailure('RangeExceedsLimit');
  requireWritable(sheet, [area]);
  const single = cellCount(area) === 1;
  const old = sheet.grid.get(area.top, area.left);
  const before = old?.formula === undefined ? (old?.value ?? null) : book.value(sheet, area.top, area.left);
  const covered = sheet.mergesTouching(area).length > 0;
  const contents = [...places(area)].map(([row, column]) => [row, column, covered && sheet.isCovered(row, column) ? undefined : understand(sheet, row, column, inputAt(row, column))] as const);
  for (const [row, column, content] of contents) if (content) write(book, sheet, row, column, content);
  book.contentsChanged();
  const after = () => book.value(sheet, area.top, area.left);
  book.happened({ kind: 'changed', sheet: sheet.id, changeType: 'RangeEdited', area, ...(single ? { before, after } : {}) });
}

/** What a cell would hold; undefined where it is to stay as it is. Throws InvalidArgument for what Excel does not take. */
function understand(sheet: Sheet, row: number, column: number, input: Input): Typed | undefined {
  if (input === null) return undefined;
  const { numberFormat } = sheet.style(row, column);
  if (typeof input === 'boolean') return { value: input };
  if (typeof input === 'number') return { value: numberFormat === '@' ? String(input) : input };
  if (typeof input !== 'string' || input.length > LONGEST_TEXT) throw new ExcelFailure('InvalidArgument');
  const typed = readTyped(input, numberFormat, (formula) => parseFormula(formula) !== undefined);
  if (typed === 'invalid') throw new ExcelFailure('InvalidArgument');
  return typed;
}

function write(book: Book, sheet: Sheet, row: number, column: number, content: Typed): void {
  sheet.put(row, column, content);
  if (content.formula !== undefined && book.calculationMode === 'Manual') sheet.put(row, column, { ...content, value: valueOfFormula(book, sheet, content.formula) });
  if (content.format !== undefined && sheet.style(row, column).numberFormat === 'General') sheet.restyle(row, column, { numberFormat: content.format });
}

/** Takes contents away; looks stay. */
export function clearContents(book: Book, sheet: Sheet, area: Area): void {
  requireWritable(sheet, [area]);
  for (const { row, column } of [...sheet.grid.cells(area)]) sheet.put(row, column, { value: null });
  book.contentsChanged();
}

/** What `Range.formulas` shows of a cell: its formula, or else its value. */
export function formulaOrValue(sheet: Sheet, row: number, column: number): Value {
  const cell = sheet.grid.get(row, column);
  const value = cell?.formula ?? cell?.value ?? null;
  return isError(value) ? value.error : value;
}

export function* places(area: Area): Generator<readonly [number, number]> {
  for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) yield [row, column];
}
