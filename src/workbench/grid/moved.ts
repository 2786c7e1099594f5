import type { Selection } from '../../hosts/files/editing/selection';
import type { SheetSnapshot } from '../../model/snapshot';
import type { GridKey } from './keys';
import type { Layout } from './layout';
import { extendTo, farCorner, lastCell, leap, selectCell, step, type Cell } from './movement';

type Movement = Extract<GridKey, { do: 'move' | 'page' | 'home' | 'end' | 'selectAll' }>;

/** The selection after a key; a page is so many rows. */
export function moved(selection: Selection, key: Movement | { readonly do: GridKey['do'] }, sheet: SheetSnapshot, layout: Layout, page: number): Selection {
  if (!isMovement(key)) return selection;
  if (key.do === 'selectAll') {
    const { row, column } = lastCell(sheet);
    return { ...selection, area: { top: 0, left: 0, bottom: row, right: column } };
  }
  const from = key.extend ? farCorner(selection) : { row: selection.row, column: selection.column };
  const to = destination(from, key, sheet, layout, page);
  return key.extend ? extendTo(selection, to, layout) : selectCell(selection.sheet, to, layout);
}

function isMovement(key: { readonly do: GridKey['do'] }): key is Movement {
  return ['move', 'page', 'home', 'end', 'selectAll'].includes(key.do);
}

function destination(from: Cell, key: Exclude<Movement, { do: 'selectAll' }>, sheet: SheetSnapshot, layout: Layout, page: number): Cell {
  if (key.do === 'move') {
    const merge = layout.mergeAt(from.row, from.column) ?? { top: from.row, left: from.column, bottom: from.row, right: from.column };
    return key.far ? leap(from, key.direction, sheet, layout) : step(merge, key.direction, layout);
  }
  if (key.do === 'page') return { row: Math.max(0, Math.min(layout.rows.count - 1, from.row + (key.direction === 'down' ? page : -page))), column: from.column };
  if (key.do === 'home') return { row: key.all ? 0 : from.row, column: 0 };
  const last = lastCell(sheet);
  return key.all ? last : { row: from.row, column: Math.max(0, ...(sheet.rows.get(from.row)?.keys() ?? [])) };
}
