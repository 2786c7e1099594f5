import type { Area, WorkbookSnapshot } from '../../../model/snapshot';

/** The sheet shown, by id, and the area selected on it. `row` and `column` are the cell that typing goes into. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

export function cellSelection(sheet: string, row = 0, column = 0): Selection {
  return { sheet, row, column, area: { top: row, left: column, bottom: row, right: column } };
}

/** A1 of the first sheet that can be seen. */
export function firstSelection({ sheets }: WorkbookSnapshot): Selection {
  return cellSelection((sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0])!.id);
}
