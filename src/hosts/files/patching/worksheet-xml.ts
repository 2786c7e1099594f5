import { address, areaAddress } from '../../../model/address';
import type { Area } from '../../../model/snapshot';
import type { CellStyle, DocumentCell, ListValidation, PageSetup, SheetDocument } from '../../../model/sheet-document';
import { ROW_POINTS, SHEET_COLUMNS } from '../limits';
import { contentMarkup, tagWriter, type Attributes } from '../package/xml-markup';
import { escapeText } from '../parts/escaped-text';
import { cellXml } from './cell-xml';
import type { SheetLinks } from './drawings/sheet-links';

/** What a sheet's XML takes from the workbook around it. */
export interface WorksheetFrame {
  readonly namespace: string;
  readonly styleIndex: (style: CellStyle) => number;
  /** Whether the sheet's tab is among those selected. */
  readonly selected: boolean;
  /** Pixels of a digit of the workbook's Normal font, which column widths are counted in. */
  readonly digitWidth: number;
  /** The name macros know the sheet by. */
  readonly codeName?: string;
  /** What lies over its cells. */
  readonly links?: SheetLinks;
  /** The namespace that the ids of those links are written in. */
  readonly linkNamespace: string;
}

const MILLIMETRES_OF_AN_INCH = 25.4;
const A4 = 9;
const POINTS_OF_A_PIXEL = 0.75;
const MAX_CHOICES = 255;
const MAX_PROMPT = 255;
const MAX_PROMPT_TITLE = 32;

const tag = tagWriter('');

/**
 * The whole XML of a worksheet part, its elements in the order of the schema (CT_Worksheet).
 * Throws RangeError where the document asks for what no sheet can hold.
 */
export function worksheetXml(document: SheetDocument, frame: WorksheetFrame): string {
  const { merges = [], page } = document;
  const content = [
    sheetProperties(document, frame),
    tag('dimension', { ref: areaAddress(extent(document.cells)) }),
    sheetView(document, frame.selected),
    tag('sheetFormatPr', { defaultRowHeight: 15 }),
    columns(document.columnWidths, frame.digitWidth),
    `<sheetData>${rows(document, frame).join('')}</sheetData>`,
    list('mergeCells', merges.map((area) => tag('mergeCell', { ref: areaAddress(area) }))),
    list('dataValidations', (document.validations ?? []).map(validation)),
    page ? pageSetup(page) : '',
    rowBreaks(page?.breaksAfter),
    ...(['drawing', 'legacyDrawing'] as const).map((element) => (frame.links?.[element] === undefined ? '' : tag(element, { 'xmlns:r': frame.linkNamespace, 'r:id': frame.links[element] }))),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag('worksheet', { xmlns: frame.namespace }, content.join(''))}`;
}

function sheetProperties({ tabColor, page }: SheetDocument, { codeName }: WorksheetFrame): string {
  const properties = (tabColor ? tag('tabColor', { rgb: `FF${tabColor.slice(1).toUpperCase()}` }) : '') + (page?.fitToWidth ? tag('pageSetUpPr', { fitToPage: 1 }) : '');
  return properties || codeName ? tag('sheetPr', { codeName }, properties) : '';
}

function extent(cells: readonly DocumentCell[]): Area {
  return cells.reduce<Area>(
    (area, { row, column }) => ({ top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) }),
    { top: cells[0]?.row ?? 0, left: cells[0]?.column ?? 0, bottom: 0, right: 0 },
  );
}

function sheetView({ gridlines, frozen }: SheetDocument, selected: boolean): string {
  const view = { showGridLines: gridlines === false ? 0 : undefined, tabSelected: selected ? 1 : undefined, workbookViewId: 0 };
  return tag('sheetViews', {}, tag('sheetView', view, frozen && frozen.rows + frozen.columns > 0 ? frozenPane(frozen) : ''));
}

function frozenPane({ rows: frozenRows, columns: frozenColumns }: { rows: number; columns: number }): string {
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = { xSplit: frozenColumns || undefined, ySplit: frozenRows || undefined, topLeftCell: address(frozenRows, frozenColumns), activePane: pane, state: 'frozen' };
  return tag('pane', split) + tag('selection', { pane });
}

function columns(widths: ReadonlyMap<number, number> = new Map(), digitWidth: number): string {
  const inOrder = [...widths].sort(([one], [other]) => one - other);
  return list('cols', inOrder.map(([column, points]) => tag('col', { min: column + 1, max: column + 1, width: points / POINTS_OF_A_PIXEL / digitWidth, customWidth: 1 })), {});
}

function rows({ name, cells, rowHeights = new Map() }: SheetDocument, { styleIndex }: WorksheetFrame): string[] {
  const byRow = new Map<number, DocumentCell[]>();
  for (const row of rowHeights.keys()) byRow.set(row, []);
  for (const cell of cells) {
    const others = byRow.get(cell.row);
    if (others) others.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return [...byRow].sort(([one], [other]) => one - other).map(([row, rowCells]) => {
    const height = rowHeights.get(row);
    if (height !== undefined && !(height >= 0 && height <= ROW_POINTS)) throw new RangeError(`${name}: row ${row + 1} cannot be ${height} points high`);
    const xml = inColumnOrder(name, rowCells).map((cell) => cellXml(tag, { sheet: name, ...cell }, cell.value, cell.style && styleIndex(cell.style)));
    return tag('row', { r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1 }, xml.join(''));
  });
}

function inColumnOrder(sheet: string, cells: readonly DocumentCell[]): DocumentCell[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column);
  const twice = sorted.find((cell, index) => sorted[index + 1]?.column === cell.column);
  if (twice) throw new RangeError(`${sheet}!${address(twice.row, twice.column)} is described twice`);
  return sorted;
}

function validation({ area, choices, prompt }: ListValidation): string {
  const joined = choices.join(',');
  if (joined.length > MAX_CHOICES || choices.some((choice) => choice.includes(','))) {
    throw new RangeError(`A list of choices holds ${MAX_CHOICES} characters and no commas inside a choice: ${joined}`);
  }
  if (prompt && (prompt.title.length > MAX_PROMPT_TITLE || prompt.text.length > MAX_PROMPT)) throw new RangeError(`Too long a prompt: ${prompt.title}`);
  const attributes = {
    type: 'list', allowBlank: 1, showInputMessage: prompt && 1, showErrorMessage: 1,
    promptTitle: prompt && escapeText(prompt.title), prompt: prompt && escapeText(prompt.text), sqref: areaAddress(area),
  };
  return tag('dataValidation', attributes, tag('formula1', {}, contentMarkup(`"${joined.replaceAll('"', '""')}"`)));
}

function pageSetup({ margins, orientation, centred, fitToWidth, firstPageNumber, footer }: PageSetup): string {
  const inches = Object.fromEntries((['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((side) => [side, margins[side] / MILLIMETRES_OF_AN_INCH]));
  const footers = footer ? tag('oddFooter', {}, contentMarkup(footer.odd)) + tag('evenFooter', {}, contentMarkup(footer.even)) : '';
  return [
    centred ? tag('printOptions', { horizontalCentered: 1 }) : '',
    tag('pageMargins', inches),
    tag('pageSetup', { paperSize: A4, firstPageNumber, fitToHeight: fitToWidth ? 0 : undefined, orientation, useFirstPageNumber: firstPageNumber && 1 }),
    footer ? tag('headerFooter', { differentOddEven: 1 }, footers) : '',
  ].join('');
}

function rowBreaks(breaksAfter: readonly number[] = []): string {
  const breaks = breaksAfter.map((row) => tag('brk', { id: row + 1, max: SHEET_COLUMNS - 1, man: 1 }));
  return list('rowBreaks', breaks, { count: breaks.length, manualBreakCount: breaks.length });
}

function list(name: string, items: readonly string[], attributes: Attributes = { count: items.length }): string {
  return items.length === 0 ? '' : tag(name, attributes, items.join(''));
}
