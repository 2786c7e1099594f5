import { parseArea } from '../../../model/address';
import type { Area } from '../../../model/snapshot';
import type { Mark } from '../../../model/workbook-host';
import { contiguousAreas, type Cell } from '../areas';

export interface MarkedArea {
  readonly sheet: string;
  readonly area: Area;
  readonly tone: Mark['tone'];
}

/** Marks of one tone side by side become one area. Marks outside of sheets are left out. */
export function markedAreas(marks: readonly Mark[]): MarkedArea[] {
  const groups = new Map<string, { sheet: string; tone: Mark['tone']; cells: Cell[] }>();
  for (const { place, tone } of marks) {
    const area = parseArea(place.address);
    if (!area) continue;
    const key = `${tone} ${place.sheet}`;
    const group = groups.get(key) ?? { sheet: place.sheet, tone, cells: [] };
    group.cells.push(...cellsOf(area));
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ sheet, tone, cells }) => contiguousAreas(cells).map((area) => ({ sheet, area, tone })));
}

function* cellsOf({ top, left, bottom, right }: Area): Generator<Cell> {
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) yield { row, column };
}
