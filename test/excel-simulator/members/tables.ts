import { overlap, within, type Area } from '../workbook/area';
import type { Book } from '../workbook/book';
import { requireUnprotected } from '../workbook/contents';
import { ExcelFailure } from '../workbook/failure';
import { printValue } from '../workbook/printing';
import { Region } from '../workbook/region';
import type { Sheet, Table } from '../workbook/sheet';
import { regionGiven } from './addressing';
import { gives, has, holds, makes, objectType, reads, writes, type Items } from './member';

interface Scope {
  readonly book: Book;
  readonly sheets: readonly Sheet[];
  readonly area?: Area;
  readonly fully?: boolean;
}

/** A table by its id. */
interface Held {
  readonly sheet: Sheet;
  readonly id: string;
}

interface Column {
  readonly table: Held;
  readonly index: number;
}

function tableOf({ sheet, id }: Held): Table {
  const found = sheet.tables.find((table) => table.id === id);
  if (!found) throw new ExcelFailure('ItemNotFound');
  return found;
}

function listed({ sheets, area, fully }: Scope): Held[] {
  const chosen = (table: Table) => !area || (fully ? within(table.area, area) : overlap(table.area, area));
  return sheets.flatMap((sheet) => sheet.tables.filter(chosen).map(({ id }) => ({ sheet, id })));
}

function find(scope: Scope, key: unknown): Held | undefined {
  const text = String(key).toLowerCase();
  return listed(scope).find((held) => held.id === String(key)) ?? listed(scope).find((held) => tableOf(held).name.toLowerCase() === text);
}

const items: Items<Scope> = { of: 'Table', list: listed, find };

export const tableCollection = objectType<Scope>({
  name: 'TableCollection',
  items,
  members: {
    Count: reads((scope) => listed(scope).length),
    Add: makes('Table', ({ book, sheets }, [given, hasHeaders], excel) => {
      const { sheet, area } = regionGiven(given, sheets[0]!, excel);
      requireUnprotected(sheet);
      if (sheet.tables.some((table) => overlap(table.area, area))) throw new ExcelFailure('InvalidOperation');
      return addTable(book, sheet, hasHeaders === true ? area : withHeaders(sheet, area));
    }),
  },
});

export const tableScopedCollection = objectType<Scope>({
  name: 'TableScopedCollection',
  items,
  members: { GetFirst: gives('Table', (scope) => listed(scope)[0]) },
});

/** A table over an area whose first row holds its column names. */
export function addTable(book: Book, sheet: Sheet, area: Area, name?: string): Held {
  const id = book.newNumber();
  const taken = new Set(book.sheets.flatMap(({ tables }) => tables.map((table) => table.name)));
  let number = 1;
  while (taken.has(`Table${number}`)) number += 1;
  sheet.tables = [...sheet.tables, { id, name: name ?? `Table${number}`, area, showHeaders: true, showTotals: false, style: 'TableStyleMedium2' }];
  return { sheet, id };
}

/** Makes room for a header row and fills it in. */
function withHeaders(sheet: Sheet, area: Area): Area {
  const { top, left, bottom, right } = area;
  for (const { row, column, cell } of [...sheet.grid.cells(area)].sort((one, other) => other.row - one.row)) {
    sheet.put(row + 1, column, cell);
    sheet.put(row, column, { value: null });
  }
  for (let column = left; column <= right; column += 1) sheet.put(top, column, { value: `Column${column - left + 1}` });
  return { top, left, bottom: bottom + 1, right };
}

const change = (held: Held, alter: Partial<Table>): void => {
  tableOf(held);
  held.sheet.tables = held.sheet.tables.map((table) => (table.id === held.id ? { ...table, ...alter } : table));
};

const body = ({ area, showHeaders, showTotals }: Table): Area => ({ ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) });

export const table = objectType<Held>({
  name: 'Table',
  identity: { property: 'Id', of: ({ id }) => id },
  members: {
    Id: reads(({ id }) => id),
    Name: holds((held) => tableOf(held).name, (held, value) => change(held, { name: String(value) })),
    ShowHeaders: holds((held) => tableOf(held).showHeaders, (held, value) => change(held, { showHeaders: value === true })),
    ShowTotals: holds((held) => tableOf(held).showTotals, (held, value) => change(held, { showTotals: value === true })),
    Style: holds((held) => tableOf(held).style, (held, value) => change(held, { style: String(value) })),
    Columns: has('TableColumnCollection', (held) => held),
    Worksheet: has('Worksheet', ({ sheet }) => sheet),
    GetRange: gives('Range', (held) => new Region(held.sheet, [tableOf(held).area])),
    GetHeaderRowRange: gives('Range', (held) => new Region(held.sheet, [{ ...tableOf(held).area, bottom: tableOf(held).area.top }])),
    GetDataBodyRange: gives('Range', (held) => new Region(held.sheet, [body(tableOf(held))])),
    ConvertToRange: makes('Range', (held) => {
      const { area } = tableOf(held);
      held.sheet.tables = held.sheet.tables.filter(({ id }) => id !== held.id);
      return new Region(held.sheet, [area]);
    }),
    Delete: writes((held, _given, { book }) => {
      const { area } = tableOf(held);
      for (const { row, column } of [...held.sheet.grid.cells(area)]) held.sheet.put(row, column, { value: null });
      held.sheet.tables = held.sheet.tables.filter(({ id }) => id !== held.id);
      book.contentsChanged();
    }),
    Resize: writes((held, [given], excel) => change(held, { area: regionGiven(given, held.sheet, excel).area })),
  },
});

function columnName({ table: held, index }: Column, book: Book): string {
  const { area } = tableOf(held);
  return printValue(book.value(held.sheet, area.top, area.left + index), 'General');
}

const columns = (held: Held): Column[] => {
  const { area } = tableOf(held);
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => ({ table: held, index }));
};

export const tableColumnCollection = objectType<Held>({
  name: 'TableColumnCollection',
  items: { of: 'TableColumn', list: columns, find: (held, key, { book }) => columns(held).find((column) => column.index + 1 === key) ?? columns(held).find((column) => columnName(column, book) === key) },
  members: { Count: reads((held) => columns(held).length) },
});

function columnRegion({ table: held, index }: Column, area: Area): Region {
  return new Region(held.sheet, [{ ...area, left: area.left + index, right: area.left + index }]);
}

export const tableColumn = objectType<Column>({
  name: 'TableColumn',
  identity: { property: 'Id', of: ({ index }) => index + 1 },
  members: {
    Id: reads(({ index }) => index + 1),
    Index: reads(({ index }) => index),
    Name: holds((column, { book }) => columnName(column, book), ({ table: held, index }, value, { book }) => {
      const { area } = tableOf(held);
      held.sheet.put(area.top, area.left + index, { value: String(value) });
      book.contentsChanged();
    }),
    GetRange: gives('Range', (column) => columnRegion(column, tableOf(column.table).area)),
    GetDataBodyRange: gives('Range', (column) => columnRegion(column, body(tableOf(column.table)))),
  },
});
