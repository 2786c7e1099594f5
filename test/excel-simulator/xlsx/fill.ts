import { readFile } from '../../../src/hosts/files/read-file';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../../src/model/snapshot';
import { coversColumns, coversRows, readArea, splitReference } from '../workbook/area';
import type { Book } from '../workbook/book';
import type { Sheet } from '../workbook/sheet';
import { PLAIN } from '../workbook/style';
import type { Value } from '../workbook/value';
import { FileLooks } from './looks';
import { readXmlParts } from './xml-parts';

export interface FillOptions {
  /** Only the sheets of these names. */
  readonly only?: readonly string[];
  /** Gives a sheet whose name is taken another one instead of failing. */
  readonly freeNames?: boolean;
}

/**
 * Adds an .xlsx file's sheets, names and custom XML parts to a workbook and gives the sheets added: contents, looks, merges, tables,
 * sizes, panes, what is hidden. Conditional formats, validation, comments and the page are not read.
 */
export function fill(book: Book, bytes: Uint8Array, options: FillOptions = {}): Sheet[] {
  const snapshot = readFile('workbook.xlsx', bytes);
  const chosen = snapshot.sheets.filter(({ name }) => !options.only || options.only.includes(name));
  const looks = new FileLooks(bytes);
  const added = chosen.map((source) => {
    const sheet = book.addSheet(options.freeNames ? freeName(book, source.name) : source.name);
    fillSheet(book, sheet, source);
    looks.apply(sheet, source);
    return sheet;
  });
  if (!options.freeNames) fillBook(book, snapshot, bytes);
  book.contentsChanged();
  return added;
}

function fillBook(book: Book, snapshot: ReturnType<typeof readFile>, bytes: Uint8Array): void {
  const named = snapshot.names.filter(({ name }) => !name.startsWith('_xlnm.'));
  book.names = named.map(({ name, refersTo, sheet, hidden }) => ({ id: book.newNumber(), name, formula: `=${refersTo}`, sheet: sheet === undefined ? undefined : book.sheet(sheet)?.id, visible: !hidden, comment: '' }));
  for (const { name, refersTo, sheet } of snapshot.names) if (sheet !== undefined) fillPage(book.sheet(sheet), name, refersTo);
  book.calculationMode = snapshot.calculation === 'manual' ? 'Manual' : 'Automatic';
  book.xmlParts = readXmlParts(bytes).map((xml) => ({ id: book.newId(), xml }));
}

/** Excel keeps what is printed, and the rows repeated on each page, as names of its own. */
function fillPage(sheet: Sheet | undefined, name: string, refersTo: string): void {
  if (!sheet) return;
  const areas = refersTo.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((reference) => readArea(splitReference(reference).rest) ?? []);
  if (name === '_xlnm.Print_Area') sheet.page.printArea = areas;
  if (name === '_xlnm.Print_Titles') {
    sheet.page.titleRows = areas.find(coversRows) ?? null;
    sheet.page.titleColumns = areas.find(coversColumns) ?? null;
  }
}

function fillSheet(book: Book, sheet: Sheet, source: SheetSnapshot): void {
  sheet.visibility = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[source.visibility];
  sheet.merges = source.merges;
  sheet.hiddenRows = new Set(source.hiddenRows);
  sheet.hiddenColumns = new Set(source.hiddenColumns);
  sheet.tables = source.tables.map(({ name, area }) => ({ id: book.newNumber(), name, area, showHeaders: true, showTotals: false, style: 'TableStyleMedium2' }));
  for (const [row, cells] of source.rows) for (const [column, cell] of cells) fillCell(sheet, row, column, cell);
}

function fillCell(sheet: Sheet, row: number, column: number, { value, formula, format }: CellSnapshot): void {
  sheet.grid.set(row, column, {
    value: plainValue(value),
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    ...(format === 'General' ? {} : { style: { ...PLAIN, numberFormat: format } }),
  });
}

function plainValue(value: CellValue): Value {
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'text':
      return value.text;
    case 'boolean':
      return value.boolean;
    case 'error':
      return { error: value.error };
  }
}

function freeName(book: Book, name: string): string {
  let free = name;
  for (let number = 2; book.sheet(free); number += 1) free = `${name} (${number})`;
  return free;
}
