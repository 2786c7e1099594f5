/** Workbook snapshots for tests, drawn as grids: a row is a list of cells, null a blank one. */
import type { Area, CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot';

export type GridCell = null | number | string | CellSnapshot;
export type Grid = readonly (readonly GridCell[])[];

export function number(value: number, format = 'General', more: Partial<CellSnapshot> = {}): CellSnapshot {
  return { value: { kind: 'number', number: value }, format, printed: String(value), ...more };
}

export function formula(value: number, format = 'General'): CellSnapshot {
  return number(value, format, { formula: 'SUM(A1:A9)' });
}

export function text(written: string): CellSnapshot {
  return { value: { kind: 'text', text: written }, format: 'General', printed: written };
}

export function sheet(name: string, grid: Grid, merges: readonly Area[] = []): SheetSnapshot {
  const rows = new Map<number, ReadonlyMap<number, CellSnapshot>>();
  grid.forEach((cells, row) => {
    const filled = new Map(cells.flatMap((cell, column) => (cell === null || cell === '' ? [] : [[column, snapshotOf(cell)] as const])));
    if (filled.size > 0) rows.set(row, filled);
  });
  return { id: name, name, visibility: 'visible', rows, merges, tables: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], calculation: 'automatic' };
}

function snapshotOf(cell: Exclude<GridCell, null>): CellSnapshot {
  if (typeof cell === 'number') return number(cell);
  return typeof cell === 'string' ? text(cell) : cell;
}
