import type { BookLooks } from '../../hosts/files/looks/book-looks';
import type { SheetLook } from '../../hosts/files/looks/sheet-look';
import type { Area, SheetSnapshot } from '../../model/snapshot';
import { Axis } from './axis';
import { linesOf } from './measure';

export const HEAD_HEIGHT = 22;
export const HEAD_WIDTH = 48;

/** Room to write in beyond what is filled. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 20;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const PIXELS_OF_A_POINT = 4 / 3;
/** A digit of 宋体 or 等线 is 8 pixels wide at 11 points, one of Calibri 7. */
const CHINESE_DIGIT = 8;
const LATIN_DIGIT = 7;

/** Where everything on a sheet lies. */
export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: SheetLook['frozen'];
  readonly gridlines: boolean;
  /** The merged area a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined;
  /** The merged areas that are shown as such. */
  readonly merges: readonly Area[];
}

export function layOut(sheet: SheetSnapshot, looks: BookLooks): Layout {
  const look = looks.sheet(sheet.id);
  const digit = /[\u4e00-\u9fff]|Sim|DengXian/.test(looks.normalFont) ? CHINESE_DIGIT : LATIN_DIGIT;
  const last = lastFilled(sheet);
  const count = (filled: number, spare: number, least: number, most: number) => Math.min(most, Math.max(least, filled + 1 + spare));
  const columns = new Axis(count(last.column, SPARE_COLUMNS, LEAST_COLUMNS, MOST_COLUMNS), (column) =>
    sheet.hiddenColumns.has(column) ? 0 : Math.round((look.columnWidths.get(column) ?? look.usualWidth) * digit),
  );
  const rows = new Axis(count(last.row, SPARE_ROWS, LEAST_ROWS, MOST_ROWS), (row) => {
    if (sheet.hiddenRows.has(row)) return 0;
    const set = look.rowHeights.get(row);
    return set === undefined ? fittingHeight(sheet, looks, columns, row, look.usualHeight) : Math.round(set * PIXELS_OF_A_POINT);
  });
  const merged = byCell(sheet.merges);
  return { rows, columns, frozen: look.frozen, gridlines: look.gridlines, merges: [...new Set(merged.values())], mergeAt: (row, column) => merged.get(row * MOST_COLUMNS + column) };
}

function lastFilled({ rows, merges }: SheetSnapshot): { row: number; column: number } {
  let row = -1;
  let column = -1;
  for (const [at, cells] of rows) {
    row = Math.max(row, at);
    for (const across of cells.keys()) if (across > column) column = across;
  }
  for (const { bottom, right } of merges) {
    row = Math.max(row, bottom);
    column = Math.max(column, right);
  }
  return { row, column };
}

/** Where a file gives a row no height, it is as high as its wrapped texts need. */
function fittingHeight(sheet: SheetSnapshot, looks: BookLooks, columns: Axis, row: number, usual: number): number {
  let height = usual * PIXELS_OF_A_POINT;
  for (const [column, { value, printed }] of sheet.rows.get(row) ?? []) {
    if (value.kind !== 'text') continue;
    const look = looks.cell(sheet.id, row, column);
    if (!look.wrap && !printed.includes('\n')) continue;
    const size = look.font.size * PIXELS_OF_A_POINT;
    height = Math.max(height, linesOf(printed, columns.size(column) - 6, size) * size * 1.3 + 2);
  }
  return Math.round(Math.min(height, 409 * PIXELS_OF_A_POINT));
}

/** A hostile file may merge whole sheets, or one area over and over; beyond so many cells, and over one another, areas are shown unmerged. */
const MOST_MERGED = 200_000;

function byCell(merges: readonly Area[]): Map<number, Area> {
  const cells = new Map<number, Area>();
  let room = MOST_MERGED;
  for (const area of merges) {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > room || cells.has(area.top * MOST_COLUMNS + area.left)) continue;
    room -= size;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) cells.set(row * MOST_COLUMNS + column, area);
    }
  }
  return cells;
}
