import type { Excel } from '../excel';
import { readWorksheets } from '../xlsx/insert-sheets';
import { readArea } from '../workbook/area';
import { ExcelFailure } from '../workbook/failure';
import { Region } from '../workbook/region';
import type { Book } from '../workbook/book';
import { gives, has, holds, objectType, reads, tells, writes } from './member';

const sameBook = (book: Book) => book;

export const workbook = objectType<Book>({
  name: 'Workbook',
  members: {
    Name: reads((book) => book.name),
    ReadOnly: reads((book) => book.readOnly),
    AutoSave: reads(() => false),
    IsDirty: holds(() => true, () => undefined),
    PreviouslySaved: reads(() => true),
    CalculationEngineVersion: reads(() => 191029),
    UsePrecisionAsDisplayed: reads(() => false),
    ChartDataPointTrack: reads(() => true),
    Application: has('Application', sameBook),
    Comments: has('CommentCollection', (book) => ({ book, sheets: book.sheets })),
    CustomXmlParts: has('CustomXmlPartCollection', sameBook),
    Names: has('NamedItemCollection', (book) => ({ book, scope: undefined })),
    Properties: has('DocumentProperties', sameBook),
    Settings: has('SettingCollection', sameBook),
    Tables: has('TableCollection', (book) => ({ book, sheets: book.sheets })),
    Worksheets: has('WorksheetCollection', sameBook),
    _Runtime: has('Runtime', sameBook),
    GetSelectedRange: gives('Range', (book) => {
      if (book.selection.length > 1) throw new ExcelFailure('InvalidOperation', 'This operation is not permitted for the current object.');
      return new Region(book.activeSheet, [book.selection[0]!]);
    }),
    GetSelectedRanges: gives('RangeAreas', (book) => new Region(book.activeSheet, book.selection)),
    GetActiveCell: gives('Range', (book) => {
      const { top, left } = book.selection[0]!;
      return new Region(book.activeSheet, [{ top, left, bottom: top, right: left }]);
    }),
    InsertWorksheetsFromBase64: writes((book, [file, options]) => readWorksheets(book, String(file), (options ?? {}) as Record<string, unknown>)),
    _GetRangeForEventByReferenceId: gives('Range', (_book, [id], excel) => eventRange(excel, id)),
    _GetRangeOrNullObjectForEventByReferenceId: gives('Range', (_book, [id], excel) => eventRange(excel, id) ?? null),
    _GetReferenceCount: tells((_book, _given, { references }) => references.count),
    _RemoveReference: tells((book, [id], { references }) => {
      const removed = references.remove(String(id));
      if (removed?.target instanceof Region) book.regions.delete(removed.target);
    }),
  },
});

function eventRange(excel: Excel, id: unknown): unknown {
  const [sheetId, address] = String(id).split('|');
  const sheet = excel.book.sheet(sheetId!);
  const area = readArea(address ?? '');
  return sheet && area && new Region(sheet, [area]);
}

export const runtime = objectType<Book>({
  name: 'Runtime',
  members: {
    EnableEvents: holds((_book, { events }) => events.enabled, (_book, value, { events }) => {
      events.enabled = value === true;
    }),
  },
});

export const application = objectType<Book>({
  name: 'Application',
  members: {
    CalculationMode: holds((book) => book.calculationMode, (book, value) => {
      if (value !== 'Automatic' && value !== 'Manual' && value !== 'AutomaticExceptTables') throw new ExcelFailure('InvalidArgument');
      book.calculationMode = value;
      book.contentsChanged();
    }),
    CalculationState: reads(() => 'Done'),
    CalculationEngineVersion: reads(() => 191029),
    DecimalSeparator: reads(() => '.'),
    ThousandsSeparator: reads(() => ','),
    UseSystemSeparators: reads(() => true),
    Calculate: tells((book) => book.calculate(true), 'clearsUndo'),
    SuspendApiCalculationUntilNextSync: tells(() => undefined),
    SuspendScreenUpdatingUntilNextSync: tells(() => undefined),
  },
});
