import { cellCount, readArea, WHOLE_SHEET, type Area } from '../workbook/area';
import type { Book } from '../workbook/book';
import { requireUnprotected } from '../workbook/contents';
import { ExcelFailure } from '../workbook/failure';
import { Region } from '../workbook/region';
import type { Sheet } from '../workbook/sheet';
import { deleteSheet, renameSheet } from '../workbook/structure';
import { regionAt, regionOf, regionsOf } from './addressing';
import { gives, has, holds, makes, objectType, reads, shows, tells, writes } from './member';
import { subscriptions } from './subscriptions';

const visibleOnly = (sheets: readonly Sheet[], only: unknown) => (only === true ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets);

export const worksheetCollection = objectType<Book>({
  name: 'WorksheetCollection',
  items: { of: 'Worksheet', list: (book) => book.sheets, find: (book, key) => book.sheet(String(key)) },
  members: {
    ...subscriptions<Book>(() => 'Workbook', true),
    Add: makes('Worksheet', (book, [name]) => book.addSheet(typeof name === 'string' ? name : undefined)),
    GetActiveWorksheet: gives('Worksheet', (book) => book.activeSheet),
    GetCount: tells((book, [only]) => visibleOnly(book.sheets, only).length),
    GetFirst: gives('Worksheet', (book, [only]) => visibleOnly(book.sheets, only)[0]),
    GetLast: gives('Worksheet', (book, [only]) => visibleOnly(book.sheets, only).at(-1)),
  },
});

export const worksheet = objectType<Sheet>({
  name: 'Worksheet',
  identity: { property: 'Id', of: ({ id }) => id },
  members: {
    ...subscriptions<Sheet>(({ id }) => id),
    Id: reads(({ id }) => id),
    Name: holds(({ name }) => name, (sheet, value, { book }) => renameSheet(book, sheet, String(value))),
    Position: holds((sheet, { book }) => book.sheets.indexOf(sheet), (sheet, value, { book }) => {
      const others = book.sheets.filter((other) => other !== sheet);
      book.sheets = [...others.slice(0, Number(value)), sheet, ...others.slice(Number(value))];
    }),
    Visibility: holds(({ visibility }) => visibility, (sheet, value, { book }) => setVisibility(book, sheet, value)),
    TabColor: holds(({ tabColor }) => tabColor, (sheet, value) => {
      sheet.tabColor = String(value).toUpperCase();
    }),
    StandardWidth: holds(({ standardWidth }) => standardWidth, (sheet, value) => {
      sheet.standardWidth = Number(value);
    }),
    StandardHeight: reads(() => 13.5),
    ShowGridlines: holds(({ showGridlines }) => showGridlines, (sheet, value) => {
      sheet.showGridlines = value === true;
    }),
    Gridlines: holds(({ showGridlines }) => showGridlines, (sheet, value) => {
      sheet.showGridlines = value === true;
    }),
    ShowHeadings: holds(({ showHeadings }) => showHeadings, (sheet, value) => {
      sheet.showHeadings = value === true;
    }),
    Headings: holds(({ showHeadings }) => showHeadings, (sheet, value) => {
      sheet.showHeadings = value === true;
    }),
    EnableCalculation: holds(() => true, () => undefined),
    Charts: has('ChartCollection', (sheet) => sheet),
    Comments: has('CommentCollection', (sheet, { book }) => ({ book, sheets: [sheet] })),
    CustomProperties: has('WorksheetCustomPropertyCollection', (sheet) => sheet),
    FreezePanes: has('WorksheetFreezePanes', (sheet) => sheet),
    HorizontalPageBreaks: has('PageBreakCollection', (sheet) => ({ sheet, axis: 'rows' })),
    Names: has('NamedItemCollection', (sheet, { book }) => ({ book, scope: sheet })),
    PageLayout: has('PageLayout', (sheet) => sheet),
    Protection: has('WorksheetProtection', (sheet) => sheet),
    Tables: has('TableCollection', (sheet, { book }) => ({ book, sheets: [sheet] })),
    VerticalPageBreaks: has('PageBreakCollection', (sheet) => ({ sheet, axis: 'columns' })),
    Activate: shows((sheet, _given, { book }) => book.activate(sheet)),
    Calculate: tells((_sheet, _given, { book }) => book.calculate(true), 'clearsUndo'),
    Delete: writes((sheet, _given, { book }) => deleteSheet(book, sheet)),
    GetCell: gives('Range', (sheet, [row, column]) => regionAt(sheet, cell(Number(row), Number(column)))),
    GetRange: gives('Range', (sheet, [address], { book }) => (typeof address === 'string' && address !== '' ? regionOf(book, sheet, address) : new Region(sheet, [WHOLE_SHEET]))),
    GetRangeByIndexes: gives('Range', (sheet, [row, column, rows, columns]) => {
      const [top, left] = [Number(row), Number(column)];
      return regionAt(sheet, onSheet({ top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 }));
    }),
    GetRanges: gives('RangeAreas', (sheet, [addresses], { book }) => (typeof addresses === 'string' ? regionsOf(book, sheet, addresses) : new Region(sheet, [WHOLE_SHEET]))),
    GetUsedRange: gives('Range', (sheet, [valuesOnly]) => new Region(sheet, [sheet.usedArea(valuesOnly === true) ?? cell(0, 0)])),
    GetUsedRangeOrNullObject: gives('Range', (sheet, [valuesOnly]) => {
      const area = sheet.usedArea(valuesOnly === true);
      return area ? new Region(sheet, [area]) : null;
    }),
    _GetSheetById: gives('Worksheet', (_sheet, [id], { book }) => book.sheet(String(id))),
  },
});

function setVisibility(book: Book, sheet: Sheet, value: unknown): void {
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw new ExcelFailure('InvalidArgument');
  const before = sheet.visibility;
  if (before === value) return;
  const next = book.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
  if (value !== 'Visible' && !next) throw new ExcelFailure('InvalidOperation');
  if (value !== 'Visible' && book.activeSheet === sheet) book.activate(next!);
  sheet.visibility = value;
  book.happened({ kind: 'visibility', sheet: sheet.id, before, after: value });
}

function cell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function onSheet(area: Area): Area | undefined {
  return [area.top, area.left].every((place) => Number.isInteger(place) && place >= 0) && cellCount(area) > 0 && area.bottom <= WHOLE_SHEET.bottom && area.right <= WHOLE_SHEET.right ? area : undefined;
}

export const worksheetProtection = objectType<Sheet>({
  name: 'WorksheetProtection',
  members: {
    Protected: reads(({ protection }) => protection !== undefined),
    Options: reads(({ protection }) => protection?.options ?? null),
    Protect: writes((sheet, [options, password], { book }) => {
      if (sheet.protection) throw new ExcelFailure('InvalidOperation');
      sheet.protection = { options: (options ?? {}) as Record<string, unknown>, password: typeof password === 'string' ? password : undefined };
      book.happened({ kind: 'protection', sheet: sheet.id, isProtected: true });
    }),
    Unprotect: writes((sheet, [password], { book }) => {
      if (sheet.protection?.password !== undefined && sheet.protection.password !== password) throw new ExcelFailure('AccessDenied');
      if (sheet.protection) book.happened({ kind: 'protection', sheet: sheet.id, isProtected: false });
      sheet.protection = undefined;
    }),
  },
});

export const worksheetFreezePanes = objectType<Sheet>({
  name: 'WorksheetFreezePanes',
  members: {
    FreezeAt: writes((sheet, [given], { book }) => {
      requireUnprotected(sheet);
      const area = given instanceof Region ? given.area : (readArea(String(given)) ?? regionOf(book, sheet, String(given)).area);
      sheet.frozen = { rows: area.bottom === WHOLE_SHEET.bottom ? 0 : area.bottom + 1, columns: area.right === WHOLE_SHEET.right ? 0 : area.right + 1 };
    }),
    FreezeRows: writes((sheet, [count]) => {
      sheet.frozen = { rows: Number(count ?? 1), columns: 0 };
    }),
    FreezeColumns: writes((sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: Number(count ?? 1) };
    }),
    Unfreeze: writes((sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    }),
    GetLocation: gives('Range', (sheet) => frozenRegion(sheet)),
    GetLocationOrNullObject: gives('Range', (sheet) => frozenRegion(sheet) ?? null),
  },
});

function frozenRegion(sheet: Sheet): Region | undefined {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return undefined;
  return new Region(sheet, [{ top: 0, left: 0, bottom: rows === 0 ? WHOLE_SHEET.bottom : rows - 1, right: columns === 0 ? WHOLE_SHEET.right : columns - 1 }]);
}
