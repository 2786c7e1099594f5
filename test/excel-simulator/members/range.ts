import { bounding, cellCount, columnCount, coversColumns, coversRows, intersection, offset, rowCount, WHOLE_SHEET, type Area } from '../workbook/area';
import { clearContents, fitting, formulaOrValue, places, requireUnprotected, requireWritable, writeInputs } from '../workbook/contents';
import { ExcelFailure } from '../workbook/failure';
import { restyle, unstyle } from '../workbook/looks';
import { printValue } from '../workbook/printing';
import { Region } from '../workbook/region';
import type { Sheet } from '../workbook/sheet';
import { deleteCells, insertCells } from '../workbook/structure';
import { onTheWire, valueType } from '../workbook/value';
import type { Excel } from '../excel';
import { regionAt, regionGiven } from './addressing';
import { gives, has, holds, makes, objectType, reads, shows, tells, writes, type Member } from './member';
import { clearConditionalFormats } from './conditional-formats';
import { rangeCopying } from './range-copying';

/** A property with one value for each cell; null where the range is larger than Excel reads. */
function matrix(at: (sheet: Sheet, row: number, column: number, excel: Excel) => unknown) {
  return ({ sheet, area }: Region, excel: Excel): unknown => {
    if (cellCount(area) > excel.limits.cells) return null;
    excel.book.calculate();
    return Array.from({ length: rowCount(area) }, (_row, row) => Array.from({ length: columnCount(area) }, (_column, column) => at(sheet, area.top + row, area.left + column, excel)));
  };
}

const write = ({ sheet, area }: Region, value: unknown, excel: Excel): void => writeInputs(excel.book, sheet, area, value);

const formulas = matrix((sheet, row, column) => formulaOrValue(sheet, row, column) ?? '');
const numberFormats = matrix((sheet, row, column) => sheet.style(row, column).numberFormat);

function setNumberFormats({ sheet, area }: Region, value: unknown, excel: Excel): void {
  requireUnprotected(sheet, 'allowFormatCells');
  const formatAt = fitting<string | null>(value, area);
  if (!Array.isArray(value)) restyle(new Region(sheet, [area]), { numberFormat: String(value) });
  else for (const [row, column] of places(area)) if (formatAt(row, column) !== null) sheet.restyle(row, column, { numberFormat: formatAt(row, column)! });
  excel.book.happened({ kind: 'formatted', sheet: sheet.id, area });
}

const CELLS: Record<string, Member<Region>> = {
  Values: holds(matrix((sheet, row, column, { book }) => onTheWire(book.value(sheet, row, column))), write),
  Formulas: holds(formulas, write),
  FormulasLocal: holds(formulas, write),
  Text: reads(matrix((sheet, row, column, { book }) => printValue(book.value(sheet, row, column), sheet.style(row, column).numberFormat))),
  ValueTypes: reads(matrix((sheet, row, column, { book }) => valueType(book.value(sheet, row, column)))),
  NumberFormat: holds(numberFormats, setNumberFormats),
  NumberFormatLocal: holds(numberFormats, setNumberFormats),
};

function lines(axis: 'rows' | 'columns', { sheet, area }: Region): { hidden: Set<number>; first: number; last: number } {
  return axis === 'rows' ? { hidden: sheet.hiddenRows, first: area.top, last: area.bottom } : { hidden: sheet.hiddenColumns, first: area.left, last: area.right };
}

function areHidden(axis: 'rows' | 'columns') {
  return (region: Region): boolean | null => {
    const { hidden, first, last } = lines(axis, region);
    const count = [...hidden].filter((line) => line >= first && line <= last).length;
    return count === 0 ? false : count === last - first + 1 ? true : null;
  };
}

function hide(axis: 'rows' | 'columns') {
  return (region: Region, value: unknown, { book }: Excel): void => {
    requireUnprotected(region.sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    const { hidden, first, last } = lines(axis, region);
    for (let line = first; line <= last; line += 1) {
      if (value === true) hidden.add(line);
      else hidden.delete(line);
    }
    if (axis === 'rows') book.happened({ kind: 'rowHidden', sheet: region.sheet.id, area: region.area, hidden: value === true });
  };
}

const PLACE: Record<string, Member<Region>> = {
  Address: reads((region, { book }) => book.address(region.sheet, region.address)),
  AddressLocal: reads((region, { book }) => book.address(region.sheet, region.address)),
  CellCount: reads(({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
  RowIndex: reads(({ area }) => area.top),
  ColumnIndex: reads(({ area }) => area.left),
  RowCount: reads(({ area }) => rowCount(area)),
  ColumnCount: reads(({ area }) => columnCount(area)),
  IsEntireRow: reads(({ area }) => coversRows(area)),
  IsEntireColumn: reads(({ area }) => coversColumns(area)),
  RowHidden: holds(areHidden('rows'), hide('rows')),
  ColumnHidden: holds(areHidden('columns'), hide('columns')),
  Hidden: reads((region) => areHidden('rows')(region) === true || areHidden('columns')(region) === true),
  HasSpill: reads(() => false),
};

const cellOf = ({ area }: Region, row: number, column: number): Area => ({ top: area.top + row, left: area.left + column, bottom: area.top + row, right: area.left + column });

const NEIGHBOURS: Record<string, Member<Region>> = {
  GetCell: gives('Range', (region, [row, column]) => regionAt(region.sheet, offset(cellOf(region, Number(row), Number(column)), 0, 0))),
  GetRow: gives('Range', ({ sheet, area }, [row]) => regionAt(sheet, offset({ ...area, bottom: area.top }, Number(row), 0))),
  GetColumn: gives('Range', ({ sheet, area }, [column]) => regionAt(sheet, offset({ ...area, right: area.left }, 0, Number(column)))),
  GetLastCell: gives('Range', ({ sheet, area }) => regionAt(sheet, { ...area, top: area.bottom, left: area.right })),
  GetLastRow: gives('Range', ({ sheet, area }) => regionAt(sheet, { ...area, top: area.bottom })),
  GetLastColumn: gives('Range', ({ sheet, area }) => regionAt(sheet, { ...area, left: area.right })),
  GetEntireRow: gives('Range', ({ sheet, area }) => regionAt(sheet, { ...area, left: 0, right: WHOLE_SHEET.right })),
  GetEntireColumn: gives('Range', ({ sheet, area }) => regionAt(sheet, { ...area, top: 0, bottom: WHOLE_SHEET.bottom })),
  GetOffsetRange: gives('Range', ({ sheet, area }, [rows, columns]) => regionAt(sheet, offset(area, Number(rows ?? 0), Number(columns ?? 0)))),
  GetResizedRange: gives('Range', ({ sheet, area }, [rows, columns]) => regionAt(sheet, offset({ ...area, bottom: area.bottom + Number(rows), right: area.right + Number(columns) }, 0, 0))),
  GetAbsoluteResizedRange: gives('Range', ({ sheet, area }, [rows, columns]) => regionAt(sheet, offset({ ...area, bottom: area.top + Number(rows) - 1, right: area.left + Number(columns) - 1 }, 0, 0))),
  GetBoundingRect: gives('Range', ({ sheet, area }, [other], excel) => regionAt(sheet, bounding([area, regionGiven(other, sheet, excel).area]))),
  GetIntersection: gives('Range', ({ sheet, area }, [other], excel) => crossing(sheet, area, regionGiven(other, sheet, excel)) ?? undefined),
  GetIntersectionOrNullObject: gives('Range', ({ sheet, area }, [other], excel) => crossing(sheet, area, regionGiven(other, sheet, excel))),
  GetUsedRange: gives('Range', ({ sheet, area }, [valuesOnly]) => regionAt(sheet, sheet.usedArea(valuesOnly === true, area) ?? { ...area, bottom: area.top, right: area.left })),
  GetUsedRangeOrNullObject: gives('Range', ({ sheet, area }, [valuesOnly]) => {
    const used = sheet.usedArea(valuesOnly === true, area);
    return used ? regionAt(sheet, used) : null;
  }),
  GetMergedAreas: gives('RangeAreas', ({ sheet, area }) => mergedIn(sheet, area) ?? undefined),
  GetMergedAreasOrNullObject: gives('RangeAreas', ({ sheet, area }) => mergedIn(sheet, area), 'clearsUndo'),
  GetTables: gives('TableScopedCollection', ({ sheet, area }, [fully], { book }) => ({ book, sheets: [sheet], area, fully: fully === true })),
};

function crossing(sheet: Sheet, area: Area, other: Region): Region | null {
  const shared = other.sheet === sheet ? intersection(area, other.area) : undefined;
  return shared ? regionAt(sheet, shared) : null;
}

function mergedIn(sheet: Sheet, area: Area): Region | null {
  const merges = sheet.mergesTouching(area);
  return merges.length === 0 ? null : new Region(sheet, merges);
}

const DEEDS: Record<string, Member<Region>> = {
  Clear: writes((region, [applyTo], { book }) => clear(region, String(applyTo ?? 'All'), book)),
  Calculate: tells((_region, _given, { book }) => book.calculate(true), 'clearsUndo'),
  Delete: writes(({ sheet, area }, [shift], { book }) => deleteCells(book, sheet, area, coversColumns(area) || shift === 'Left' ? 'Left' : 'Up')),
  Insert: makes('Range', ({ sheet, area }, [shift], { book }) => {
    insertCells(book, sheet, area, coversColumns(area) || shift === 'Right' ? 'Right' : 'Down');
    return regionAt(sheet, area);
  }),
  Merge: writes(({ sheet, area }, [across], { book }) => {
    requireUnprotected(sheet);
    const areas = across === true ? Array.from({ length: rowCount(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row })) : [area];
    for (const one of areas) for (const { row, column } of [...sheet.grid.cells(one)]) if (row !== one.top || column !== one.left) sheet.put(row, column, { value: null });
    sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, area)), ...areas.filter((one) => cellCount(one) > 1)];
    book.contentsChanged();
  }),
  Unmerge: writes(({ sheet, area }) => {
    requireUnprotected(sheet);
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  }),
  Select: shows((region, _given, { book }) => {
    book.activate(region.sheet);
    book.selection = region.areas;
    book.happened({ kind: 'selected', sheet: region.sheet.id, address: region.address });
  }),
  _ValidateArraySize: tells(({ area }, [rows, columns]) => {
    if (rows !== rowCount(area) || columns !== columnCount(area)) throw new ExcelFailure('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }),
};

export function clear(region: Region, applyTo: string, book: Excel['book']): void {
  const { sheet, areas } = region;
  requireWritable(sheet, areas);
  for (const area of areas) {
    if (applyTo === 'All' || applyTo === 'Contents') {
      clearContents(book, sheet, area);
      book.happened({ kind: 'changed', sheet: sheet.id, changeType: 'RangeEdited', area });
    }
    if (applyTo === 'All' || applyTo === 'Formats') clearLooks(sheet, area);
    if (applyTo === 'All') sheet.comments = sheet.comments.filter(({ row, column }) => !intersection({ top: row, left: column, bottom: row, right: column }, area));
  }
}

/** Merges and conditional formats count as formats. */
function clearLooks(sheet: Sheet, area: Area): void {
  unstyle(new Region(sheet, [area]));
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  clearConditionalFormats(sheet, [area]);
}

export const range = objectType<Region>({
  name: 'Range',
  referable: true,
  members: {
    ...PLACE,
    ...CELLS,
    ...NEIGHBOURS,
    ...DEEDS,
    ...rangeCopying,
    Format: has('RangeFormat', (region) => region),
    ConditionalFormats: has('ConditionalFormatCollection', (region) => region),
    DataValidation: has('DataValidation', (region) => region),
    Worksheet: has('Worksheet', ({ sheet }) => sheet),
  },
});

export const rangeAreas = objectType<Region>({
  name: 'RangeAreas',
  referable: true,
  members: {
    Address: reads((region, { book }) => region.areas.map((area) => book.address(region.sheet, new Region(region.sheet, [area]).address)).join(',')),
    AreaCount: reads(({ areas }) => areas.length),
    CellCount: reads(({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    Areas: has('RangeCollection', (region) => region),
    Format: has('RangeFormat', (region) => region),
    ConditionalFormats: has('ConditionalFormatCollection', (region) => region),
    DataValidation: has('DataValidation', (region) => region),
    Worksheet: has('Worksheet', ({ sheet }) => sheet),
    Clear: writes((region, [applyTo], { book }) => clear(region, String(applyTo ?? 'All'), book)),
  },
});

export const rangeCollection = objectType<Region>({
  name: 'RangeCollection',
  items: { of: 'Range', list: ({ sheet, areas }) => areas.map((area) => new Region(sheet, [area])) },
  members: {},
});
