/** The report sheet as it stands in the workbook. */
import type { DocumentValue } from '../../model/sheet-document';
import type { CellSnapshot, WorkbookSnapshot } from '../../model/snapshot';
import { reportSheetName } from '../document';

/** Something the user wrote beside the text. */
export interface Aside {
  /** The row of text it stands beside or below, among the rows that hold text; -1 above the first. */
  readonly row: number;
  readonly column: number;
  readonly value: DocumentValue;
}

export interface ReportSheet {
  /** Where its rows of text are on the sheet, counted from 0, and what they say. */
  readonly rows: readonly { readonly at: number; readonly text: string }[];
  readonly asides: readonly Aside[];
}

/** Undefined where the workbook has no report sheet, or an empty one. */
export function readReportSheet({ sheets }: WorkbookSnapshot): ReportSheet | undefined {
  const sheet = sheets.find(({ name }) => name === reportSheetName);
  if (!sheet || sheet.rows.size === 0) return undefined;
  const inOrder = [...sheet.rows].sort(([one], [other]) => one - other);
  const rows = inOrder.flatMap(([at, cells]) => {
    const text = cells.get(0)?.printed ?? '';
    return text.trim() === '' ? [] : [{ at, text }];
  });
  return { rows, asides: asidesOf(inOrder, rows.map(({ at }) => at)) };
}

function asidesOf(inOrder: readonly (readonly [number, ReadonlyMap<number, CellSnapshot>])[], textRows: readonly number[]): readonly Aside[] {
  return inOrder.flatMap(([at, cells]) => {
    const row = textRows.filter((textRow) => textRow <= at).length - 1;
    return [...cells].flatMap(([column, cell]) => (column === 0 ? [] : [{ row, column, value: valueOf(cell) }]));
  });
}

function valueOf({ formula, value, printed }: CellSnapshot): DocumentValue {
  if (formula !== undefined) return { kind: 'formula', formula, cached: value.kind === 'number' ? value.number : printed };
  return value.kind === 'number' ? { kind: 'number', number: value.number } : { kind: 'text', text: printed };
}
