/**
 * Workbooks written as text, for tests and for the examples in docs/rules. A sheet is lines of comma-separated fields and bears the name
 * of its first line; levels of rows are full-width blanks. A field is read as from a CSV file, except that a number whose last decimals
 * are zeros has a number format that shows them, `=373.87` is the result of a formula, `=373.87 SUM(B5:B8)` of that one (`;` for its
 * commas), and an error value such as `#REF!` is one. A line that begins with `~` is a hidden row.
 */
import { readCsv } from '../../src/hosts/files/read-csv';
import type { CellError, CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot';

const errors: readonly string[] = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'] satisfies CellError[];

export function workbookOf(sheets: readonly string[]): WorkbookSnapshot {
  return { sheets: sheets.map((text, index) => sheetOf(text, String(index + 1))), names: [], calculation: 'automatic' };
}

function sheetOf(text: string, id: string): SheetSnapshot {
  const lines = unindented(text);
  const name = lines[0]!.split(',')[0]!.trim();
  const [sheet] = readCsv(name, new TextEncoder().encode(lines.map((line) => line.replace(/^~/, '')).join('\n'))).sheets;
  const hiddenRows = new Set(lines.flatMap((line, row) => (line.startsWith('~') ? [row] : [])));
  const rows = new Map([...sheet!.rows].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, asMeant(cell)]))]));
  return { ...sheet!, id, rows, hiddenRows };
}

/** Lines without the narrow blanks they begin with, and without the blank lines around them. */
function unindented(text: string): readonly string[] {
  return text.replace(/^( *\n)+|(\n *)+$/g, '').split('\n').map((line) => line.replace(/^ +/, ''));
}

/** The text of a table whose rows vary from case to case. */
export function below(head: string, rows: string): string {
  return [...unindented(head), ...unindented(rows)].join('\n');
}

function asMeant(cell: CellSnapshot): CellSnapshot {
  const { value, printed } = cell;
  if (value.kind === 'number') return { ...cell, format: /\.\d*0$/.test(printed) ? formatOf(printed) : 'General' };
  if (errors.includes(printed)) return { ...cell, value: { kind: 'error', error: printed as CellError } };
  return printed.startsWith('=') ? computed(printed.slice(1)) : cell;
}

function computed(text: string): CellSnapshot {
  const [printed = '', ...formula] = text.split(' ');
  const number = parseFloat(printed) / (printed.endsWith('%') ? 100 : 1);
  return { value: { kind: 'number', number }, format: formatOf(printed), printed, formula: formula.join(' ').replaceAll(';', ',') || `1*${number}` };
}

/** The number format that shows a number as it is printed: `0.00%` for 96.78%. */
function formatOf(printed: string): string {
  return printed.replace(/^-?\d+/, '0').replace(/\d(?=\d*%?$)/g, '0');
}
