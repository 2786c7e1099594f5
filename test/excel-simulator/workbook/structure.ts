import { renameSheetIn, shiftReferences } from '../formulas/references';
import { coversColumns, coversRows, overlap, rowCount, columnCount, within, type Area } from './area';
import type { Book } from './book';
import { requireUnprotected } from './contents';
import { ExcelFailure } from './failure';
import type { ChangeType } from './happenings';
import { columnShift, rowShift, shiftArea, type Shift } from './shift';
import type { Sheet } from './sheet';

/** Inserts blank cells where an area lies and moves what was there down or to the right. */
export function insertCells(book: Book, sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  requireUnprotected(sheet, direction === 'Down' ? 'allowInsertRows' : 'allowInsertColumns');
  const down = direction === 'Down';
  const whole = down ? coversRows(area) : coversColumns(area);
  const shift = down ? rowShift(area.top, rowCount(area), { first: area.left, last: area.right }) : columnShift(area.left, columnCount(area), { first: area.top, last: area.bottom });
  apply(book, sheet, shift);
  const changeType: ChangeType = whole ? (down ? 'RowInserted' : 'ColumnInserted') : 'CellInserted';
  book.happened({ kind: 'changed', sheet: sheet.id, changeType, area, shift: down ? 'ShiftCellDown' : 'ShiftCellRight' });
}

/** Takes an area's cells out and moves what lies below up, or what lies to the right left. */
export function deleteCells(book: Book, sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  requireUnprotected(sheet, direction === 'Up' ? 'allowDeleteRows' : 'allowDeleteColumns');
  const up = direction === 'Up';
  const whole = up ? coversRows(area) : coversColumns(area);
  const shift = up ? rowShift(area.top, -rowCount(area), { first: area.left, last: area.right }) : columnShift(area.left, -columnCount(area), { first: area.top, last: area.bottom });
  apply(book, sheet, shift);
  const changeType: ChangeType = whole ? (up ? 'RowDeleted' : 'ColumnDeleted') : 'CellDeleted';
  book.happened({ kind: 'changed', sheet: sheet.id, changeType, area, shift: up ? 'ShiftCellUp' : 'ShiftCellLeft' });
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const before = sheet.name;
  if (before === name) return;
  if (before.toLowerCase() !== name.toLowerCase()) book.allowedSheetName(name);
  everyFormula(book, (formula) => renameSheetIn(formula, before, name));
  sheet.name = name;
  book.happened({ kind: 'renamed', sheet: sheet.id, before, after: name });
}

export function deleteSheet(book: Book, sheet: Sheet): void {
  const others = book.sheets.filter(({ id }) => id !== sheet.id);
  const next = others.find(({ visibility }) => visibility === 'Visible');
  if (!next || sheet.visibility === 'VeryHidden') throw new ExcelFailure('InvalidOperation');
  if (book.activeSheet.id === sheet.id) book.activate(next);
  book.sheets = others;
  book.names = book.names.filter((name) => name.sheet !== sheet.id);
  everyFormula(book, (formula) => renameSheetIn(formula, sheet.name, undefined));
  for (const region of book.regions) if (region.sheet.id === sheet.id) region.areas = [];
  book.contentsChanged();
  book.happened({ kind: 'deleted', sheet: sheet.id });
}

function apply(book: Book, sheet: Sheet, shift: Shift): void {
  refuseConflicts(sheet, shift);
  moveGrid(sheet, shift);
  const moved = (areas: readonly Area[]) => areas.flatMap((area) => shiftArea(area, shift) ?? []);
  const movedOne = (area: Area | null) => area && (shiftArea(area, shift) ?? null);
  sheet.merges = moved(sheet.merges).filter((area) => rowCount(area) * columnCount(area) > 1);
  sheet.conditionalFormats = sheet.conditionalFormats.map((item) => ({ ...item, areas: moved(item.areas) })).filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.flatMap((item) => moved([item.area]).map((area) => ({ ...item, area })));
  sheet.tables = sheet.tables.flatMap((item) => moved([item.area]).map((area) => ({ ...item, area })));
  sheet.comments = sheet.comments.flatMap((item) => moved([cellArea(item.row, item.column)]).map(({ top, left }) => ({ ...item, row: top, column: left })));
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, at: movedOne(chart.at) }));
  for (const other of book.sheets) other.charts = other.charts.map((chart) => (chart.source === sheet.id ? { ...chart, data: movedOne(chart.data) } : chart));
  sheet.page.printArea = moved(sheet.page.printArea);
  sheet.page.titleRows = movedOne(sheet.page.titleRows);
  sheet.page.titleColumns = movedOne(sheet.page.titleColumns);
  if (isWhole(shift)) moveLines(sheet, shift);
  for (const region of book.regions) if (region.sheet === sheet) region.areas = moved(region.areas);
  everyFormula(book, (formula, home) => shiftReferences(formula, home?.name ?? '', sheet.name, shift));
  book.contentsChanged();
}

/** Excel refuses to tear merges and tables apart. */
function refuseConflicts(sheet: Sheet, shift: Shift): void {
  const { axis, at, span } = shift;
  if (isWhole(shift)) return;
  const affected: Area = axis === 'rows' ? { top: at, left: span.first, bottom: Infinity, right: span.last } : { top: span.first, left: at, bottom: span.last, right: Infinity };
  const torn = [...sheet.merges, ...sheet.tables.map(({ area }) => area)].some((area) => overlap(area, affected) && !within(area, affected));
  if (torn) throw new ExcelFailure('InsertDeleteConflict');
}

function moveGrid(sheet: Sheet, shift: Shift): void {
  sheet.grid.rearrange(({ row, column, cell }) => {
    const area = shiftArea(cellArea(row, column), shift);
    return area && { row: area.top, column: area.left, cell };
  });
}

function moveLines(sheet: Sheet, shift: Shift): void {
  const rows = shift.axis === 'rows';
  const moveKey = (line: number): number | undefined => {
    const area = shiftArea(rows ? cellArea(line, 0) : cellArea(0, line), shift);
    return area && (rows ? area.top : area.left);
  };
  const map = <T>(old: Map<number, T>) => new Map([...old].flatMap(([line, value]) => { const to = moveKey(line); return to === undefined ? [] : [[to, value] as const]; }));
  const set = (old: Set<number>) => new Set([...old].flatMap((line) => moveKey(line) ?? []));
  if (rows) {
    [sheet.rowStyles, sheet.rowHeights, sheet.hiddenRows] = [map(sheet.rowStyles), map(sheet.rowHeights), set(sheet.hiddenRows)];
    sheet.page.rowBreaks = [...set(new Set(sheet.page.rowBreaks))];
  } else {
    [sheet.columnStyles, sheet.columnWidths, sheet.hiddenColumns] = [map(sheet.columnStyles), map(sheet.columnWidths), set(sheet.hiddenColumns)];
    sheet.page.columnBreaks = [...set(new Set(sheet.page.columnBreaks))];
  }
}

function isWhole({ axis, span }: Shift): boolean {
  return span.first === 0 && span.last === (axis === 'rows' ? 16383 : 1048575);
}

/** Puts every formula of the workbook through a change: cells, names, conditional formats. */
function everyFormula(book: Book, change: (formula: string, home: Sheet | undefined) => string): void {
  for (const home of book.sheets) {
    for (const { row, column, cell } of home.grid.formulas()) {
      const formula = change(cell.formula!, home);
      if (formula !== cell.formula) home.grid.set(row, column, { ...cell, formula });
    }
    home.conditionalFormats = home.conditionalFormats.map((item) => ({ ...item, formula: change(item.formula, home) }));
  }
  book.names = book.names.map((name) => ({ ...name, formula: change(name.formula, undefined) }));
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
