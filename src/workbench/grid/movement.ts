import type { Selection } from '../../hosts/files/editing/selection';
import type { Area, SheetSnapshot } from '../../model/snapshot';
import type { Layout } from './layout';

export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The area grown until it cuts through no merged cell. */
export function whole(area: Area, { merges }: Pick<Layout, 'merges'>): Area {
  const touched = merges.filter((merge) => merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left);
  const grown = touched.reduce((all, merge) => ({ top: Math.min(all.top, merge.top), left: Math.min(all.left, merge.left), bottom: Math.max(all.bottom, merge.bottom), right: Math.max(all.right, merge.right) }), area);
  const same = grown.top === area.top && grown.left === area.left && grown.bottom === area.bottom && grown.right === area.right;
  return same ? area : whole(grown, { merges });
}

/** One cell selected, or the merged area it belongs to. */
export function selectCell(sheet: string, { row, column }: Cell, layout: Layout): Selection {
  const area = whole({ top: row, left: column, bottom: row, right: column }, layout);
  return { sheet, row: area.top, column: area.left, area };
}

/** From the active cell to another corner. */
export function extendTo(selection: Selection, { row, column }: Cell, layout: Layout): Selection {
  const area = { top: Math.min(selection.row, row), left: Math.min(selection.column, column), bottom: Math.max(selection.row, row), right: Math.max(selection.column, column) };
  return { ...selection, area: whole(area, layout) };
}

/** The corner of the area that is not the active cell: where extending goes on. */
export function farCorner({ row, column, area }: Selection): Cell {
  return { row: row === area.top ? area.bottom : area.top, column: column === area.left ? area.right : area.left };
}

/** One step from an area's edge; hidden rows and columns are passed over. */
export function step({ top, left, bottom, right }: Area, direction: Direction, { rows, columns }: Layout): Cell {
  switch (direction) {
    case 'up':
      return { row: rows.nextShown(top, -1), column: left };
    case 'down':
      return { row: rows.nextShown(bottom, 1), column: left };
    case 'left':
      return { row: top, column: columns.nextShown(left, -1) };
    case 'right':
      return { row: top, column: columns.nextShown(right, 1) };
  }
}

/** To the end of the filled stretch, or to the next filled cell, as Ctrl with an arrow key goes. */
export function leap(from: Cell, direction: Direction, sheet: SheetSnapshot, layout: Layout): Cell {
  const next = (cell: Cell) => step({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }, direction, layout);
  const isFilled = ({ row, column }: Cell) => sheet.rows.get(row)?.has(column) ?? false;
  let at = next(from);
  const along = isFilled(from) && isFilled(at);
  for (let ahead = next(at); ahead.row !== at.row || ahead.column !== at.column; ahead = next(at)) {
    if (along ? !isFilled(ahead) : isFilled(at)) break;
    at = ahead;
  }
  return at;
}

/** The last row and column that hold anything. */
export function lastCell({ rows }: SheetSnapshot): Cell {
  let column = 0;
  let row = 0;
  for (const [at, cells] of rows) {
    row = Math.max(row, at);
    for (const across of cells.keys()) column = Math.max(column, across);
  }
  return { row, column };
}
