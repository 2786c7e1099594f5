import { moveReferences } from '../formulas/references';
import { coversColumns, rowCount, type Area } from './area';
import type { Book } from './book';
import { places } from './contents';
import type { Sheet } from './sheet';
import type { Value } from './value';

/** Sorts an area's rows by one column: numbers before texts, blanks last. Formulas follow their rows. */
export function sortRows(book: Book, sheet: Sheet, area: Area, column: number, descending: boolean): void {
  if (coversColumns(area)) throw new Error('Name the rows to sort.');
  const keys = Array.from({ length: rowCount(area) }, (_, index) => ({ row: area.top + index, value: book.value(sheet, area.top + index, column) }));
  const rank = (value: Value) => (value === null ? 2 : typeof value === 'number' ? 0 : 1);
  keys.sort((one, other) => {
    if (rank(one.value) !== rank(other.value)) return rank(one.value) - rank(other.value);
    const order = typeof one.value === 'number' ? one.value - Number(other.value) : String(one.value).localeCompare(String(other.value), 'zh-CN');
    return descending ? -order : order;
  });
  const old = sheet.grid.copy();
  for (const [row, at] of places(area)) {
    const from = keys[row - area.top]!.row;
    const cell = old.get(from, at);
    const formula = cell?.formula === undefined ? undefined : moveReferences(cell.formula, row - from, 0);
    sheet.grid.set(row, at, cell && { ...cell, ...(formula === undefined ? {} : { formula }) });
  }
  book.contentsChanged();
  book.happened({ kind: 'changed', sheet: sheet.id, changeType: 'RangeEdited', area });
  book.happened({ kind: 'sorted', sheet: sheet.id, area });
}
