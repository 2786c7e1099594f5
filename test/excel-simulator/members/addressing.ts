import type { Excel } from '../excel';
import { readArea, splitReference, type Area } from '../workbook/area';
import type { Book } from '../workbook/book';
import { ExcelFailure } from '../workbook/failure';
import { Region } from '../workbook/region';
import type { Sheet } from '../workbook/sheet';

/** Reads an address, a name or a table's name as `Worksheet.getRange` does. Throws InvalidArgument. */
export function regionOf(book: Book, sheet: Sheet, address: string): Region {
  const { sheet: named, rest } = splitReference(address);
  const home = named === undefined ? sheet : book.sheet(named);
  const area = readArea(rest.replace(/^=/, ''));
  if (home && area) return new Region(home, [area]);
  const meant = nameMeaning(book, sheet, address) ?? tableMeaning(book, address);
  if (!meant) throw new ExcelFailure('InvalidArgument');
  return meant;
}

/** Several areas separated by commas, all on one sheet. */
export function regionsOf(book: Book, sheet: Sheet, addresses: string): Region {
  return new Region(sheet, addresses.split(',').map((address) => regionOf(book, sheet, address.trim()).area));
}

function nameMeaning(book: Book, sheet: Sheet, text: string): Region | undefined {
  const found = book.names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const name = found.find((item) => item.sheet === sheet.id) ?? found.find((item) => item.sheet === undefined);
  return name && referredTo(book, name.formula);
}

/** The range a name stands for; undefined where it stands for something else. */
export function referredTo(book: Book, formula: string): Region | undefined {
  const { sheet, rest } = splitReference(formula.replace(/^=/, ''));
  const area = readArea(rest);
  const home = sheet === undefined ? undefined : book.sheet(sheet);
  return area && home && new Region(home, [area]);
}

function tableMeaning(book: Book, text: string): Region | undefined {
  for (const sheet of book.sheets) for (const table of sheet.tables) if (table.name.toLowerCase() === text.toLowerCase()) return new Region(sheet, [table.area]);
  return undefined;
}

/** A range given as an argument: an object, or an address on a sheet. */
export function regionGiven(given: unknown, sheet: Sheet, excel: Excel): Region {
  if (given instanceof Region) return given;
  if (typeof given === 'string') return regionOf(excel.book, sheet, given);
  throw new ExcelFailure('InvalidArgument');
}

/** The region of one area; InvalidArgument where the area is not on the sheet. */
export function regionAt(sheet: Sheet, area: Area | undefined): Region {
  if (!area || area.bottom < area.top || area.right < area.left) throw new ExcelFailure('InvalidArgument');
  return new Region(sheet, [area]);
}
