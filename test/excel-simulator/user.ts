import type { Excel } from './excel';
import type { Actor } from './events';
import { regionOf } from './members/addressing';
import { addTable } from './members/tables';
import { readArea, rowCount, columnCount, WHOLE_SHEET, type Area } from './workbook/area';
import type { Book } from './workbook/book';
import { clearContents, formulaOrValue, writeInputs, type Input } from './workbook/contents';
import { restyle } from './workbook/looks';
import { allParts, type Parts } from './workbook/parts';
import { Region } from './workbook/region';
import type { Sheet } from './workbook/sheet';
import { deleteCells, deleteSheet, insertCells, renameSheet } from './workbook/structure';
import { sortRows } from './workbook/sorting';
import type { Style } from './workbook/style';
import { printValue } from './workbook/printing';
import { onTheWire } from './workbook/value';
import { save } from './xlsx/save';

/** Who acts: the user at this Excel, or a co-author elsewhere. */
export interface By {
  readonly source?: 'Local' | 'Remote';
}

export interface CellView {
  readonly value: string | number | boolean;
  readonly formula: string | number | boolean;
  readonly text: string;
  readonly style: Style;
}

/** The person before the workbook: does what people do, and sees what they see. Each deed can be undone and raises Excel's events. */
export class User {
  readonly book: Book;

  constructor(private readonly excel: Excel) {
    this.book = excel.book;
  }

  /** Types a text (or a number) into a cell and presses Enter. */
  type(sheet: string, address: string, input: Input, by?: By): void {
    this.act(by, () => this.write(sheet, address, input));
  }

  /** Puts rows of values in, from the address's first cell on. */
  paste(sheet: string, address: string, rows: readonly (readonly Input[])[], by?: By): void {
    this.act(by, () => {
      const { top, left } = this.area(sheet, address);
      this.write(sheet, undefined, rows, { top, left, bottom: top + rows.length - 1, right: left + Math.max(...rows.map((row) => row.length)) - 1 });
    });
  }

  clear(sheet: string, address: string, by?: By): void {
    this.act(by, () => {
      const area = this.area(sheet, address);
      clearContents(this.book, this.sheet(sheet), area);
      this.book.happened({ kind: 'changed', sheet: this.sheet(sheet).id, changeType: 'RangeEdited', area });
    });
  }

  /** Inserts rows above a row, counted from 1 as on the screen. */
  insertRows(sheet: string, row: number, count = 1, by?: By): void {
    this.act(by, () => insertCells(this.book, this.sheet(sheet), rows(row, count), 'Down'));
  }

  deleteRows(sheet: string, row: number, count = 1, by?: By): void {
    this.act(by, () => deleteCells(this.book, this.sheet(sheet), rows(row, count), 'Up'));
  }

  /** Inserts columns to the left of a column (`C`). */
  insertColumns(sheet: string, column: string, count = 1, by?: By): void {
    this.act(by, () => insertCells(this.book, this.sheet(sheet), columns(column, count), 'Right'));
  }

  deleteColumns(sheet: string, column: string, count = 1, by?: By): void {
    this.act(by, () => deleteCells(this.book, this.sheet(sheet), columns(column, count), 'Left'));
  }

  /** Inserts blank cells at an address and moves those below down, or those to the right. */
  insertCells(sheet: string, address: string, direction: 'Down' | 'Right' = 'Down', by?: By): void {
    this.act(by, () => insertCells(this.book, this.sheet(sheet), this.area(sheet, address), direction));
  }

  /** Sorts an area's rows by one of its columns, numbers before texts, blanks last. */
  sort(sheet: string, address: string, column: string, by: By & { readonly descending?: boolean } = {}): void {
    this.act(by, () => sortRows(this.book, this.sheet(sheet), this.area(sheet, address), readArea(`${column}1`)!.left, by.descending === true));
  }

  addSheet(name?: string, by?: By): string {
    return this.act(by, () => this.book.addSheet(name).id);
  }

  renameSheet(from: string, to: string, by?: By): void {
    this.act(by, () => renameSheet(this.book, this.sheet(from), to));
  }

  /** Cannot be undone, and takes what could be undone with it, as in Excel. */
  deleteSheet(name: string, by?: By): void {
    this.act(by, () => deleteSheet(this.book, this.sheet(name)));
    this.excel.undo.clear();
  }

  setVisibility(name: string, visibility: Sheet['visibility']): void {
    this.act(undefined, () => {
      const sheet = this.sheet(name);
      this.book.happened({ kind: 'visibility', sheet: sheet.id, before: sheet.visibility, after: visibility });
      sheet.visibility = visibility;
    });
  }

  hideRows(sheet: string, row: number, count = 1, hidden = true): void {
    this.act(undefined, () => {
      for (let line = row - 1; line < row - 1 + count; line += 1) {
        if (hidden) this.sheet(sheet).hiddenRows.add(line);
        else this.sheet(sheet).hiddenRows.delete(line);
      }
      this.book.happened({ kind: 'rowHidden', sheet: this.sheet(sheet).id, area: rows(row, count), hidden });
    });
  }

  hideColumns(sheet: string, address: string, hidden = true): void {
    const { left, right } = this.area(sheet, address);
    for (let line = left; line <= right; line += 1) {
      if (hidden) this.sheet(sheet).hiddenColumns.add(line);
      else this.sheet(sheet).hiddenColumns.delete(line);
    }
  }

  merge(sheet: string, address: string): void {
    this.act(undefined, () => {
      this.sheet(sheet).merges = [...this.sheet(sheet).merges, this.area(sheet, address)];
    });
  }

  /** Gives cells a look: `{ numberFormat: '0.00%', bold: true, fillColor: '#FFFF00' }`. */
  format(sheet: string, address: string, style: Partial<Style>): void {
    this.act(undefined, () => {
      restyle(new Region(this.sheet(sheet), [this.area(sheet, address)]), style);
      this.book.happened({ kind: 'formatted', sheet: this.sheet(sheet).id, area: this.area(sheet, address) });
    });
  }

  addTable(sheet: string, address: string, name?: string): void {
    this.act(undefined, () => addTable(this.book, this.sheet(sheet), this.area(sheet, address), name));
  }

  /** Defines a name, for the workbook or for one sheet: `defineName('Rate', '=0.5')`. */
  defineName(name: string, formula: string, sheet?: string): void {
    const scope = sheet === undefined ? undefined : this.sheet(sheet).id;
    this.act(undefined, () => {
      this.book.names = [...this.book.names, { id: this.book.newNumber(), name, formula, sheet: scope, visible: true, comment: '' }];
    });
  }

  /** A conditional format of the user's own, not the add-in's. */
  addConditionalFormat(sheet: string, address: string, formula: string, fillColor = '#FF0000', type = 'Custom'): void {
    this.act(undefined, () => {
      const home = this.sheet(sheet);
      const own = { id: this.book.newId(), type, areas: [this.area(sheet, address)], stopIfTrue: false, formula, fillColor, font: {}, numberFormat: null };
      home.conditionalFormats = [...home.conditionalFormats, own];
    });
  }

  /** Selects cells of the active sheet, or of another, which then is active. */
  select(sheet: string, address: string): void {
    this.book.activate(this.sheet(sheet));
    this.book.selection = address.split(',').map((part) => this.area(sheet, part));
    this.book.happened({ kind: 'selected', sheet: this.sheet(sheet).id, address });
    this.excel.settle({ source: 'Local', triggerSource: 'Unknown' });
  }

  activate(sheet: string): void {
    this.book.activate(this.sheet(sheet));
    this.excel.settle({ source: 'Local', triggerSource: 'Unknown' });
  }

  protect(sheet: string, password?: string): void {
    this.sheet(sheet).protection = { options: {}, password };
  }

  unprotect(sheet: string): void {
    this.sheet(sheet).protection = undefined;
  }

  setCalculation(mode: Book['calculationMode']): void {
    this.book.calculationMode = mode;
  }

  /** Presses F9. */
  calculate(): void {
    this.book.calculate(true);
    this.excel.settle({ source: 'Local', triggerSource: 'Unknown' });
  }

  /** How many of the user's deeds can be undone. */
  get undoDepth(): number {
    return this.excel.undo.depth;
  }

  /** Presses Ctrl+Z; false where there is nothing to undo. The sheets that changed raise events. */
  undo(): boolean {
    const done = this.excel.undo.undo();
    this.excel.settle({ source: 'Local', triggerSource: 'Unknown' });
    return done;
  }

  /** Has a cell open for typing: what the add-in asks waits or is refused. */
  startEditing(): void {
    this.excel.startEditing();
  }

  stopEditing(): void {
    this.excel.stopEditing();
  }

  /** A cell as the user sees it. */
  cell(sheet: string, address: string): CellView {
    const { top, left } = this.area(sheet, address);
    const home = this.sheet(sheet);
    const value = this.book.value(home, top, left);
    const style = home.style(top, left);
    return { value: onTheWire(value), formula: onTheWire(formulaOrValue(home, top, left)), text: printValue(value, style.numberFormat), style };
  }

  /** The values of an area, row by row. */
  values(sheet: string, address: string): (string | number | boolean)[][] {
    const area = this.area(sheet, address);
    return Array.from({ length: rowCount(area) }, (_row, row) => Array.from({ length: columnCount(area) }, (_column, column) => onTheWire(this.book.value(this.sheet(sheet), area.top + row, area.left + column))));
  }

  /** All there is in the workbook, part by part, as plain data. */
  parts(): Parts {
    this.book.calculate();
    return allParts(this.book);
  }

  /** The workbook as an .xlsx file: see xlsx/save.ts for what such a file keeps. */
  save(): Uint8Array {
    return save(this.book);
  }

  sheet(name: string): Sheet {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  private area(sheet: string, address: string): Area {
    return regionOf(this.book, this.sheet(sheet), address).area;
  }

  private write(sheet: string, address: string | undefined, input: unknown, area = this.area(sheet, address!)): void {
    writeInputs(this.book, this.sheet(sheet), area, input);
  }

  private act<T>(by: By | undefined, deed: () => T): T {
    const source = by?.source ?? 'Local';
    if (source === 'Local') this.excel.undo.remember();
    const result = deed();
    const actor: Actor = { source, triggerSource: 'Unknown' };
    this.excel.settle(actor);
    return result;
  }
}

function rows(row: number, count: number): Area {
  return { top: row - 1, left: 0, bottom: row + count - 2, right: WHOLE_SHEET.right };
}

function columns(column: string, count: number): Area {
  const { left } = readArea(`${column}1`)!;
  return { top: 0, left, bottom: WHOLE_SHEET.bottom, right: left + count - 1 };
}
