/** What a host saw of a workbook at one moment: plain data, no live objects. */

/** An Excel error value as printed in a cell. */
export type CellError = '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#GETTING_DATA' | '#SPILL!' | '#CALC!';

export type CellValue =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly error: CellError };

/** A cell that holds something. Blank cells, however formatted, have no snapshot. */
export interface CellSnapshot {
  readonly value: CellValue;
  /** The number format code, `General` where none was set. */
  readonly format: string;
  /** What the cell shows, its number format applied (column width ignored). */
  readonly printed: string;
  /** The formula without its leading `=`; absent for a typed value. */
  readonly formula?: string;
}

/** Rows and columns count from 0; both corners belong to the area. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

export interface SheetSnapshot {
  /** Stable while the workbook is open, whatever the sheet is renamed to. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Cells by row, then by column; only rows and cells that hold something. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellSnapshot>>;
  readonly merges: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface DefinedName {
  readonly name: string;
  /** The reference or formula the name stands for, without `=`. */
  readonly refersTo: string;
  /** Set when the name is known on one sheet only. */
  readonly sheet?: string;
  readonly hidden: boolean;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** In manual mode formula values may be stale. */
  readonly calculation: 'automatic' | 'manual';
}

/** The cell at a place, or undefined where it is blank. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellSnapshot | undefined {
  return sheet.rows.get(row)?.get(column);
}
