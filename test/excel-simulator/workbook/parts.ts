import { address } from '../../../src/model/address';
import { printArea } from './area';
import type { Book } from './book';
import type { Sheet } from './sheet';
import { distinctive } from './style';
import { onTheWire } from './value';

/** A workbook as plain data, one entry for each part: `Sheet1: cells`, `Sheet1: merges`, `names`, … */
export type Parts = Readonly<Record<string, unknown>>;

export function allParts(book: Book): Parts {
  return {
    sheets: book.sheets.map(({ id, name, visibility }) => ({ id, name, visibility })),
    names: book.names.map(({ name, formula, sheet, visible }) => ({ name, formula, sheet: sheet ?? null, visible })),
    customXml: book.xmlParts.map(({ xml }) => xml),
    settings: Object.fromEntries(book.settings),
    properties: { ...book.properties },
    calculation: book.calculationMode,
    selection: { sheet: book.activeSheet.id, areas: book.selection.map(printArea) },
    ...Object.assign({}, ...book.sheets.map(sheetParts)),
  };
}

function sheetParts(sheet: Sheet): Parts {
  const parts: Record<string, unknown> = {
    cells: cells(sheet, ({ value, formula }) => (value === null && formula === undefined ? undefined : (formula ?? onTheWire(value)))),
    values: cells(sheet, ({ value }) => (value === null ? undefined : onTheWire(value))),
    looks: {
      cells: cells(sheet, ({ style }) => style && distinctive(style)),
      rows: Object.fromEntries([...sheet.rowStyles].map(([row, style]) => [row + 1, distinctive(style)])),
      columns: Object.fromEntries([...sheet.columnStyles].map(([column, style]) => [column, distinctive(style)])),
    },
    merges: sheet.merges.map(printArea).sort(),
    conditionalFormats: sheet.conditionalFormats.map((item) => ({ ...anonymous(item), areas: item.areas.map(printArea) })),
    validations: sheet.validations.map(({ area, ...rest }) => ({ ...rest, area: printArea(area) })),
    tables: sheet.tables.map((table) => ({ ...anonymous(table), area: printArea(table.area) })),
    comments: sheet.comments.map((comment) => ({ ...anonymous(comment), cell: address(comment.row, comment.column) })),
    charts: sheet.charts.map((chart) => ({ ...anonymous(chart), data: chart.data && printArea(chart.data), at: chart.at && printArea(chart.at) })),
    page: structuredClone(sheet.page),
    sizes: { rows: sorted(sheet.rowHeights), columns: sorted(sheet.columnWidths), hiddenRows: [...sheet.hiddenRows].sort(), hiddenColumns: [...sheet.hiddenColumns].sort() },
    view: { tabColor: sheet.tabColor, gridlines: sheet.showGridlines, headings: sheet.showHeadings, frozen: { ...sheet.frozen } },
    protection: sheet.protection ?? null,
    customProperties: Object.fromEntries(sheet.customProperties),
  };
  return Object.fromEntries(Object.entries(parts).map(([part, content]) => [`${sheet.name}: ${part}`, content]));
}

function cells<T>(sheet: Sheet, show: (cell: ReturnType<Sheet['grid']['get']> & object) => T | undefined): Record<string, T> {
  const shown = [...sheet.grid.cells()]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .flatMap(({ row, column, cell }) => {
      const content = show(cell);
      return content === undefined ? [] : [[address(row, column), content] as const];
    });
  return Object.fromEntries(shown);
}

/** Ids are Excel's own business and differ from run to run. */
function anonymous(item: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'id'));
}

function sorted(map: ReadonlyMap<number, number>): [number, number][] {
  return [...map].sort(([one], [other]) => one - other);
}

/** The names of the parts that differ, those only one of the two has among them. */
export function changedParts(before: Parts, after: Parts): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part])).sort();
}
