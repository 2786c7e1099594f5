/** Lays forms out on a sheet: a title, a line (`单位：万元`), a header, and rows to fill in. */
import type { CellStyle, DocumentCell, DocumentValue, ListValidation, PageSetup, SheetDocument } from '../model/sheet-document';
import type { Area } from '../model/snapshot';
import type { Entry, TableFigures } from './figures';
import { fixedStyle, headerStyle, inputStyle, type Kind, lineStyle, pageSetup, titleStyle } from './style';
import { pointsWide, rowHeight } from './wrapping';

export interface Column {
  readonly header: string;
  readonly kind: Kind;
  readonly width: number;
  readonly choices?: readonly string[];
}

export interface FormRow {
  /** Full-width spaces in front say how deep the row lies. */
  readonly label: string;
  readonly total?: boolean;
  /** Headers of the columns in which nothing belongs here. */
  readonly closed?: readonly string[];
  /** A number format for the row's input cells. */
  readonly format?: string;
  /** The hint printed in the column of notes. */
  readonly note?: string;
  /** From the second column on. */
  readonly entries?: readonly Entry[];
}

export interface Form {
  readonly title: string;
  readonly line: string;
  readonly columns: readonly Column[];
  readonly rows: readonly FormRow[];
}

export interface SheetLook {
  readonly orientation: PageSetup['orientation'];
  readonly tabColor: string;
  /** Columns that stay in view; one unless told. */
  readonly frozenColumns?: number;
}

/** Fills printed rows with the figures that stand under their labels. */
export function filled(rows: readonly FormRow[], figures: TableFigures | undefined): readonly FormRow[] {
  return rows.map((row) => ({ ...row, entries: figures?.[row.label.trim()] }));
}

function valueOf(entry: Entry | undefined): DocumentValue | undefined {
  if (entry === null || entry === undefined || entry === '') return undefined;
  if (typeof entry === 'string') return { kind: 'text', text: entry };
  return { kind: 'number', number: typeof entry === 'number' ? entry : entry.number };
}

function cellOf(row: FormRow, column: Column, at: { row: number; column: number }): DocumentCell {
  const entry = column.kind === 'note' ? row.note : at.column === 0 ? row.label : row.entries?.[at.column - 1];
  const total = row.total ?? false;
  const isFixed = column.kind === 'label' || column.kind === 'note' || row.closed?.includes(column.header);
  const style = isFixed ? fixedStyle(column.kind, total) : inputStyle(column.kind, total);
  const format = typeof entry === 'object' && entry !== null ? entry.format : isFixed ? undefined : row.format;
  return { ...at, value: valueOf(entry), style: format ? { ...style, numberFormat: format } : style };
}

/** Room to write in where prose is still to come. */
const blankProsePoints = 46;

function heightOf(cells: readonly DocumentCell[], columns: readonly Column[]): number {
  if (cells.some(({ column, value }) => columns[column]!.kind === 'prose' && !value)) return blankProsePoints;
  const wrapped = ({ column, value, style }: DocumentCell) => (value?.kind === 'text' && style?.wrap ? [{ text: value.text, width: columns[column]!.width }] : []);
  return rowHeight(cells.flatMap(wrapped));
}

const text = (row: number, column: number, written: string, style: CellStyle): DocumentCell => ({ row, column, value: { kind: 'text', text: written }, style });

interface Laid {
  readonly cells: readonly DocumentCell[];
  readonly merges: readonly Area[];
  readonly heights: readonly (readonly [row: number, points: number])[];
  readonly validations: readonly ListValidation[];
}

const headRows = 3;
const rowsBetween = 2;

function lay({ title, line, columns, rows }: Form, top: number): Laid {
  const right = columns.length - 1;
  const body = rows.map((row, index) => columns.map((column, at) => cellOf(row, column, { row: top + headRows + index, column: at })));
  const bodyHeights = body.map((cells, index) => [top + headRows + index, heightOf(cells, columns)] as const);
  const across = (row: number): Area => ({ top: row, bottom: row, left: 0, right });
  return {
    cells: [
      text(top, 0, title, titleStyle),
      text(top + 1, 0, line, lineStyle),
      ...columns.map(({ header }, column) => text(top + 2, column, header, headerStyle)),
      ...body.flat(),
    ],
    merges: [across(top), across(top + 1)],
    heights: [[top, 34], [top + 1, 20], [top + 2, 27], ...bodyHeights],
    validations: columns.flatMap(({ header, choices }, column) => {
      if (!choices) return [];
      const chosen = rows.flatMap(({ total }, index) => (total ? [] : [top + headRows + index]));
      const area: Area = { top: chosen[0]!, bottom: chosen.at(-1)!, left: column, right: column };
      return [{ area, choices, prompt: { title: header, text: '请从列表中选择' } }];
    }),
  };
}

/** One sheet with its forms below each other. */
export function formSheet(name: string, forms: readonly Form[], look: SheetLook): SheetDocument {
  const laid: Laid[] = [];
  let top = 0;
  for (const form of forms) {
    laid.push(lay(form, top));
    top += headRows + form.rows.length + rowsBetween;
  }
  const widths = new Map<number, number>();
  for (const form of forms) form.columns.forEach(({ width }, column) => widths.set(column, Math.max(width, widths.get(column) ?? 0)));
  const single = forms.length === 1;
  return {
    name,
    cells: laid.flatMap(({ cells }) => cells),
    merges: laid.flatMap(({ merges }) => merges),
    columnWidths: pointsWide(widths),
    rowHeights: new Map(laid.flatMap(({ heights }) => heights)),
    validations: laid.flatMap(({ validations }) => validations),
    page: { ...pageSetup(look.orientation), ...(single ? { titleRows: { first: 0, last: headRows - 1 } } : {}) },
    frozen: { rows: single ? headRows : 0, columns: look.frozenColumns ?? 1 },
    tabColor: look.tabColor,
    gridlines: false,
  };
}
