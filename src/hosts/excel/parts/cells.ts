import type { CellError, CellSnapshot, CellValue } from '../../../model/snapshot';
import type { Printer } from '../../printing/printer';

/** A stretch of cells as Excel answers it. */
export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export type Rows = Map<number, Map<number, CellSnapshot>>;

const ERRORS: ReadonlySet<string> = new Set<CellError>([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!',
]);
/** Errors that came with newer functions; the model has no names for them. */
const NEWER_ERRORS: ReadonlySet<string> = new Set(['#BLOCKED!', '#BUSY!', '#CONNECT!', '#EXTERNAL!', '#FIELD!', '#PYTHON!', '#TIMEOUT!', '#UNKNOWN!']);

/** Adds the filled cells of a grid to the rows. Rows and cells come in order as long as the grids do. */
export function addCells(grid: Grid, print: Printer, rows: Rows): void {
  for (const [down, values] of grid.values.entries()) {
    const row = grid.top + down;
    for (const [across, value] of values.entries()) {
      const cell = readCell(value, grid.formulas[down]?.[across], grid.formats[down]?.[across], print);
      if (!cell) continue;
      const cells = rows.get(row);
      if (cells) cells.set(grid.left + across, cell);
      else rows.set(row, new Map([[grid.left + across, cell]]));
    }
  }
}

/** The same rows, each in its place and each cell in its column. */
export function inOrder(rows: Rows): Rows {
  const sorted = <T>(byIndex: Map<number, T>) => [...byIndex].sort(([one], [other]) => one - other);
  return new Map(sorted(rows).map(([row, cells]) => [row, new Map(sorted(cells))]));
}

/** A cell's value, formula and format as they come over the line; undefined for a blank one. */
function readCell(value: unknown, written: unknown, code: unknown, print: Printer): CellSnapshot | undefined {
  const formula = formulaOf(value, written);
  if (value === '' && formula === undefined) return undefined;
  const format = typeof code === 'string' && code !== '' ? code : 'General';
  const content = valueOf(value, format);
  const printed = content.kind === 'error' ? String(value) : print(content, format);
  return formula === undefined ? { value: content, format, printed } : { value: content, format, printed, formula };
}

/** Where there is no formula, `formulas` repeats the value: a typed text may begin with `=` too. */
function formulaOf(value: unknown, written: unknown): string | undefined {
  return typeof written === 'string' && written.startsWith('=') && written !== value ? written.slice(1) : undefined;
}

/** Errors come as their names; in a cell formatted as text the same letters are a text. */
function valueOf(value: unknown, format: string): CellValue {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  const text = String(value);
  if (text.startsWith('#') && format !== '@') {
    if (ERRORS.has(text)) return { kind: 'error', error: text as CellError };
    if (NEWER_ERRORS.has(text)) return { kind: 'error', error: '#VALUE!' };
  }
  return { kind: 'text', text };
}

/** About how many bytes a grid's cells took on the line, each on average. */
export function bytesPerCell({ values, formulas, formats }: Grid): number {
  let bytes = 0;
  let cells = 0;
  for (const grid of [values, formulas, formats]) {
    for (const row of grid) {
      bytes += 2;
      for (const cell of row) bytes += bytesOf(cell);
    }
  }
  for (const row of values) cells += row.length;
  return cells === 0 ? 0 : bytes / cells;
}

/** As JSON in UTF-8, its comma included; a Chinese character takes three bytes. */
function bytesOf(cell: unknown): number {
  if (typeof cell !== 'string') return String(cell).length + 1;
  let bytes = 3;
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    bytes += code > 0x7ff ? 3 : code > 0x7f || code < 0x20 || code === 0x22 || code === 0x5c ? 2 : 1;
  }
  return bytes;
}
