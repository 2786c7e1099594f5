import type { Area, CellSnapshot, SheetSnapshot } from '../../../model/snapshot';
import { followRows } from './followed-rows';

/** The merged areas seen before, moved with their rows and columns; those whose place cannot be told are dropped. */
export function carriedMerges(before: SheetSnapshot | undefined, rows: SheetSnapshot['rows']): readonly Area[] {
  if (!before || before.merges.length === 0) return [];
  const [row, column] = [followRows(before.rows, rows), followRows(byColumn(before.rows), byColumn(rows))];
  return before.merges.flatMap((area) => {
    const [top, bottom, left, right] = [row(area.top), row(area.bottom), column(area.left), column(area.right)];
    return top === undefined || bottom === undefined || left === undefined || right === undefined ? [] : [{ top, left, bottom, right }];
  });
}

function byColumn(rows: SheetSnapshot['rows']): SheetSnapshot['rows'] {
  const columns = new Map<number, Map<number, CellSnapshot>>();
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      const known = columns.get(column);
      if (known) known.set(row, cell);
      else columns.set(column, new Map([[row, cell]]));
    }
  }
  return new Map([...columns].sort(([one], [other]) => one - other));
}
