import { areaAddress } from '../../../model/address';
import type { CellStyle, DocumentCell, SheetDocument } from '../../../model/sheet-document';
import type { Area } from '../../../model/snapshot';
import { bounds, contiguousAreas } from '../areas';
import { PATH_BYTES, SET_BYTES, stroke, type Stroke } from './strokes';
import { holds, typed } from './typed-text';

/** Values and looks of a sheet. Formats come before values: they decide what a value becomes. */
export function paintCells({ cells }: SheetDocument): Stroke[] {
  const styled = byStyle(cells);
  return [
    ...styled.flatMap(([style, areas]) => areas.flatMap((area) => numberFormat(area, style))),
    ...contents(cells),
    ...styled.flatMap(([style, areas]) => areas.map((area) => look(area, style))),
  ];
}

function byStyle(cells: readonly DocumentCell[]): [CellStyle, Area[]][] {
  const styles = new Map<string, { style: CellStyle; cells: DocumentCell[] }>();
  for (const cell of cells) {
    if (!cell.style) continue;
    const key = JSON.stringify(cell.style);
    const known = styles.get(key);
    if (known) known.cells.push(cell);
    else styles.set(key, { style: cell.style, cells: [cell] });
  }
  return [...styles.values()].map(({ style, cells: alike }) => [style, contiguousAreas(alike)]);
}

function numberFormat(area: Area, { numberFormat: code }: CellStyle): Stroke[] {
  if (code === undefined) return [];
  return [stroke(1, (sheet) => {
    // A single value goes to all cells of a range; the types know the matrix only.
    sheet.getRange(areaAddress(area)).numberFormat = code as unknown as string[][];
  }, code.length * 3)];
}

const MOST_CELLS = 4000;
const CELL_BYTES = 6;

/** Blocks of whole rows over all cells that hold something; null leaves a cell as it is. */
function contents(cells: readonly DocumentCell[]): Stroke[] {
  const filled = cells.filter(({ value }) => value !== undefined);
  const area = bounds(filled);
  if (!area) return [];
  const rows = new Map<number, DocumentCell[]>();
  for (const cell of filled) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor(MOST_CELLS / width));
  const strokes: Stroke[] = [];
  for (let { top } = area; top <= area.bottom; top += height) {
    const bottom = Math.min(area.bottom, top + height - 1);
    const block = { ...area, top, bottom };
    strokes.push(...blockOfRows(block, Array.from({ length: bottom - top + 1 }, (_, down) => rows.get(top + down) ?? [])));
  }
  return strokes;
}

const HEAVY = 400_000;

/** A block of rows, in two where its texts are long. */
function blockOfRows(area: Area, rows: readonly (readonly DocumentCell[])[]): Stroke[] {
  const grid = rows.map((cells) => {
    const line: (string | number | null)[] = Array.from({ length: area.right - area.left + 1 }, () => null);
    for (const { column, value, style } of cells) line[column - area.left] = typed(value!, style?.numberFormat);
    return line;
  });
  const bytes = PATH_BYTES + SET_BYTES + grid.flat().reduce<number>((sum, cell) => sum + CELL_BYTES + (typeof cell === 'string' ? cell.length * 3 : 18), 0);
  if (bytes > HEAVY && rows.length > 1) {
    const half = Math.floor(rows.length / 2);
    return [...blockOfRows({ ...area, bottom: area.top + half - 1 }, rows.slice(0, half)), ...blockOfRows({ ...area, top: area.top + half }, rows.slice(half))];
  }
  return [{
    bytes,
    paint(sheet) {
      const range = sheet.getRange(areaAddress(area));
      range.formulas = grid;
      range.load('values');
      return () => rows.flat().every(({ row, column, value }) => holds(range.values[row - area.top]?.[column - area.left], value!));
    },
  }];
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom', justify: 'Justify' } as const;

function look(area: Area, { font, fill, horizontal, vertical, wrap, indent, border, locked }: CellStyle): Stroke {
  return stroke(12, (sheet) => {
    const { format } = sheet.getRange(areaAddress(area));
    if (font) {
      format.font.name = font.name;
      format.font.size = font.size;
      if (font.bold) format.font.bold = true;
      if (font.color) format.font.color = font.color;
    }
    if (fill) format.fill.color = fill;
    if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
    if (vertical) format.verticalAlignment = VERTICAL[vertical];
    if (wrap) format.wrapText = true;
    if (indent) format.indentLevel = indent;
    if (locked === false) format.protection.locked = false;
    if (border) for (const side of sides(area)) format.borders.getItem(side).color = border;
  }, border ? 6 * (PATH_BYTES + SET_BYTES) : 0);
}

/** Colouring a border draws it, thin and continuous. Lines between cells there are only where there are several. */
function sides({ top, left, bottom, right }: Area): Excel.BorderIndex[] {
  const outer = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  const inner = [...(bottom > top ? ['InsideHorizontal'] : []), ...(right > left ? ['InsideVertical'] : [])];
  return [...outer, ...inner] as Excel.BorderIndex[];
}
