import { cellCount, coversColumns, coversRows, type Area } from './area';
import { places } from './contents';
import type { Region } from './region';
import type { Sheet } from './sheet';
import { EDGES, NO_BORDER, PLAIN, type Border, type Edge, type Style } from './style';

/** Areas up to this size are looked at cell by cell. */
const SMALL = 200_000;

/** The looks that occur in a region. */
export function* stylesIn({ sheet, areas }: Region): Generator<Style> {
  for (const area of areas) {
    if (cellCount(area) <= SMALL) for (const [row, column] of places(area)) yield sheet.style(row, column);
    else yield* stylesInLarge(sheet, area);
  }
}

/** In a large area cells without a look of their own count once for each row or column look, not once for each cell. */
function* stylesInLarge(sheet: Sheet, area: Area): Generator<Style> {
  for (const { cell } of sheet.grid.cells(area)) if (cell.style) yield cell.style;
  for (const [row, style] of sheet.rowStyles) if (row >= area.top && row <= area.bottom) yield style;
  for (let column = area.left; column <= area.right; column += 1) yield sheet.columnStyles.get(column) ?? PLAIN;
}

/** The one value a property has all over a region, or null where it differs. */
export function uniform<T>(values: Iterable<T>): T | null {
  let first: { value: T } | undefined;
  for (const value of values) {
    if (!first) first = { value };
    else if (JSON.stringify(first.value) !== JSON.stringify(value)) return null;
  }
  return first ? first.value : null;
}

/** Changes how cells look. Whole rows and columns keep the look for cells that are still to come. */
export function restyle({ sheet, areas }: Region, change: Partial<Style>): void {
  for (const area of areas) {
    if (coversColumns(area)) restyleColumns(sheet, area, change);
    else if (coversRows(area)) restyleRows(sheet, area, change);
    else for (const [row, column] of places(area)) sheet.restyle(row, column, change);
  }
}

function restyleColumns(sheet: Sheet, area: Area, change: Partial<Style>): void {
  for (const { row, column } of [...sheet.grid.cells(area)]) sheet.restyle(row, column, change);
  for (let column = area.left; column <= area.right; column += 1) sheet.columnStyles.set(column, { ...(sheet.columnStyles.get(column) ?? PLAIN), ...change });
}

function restyleRows(sheet: Sheet, area: Area, change: Partial<Style>): void {
  for (const { row, column } of [...sheet.grid.cells(area)]) sheet.restyle(row, column, change);
  for (let row = area.top; row <= area.bottom; row += 1) sheet.rowStyles.set(row, { ...(sheet.rowStyles.get(row) ?? PLAIN), ...change });
}

/** Takes every look of its own from the cells of a region. */
export function unstyle({ sheet, areas }: Region): void {
  for (const area of areas) {
    for (const { row, column, cell } of [...sheet.grid.cells(area)]) sheet.grid.set(row, column, { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) });
    if (coversColumns(area)) for (const column of [...sheet.columnStyles.keys()]) if (column >= area.left && column <= area.right) sheet.columnStyles.delete(column);
    if (coversRows(area)) for (const row of [...sheet.rowStyles.keys()]) if (row >= area.top && row <= area.bottom) sheet.rowStyles.delete(row);
  }
}

/** The sides of a range a border may be asked for: its own edges, and those between its cells. */
export const SIDES = [...EDGES, 'InsideVertical', 'InsideHorizontal'] as const;
export type Side = (typeof SIDES)[number];

/** The cells' borders that make up one side of an area. */
function* lines(area: Area, side: Side): Generator<{ row: number; column: number; edge: Edge }> {
  for (const [row, column] of places(area)) {
    const { top, left, bottom, right } = area;
    if (side === 'EdgeTop' ? row === top : side === 'EdgeBottom' ? row === bottom : side === 'EdgeLeft' ? column === left : side === 'EdgeRight' ? column === right : false) yield { row, column, edge: side as Edge };
    if (side === 'DiagonalDown' || side === 'DiagonalUp') yield { row, column, edge: side };
    if (side === 'InsideHorizontal' && row < bottom) yield { row, column, edge: 'EdgeBottom' };
    if (side === 'InsideVertical' && column < right) yield { row, column, edge: 'EdgeRight' };
  }
}

export function bordersOn({ sheet, areas }: Region, side: Side): Border[] {
  return areas.flatMap((area) => [...lines(area, side)].map(({ row, column, edge }) => borderAt(sheet, row, column, edge)));
}

/** A line between two cells belongs to both. */
function borderAt(sheet: Sheet, row: number, column: number, edge: Edge): Border {
  const own = sheet.style(row, column).borders[edge];
  if (own) return own;
  const [nextRow, nextColumn, nextEdge] = neighbour(row, column, edge);
  return (nextEdge && nextRow >= 0 && nextColumn >= 0 ? sheet.style(nextRow, nextColumn).borders[nextEdge] : undefined) ?? NO_BORDER;
}

function neighbour(row: number, column: number, edge: Edge): [number, number, Edge | undefined] {
  switch (edge) {
    case 'EdgeTop':
      return [row - 1, column, 'EdgeBottom'];
    case 'EdgeBottom':
      return [row + 1, column, 'EdgeTop'];
    case 'EdgeLeft':
      return [row, column - 1, 'EdgeRight'];
    case 'EdgeRight':
      return [row, column + 1, 'EdgeLeft'];
    default:
      return [row, column, undefined];
  }
}

export function setBorders({ sheet, areas }: Region, side: Side, change: Partial<Border>): void {
  for (const area of areas) {
    for (const { row, column, edge } of lines(area, side)) {
      const border = { ...borderAt(sheet, row, column, edge), ...('style' in change ? {} : { style: shown(borderAt(sheet, row, column, edge)) }), ...change };
      sheet.restyle(row, column, { borders: { ...sheet.style(row, column).borders, [edge]: border } });
    }
  }
}

/** Giving a line a colour or weight makes it appear. */
function shown(border: Border): string {
  return border.style === 'None' ? 'Continuous' : border.style;
}
