import { address, parseAddress } from '../../../model/address';
import type { Mark } from '../../../model/workbook-host';
import type { CellAt } from '../calculation/calculation';

export type Tone = Mark['tone'];

/** The tones cells are marked in, for drawing; no part of the workbook. */
export type MarkedCells = ReadonlyMap<string, Tone>;

/** Marks on sheets that are no longer there are left out. */
export function markedCells(marks: readonly Mark[], sheetNamed: (name: string) => string | undefined): MarkedCells {
  return new Map(
    marks.flatMap(({ place, tone }): [string, Tone][] => {
      const sheet = sheetNamed(place.sheet);
      const at = parseAddress(place.address);
      return sheet !== undefined && at ? [[keyOf({ sheet, ...at }), tone]] : [];
    }),
  );
}

export function toneAt(marked: MarkedCells, at: CellAt): Tone | undefined {
  return marked.get(keyOf(at));
}

function keyOf({ sheet, row, column }: CellAt): string {
  return `${sheet}!${address(row, column)}`;
}
