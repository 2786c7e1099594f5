/** A workbook that holds a report sheet, and a user who edits it. */
import type { SheetDocument } from '../../../src/model/sheet-document';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/model/snapshot';
import { reportSheetName } from '../../../src/report/document';

/** The texts of the first column by row, blank rows as empty texts. */
export type Column = readonly string[];

export function columnOf({ cells, rowHeights }: SheetDocument): Column {
  const rows = Array.from({ length: Math.max(...rowHeights!.keys()) + 1 }, () => '');
  for (const { row, column, value } of cells) if (column === 0 && value?.kind === 'text') rows[row] = value.text;
  return rows;
}

export function workbookWith(column: Column | undefined, beside: readonly { row: number; column: number; text: string }[] = []): WorkbookSnapshot {
  if (!column) return { sheets: [], names: [], calculation: 'automatic' };
  const cell = (text: string): CellSnapshot => ({ value: { kind: 'text', text }, format: 'General', printed: text });
  const rows = new Map<number, Map<number, CellSnapshot>>();
  column.forEach((text, row) => text !== '' && rows.set(row, new Map([[0, cell(text)]])));
  for (const aside of beside) rows.set(aside.row, new Map([...(rows.get(aside.row) ?? []), [aside.column, cell(aside.text)]]));
  const sheet = { id: '1', name: reportSheetName, visibility: 'visible' as const, rows, merges: [], tables: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { sheets: [sheet], names: [], calculation: 'automatic' };
}

/** The rows that belong to the paragraph of a row: those up to the next indented one. */
function paragraphAt(column: Column, row: number): readonly [first: number, last: number] {
  let first = row;
  while (first > 0 && !column[first]!.startsWith('　') && column[first] !== '') first -= 1;
  let last = row;
  while (last + 1 < column.length && column[last + 1] !== '' && !column[last + 1]!.startsWith('　')) last += 1;
  return [first, last];
}

export type Edit =
  | { readonly kind: 'type'; readonly row: number; readonly at: number; readonly text: string }
  | { readonly kind: 'cut'; readonly row: number; readonly at: number; readonly length: number }
  | { readonly kind: 'replace'; readonly row: number; readonly text: string }
  | { readonly kind: 'insert'; readonly row: number; readonly text: string }
  | { readonly kind: 'delete'; readonly row: number }
  | { readonly kind: 'move'; readonly row: number; readonly to: number }
  | { readonly kind: 'copy'; readonly row: number; readonly to: number }
  | { readonly kind: 'lineFeed'; readonly row: number; readonly at: number };

/** Rows are counted round, so that any number names one; only rows with text are edited. */
export function edited(column: Column, edit: Edit): Column {
  const filled = column.flatMap((text, row) => (text === '' ? [] : [row]));
  if (filled.length === 0) return column;
  const rowOf = (number: number) => filled[number % filled.length]!;
  const row = rowOf(edit.row);
  const text = column[row]!;
  const [first, last] = paragraphAt(column, row);
  const without = [...column.slice(0, first), ...column.slice(last + 1)];
  switch (edit.kind) {
    case 'type': {
      const at = Math.max(text.search(/[^　]/), 0) + (edit.at % text.length);
      return replaced(column, row, text.slice(0, at) + edit.text + text.slice(at));
    }
    case 'cut': {
      const at = edit.at % text.length;
      return replaced(column, row, text.slice(0, at) + text.slice(at + edit.length));
    }
    case 'replace':
      return replaced(column, row, edit.text);
    case 'insert':
      return [...column.slice(0, row + 1), edit.text, ...column.slice(row + 1)];
    case 'delete':
      return without;
    case 'move':
      return [...without.slice(0, edit.to % without.length), ...column.slice(first, last + 1), ...without.slice(edit.to % without.length)];
    case 'copy':
      return [...column.slice(0, edit.to % column.length), ...column.slice(first, last + 1), ...column.slice(edit.to % column.length)];
    case 'lineFeed': {
      const at = edit.at % text.length;
      return replaced(column, row, `${text.slice(0, at)}\n${text.slice(at)}`);
    }
  }
}

function replaced(column: Column, row: number, text: string): Column {
  return column.map((other, index) => (index === row ? text : other));
}
