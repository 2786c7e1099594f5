import type { Area } from '../../model/snapshot';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Rectangles that cover these cells and no others, each cell once: runs along a row, runs of one width joined downwards. */
export function contiguousAreas(cells: Iterable<Cell>): Area[] {
  const finished: Area[] = [];
  /** Areas that reach down to the row above, by their columns. */
  let open = new Map<string, Area>();
  for (const [row, columns] of columnsByRow(cells)) {
    const next = new Map<string, Area>();
    for (const { left, right } of runs(columns)) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      next.set(key, above && above.bottom === row - 1 ? { ...above, bottom: row } : { top: row, left, bottom: row, right });
      if (above && above.bottom === row - 1) open.delete(key);
    }
    finished.push(...open.values());
    open = next;
  }
  return [...finished, ...open.values()];
}

/** The part two areas share. */
export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** What is left of an area without a part of it: up to four areas. */
export function without(area: Area, part: Area | undefined): Area[] {
  const cut = part && intersection(area, part);
  if (!cut) return [area];
  const pieces = [
    { ...area, bottom: cut.top - 1 },
    { ...cut, left: area.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: area.right },
    { ...area, top: cut.bottom + 1 },
  ];
  return pieces.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The smallest area around all; undefined around nothing. */
export function bounds(cells: readonly Cell[]): Area | undefined {
  if (cells.length === 0) return undefined;
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function columnsByRow(cells: Iterable<Cell>): [row: number, columns: number[]][] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns) columns.add(column);
    else rows.set(row, new Set([column]));
  }
  return [...rows].sort(([one], [other]) => one - other).map(([row, columns]) => [row, [...columns].sort((one, other) => one - other)]);
}

function runs(columns: readonly number[]): { left: number; right: number }[] {
  const found: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last && last.right === column - 1) last.right = column;
    else found.push({ left: column, right: column });
  }
  return found;
}
