import { address, areaAddress, columnName } from '../../../model/address';
import type { ListValidation, PageSetup, SheetDocument } from '../../../model/sheet-document';
import { stroke, type Stroke } from './strokes';

const POINTS_OF_A_MILLIMETRE = 72 / 25.4;

/** Everything about a sheet that is not in its cells: merged areas, sizes, drop-down lists, what stays in view, the printed page. */
export function paintPage({ merges = [], columnWidths = new Map(), rowHeights = new Map(), validations = [], page, frozen, tabColor, gridlines }: SheetDocument): Stroke[] {
  return [
    ...merges.map((area) => stroke(1, (sheet) => sheet.getRange(areaAddress(area)).merge())),
    ...runs(columnWidths).map(({ first, last, size }) => stroke(1, (sheet) => {
      sheet.getRange(`${columnName(first)}:${columnName(last)}`).format.columnWidth = size;
    })),
    ...runs(rowHeights).map(({ first, last, size }) => stroke(1, (sheet) => {
      sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = size;
    })),
    ...validations.map(list),
    ...(page ? paper(page) : []),
    stroke(4, (sheet) => {
      if (frozen) freeze(sheet, frozen);
      if (tabColor) sheet.tabColor = tabColor;
      if (gridlines !== undefined) sheet.showGridlines = gridlines;
    }),
  ];
}

/** Neighbouring lines of one size, together. */
function runs(sizes: ReadonlyMap<number, number>): { first: number; last: number; size: number }[] {
  const found: { first: number; last: number; size: number }[] = [];
  for (const [line, size] of [...sizes].sort(([one], [other]) => one - other)) {
    const before = found.at(-1);
    if (before && before.last === line - 1 && before.size === size) before.last = line;
    else found.push({ first: line, last: line, size });
  }
  return found;
}

function list({ area, choices, prompt }: ListValidation): Stroke {
  return stroke(2, (sheet) => {
    const { dataValidation } = sheet.getRange(areaAddress(area));
    dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
    if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  }, 3 * JSON.stringify([choices, prompt]).length);
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function paper(page: PageSetup): Stroke[] {
  const { breaksAfter = [], printArea, titleRows } = page;
  return [
    stroke(16, ({ pageLayout }) => layOut(pageLayout, page)),
    stroke(12, ({ pageLayout }) => foot(pageLayout.headersFooters, page.footer)),
    ...breaksAfter.map((row) => stroke(1, (sheet) => sheet.horizontalPageBreaks.add(address(row + 1, 0)))),
    ...(printArea ? [stroke(1, ({ pageLayout }) => pageLayout.setPrintArea(areaAddress(printArea)))] : []),
    ...(titleRows ? [stroke(1, ({ pageLayout }) => pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`))] : []),
  ];
}

function layOut(layout: Excel.PageLayout, { paper: size, orientation, margins, centred, fitToWidth, firstPageNumber }: PageSetup): void {
  layout.paperSize = size as Excel.PaperType;
  layout.orientation = orientation === 'landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.topMargin = margins.top * POINTS_OF_A_MILLIMETRE;
  layout.bottomMargin = margins.bottom * POINTS_OF_A_MILLIMETRE;
  layout.leftMargin = margins.left * POINTS_OF_A_MILLIMETRE;
  layout.rightMargin = margins.right * POINTS_OF_A_MILLIMETRE;
  layout.headerMargin = margins.header * POINTS_OF_A_MILLIMETRE;
  layout.footerMargin = margins.footer * POINTS_OF_A_MILLIMETRE;
  layout.centerHorizontally = centred === true;
  layout.firstPageNumber = firstPageNumber ?? '';
  layout.zoom = fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
}

type Sections = { readonly leftFooter: string; readonly centerFooter: string; readonly rightFooter: string };

function foot(footers: Excel.HeaderFooterGroup, footer: PageSetup['footer']): void {
  const { odd, even } = footer ?? { odd: '', even: '' };
  footers.state = odd === even ? Excel.HeaderFooterState.default : Excel.HeaderFooterState.oddAndEven;
  set(odd === even ? footers.defaultForAllPages : footers.oddPages, footerSections(odd));
  if (odd !== even) set(footers.evenPages, footerSections(even));
}

function set(page: Excel.HeaderFooter, { leftFooter, centerFooter, rightFooter }: Sections): void {
  page.leftFooter = leftFooter;
  page.centerFooter = centerFooter;
  page.rightFooter = rightFooter;
}

/** SpreadsheetML writes a footer in one line, its sections behind `&L`, `&C` and `&R`; what stands before them is centred. */
export function footerSections(code: string): Sections {
  const sections = { L: '', C: '', R: '' };
  let section: keyof typeof sections = 'C';
  for (const part of code.match(/&"[^"]*"|&[^]|[^&]+/g) ?? []) {
    if (part === '&L' || part === '&C' || part === '&R') section = part.charAt(1) as keyof typeof sections;
    else sections[section] += part;
  }
  return { leftFooter: sections.L, centerFooter: sections.C, rightFooter: sections.R };
}
