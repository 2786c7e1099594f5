import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeSheets } from '../../../src/hosts/files/write-sheets';
import type { CellStyle, DocumentCell, DocumentValue, PageSetup, SheetDocument } from '../../../src/model/sheet-document';
import { bounding } from '../workbook/area';
import type { Book } from '../workbook/book';
import type { Cell } from '../workbook/grid';
import type { Sheet } from '../workbook/sheet';
import { PLAIN, type Style } from '../workbook/style';
import { isError } from '../workbook/value';

const MILLIMETRES_OF_A_POINT = 25.4 / 72;

/**
 * The workbook as an .xlsx file: contents, looks, merges, sizes, panes, page setup, lists, names and custom XML parts.
 * Not saved: tables, conditional formats, comments, protection, hidden rows and columns.
 */
export function save(book: Book): Uint8Array {
  book.calculate();
  const bytes = writeSheets(null, book.sheets.map(documentOf), { activate: book.activeSheet.name });
  const parts = unzipSync(bytes);
  const workbook = Object.keys(parts).find((name) => name.endsWith('/workbook.xml'))!;
  parts[workbook] = strToU8(withNames(withVisibility(strFromU8(parts[workbook]!), book), book));
  addXmlParts(parts, workbook, book);
  return zipSync(parts);
}

function documentOf(sheet: Sheet): SheetDocument {
  const validations = sheet.validations.flatMap(({ area, rule, prompt }) => {
    const { source } = (rule.list ?? {}) as { source?: unknown };
    if (typeof source !== 'string' || source.startsWith('=')) return [];
    return [{ area, choices: source.split(','), ...(prompt.message ? { prompt: { title: String(prompt.title), text: String(prompt.message) } } : {}) }];
  });
  return {
    name: sheet.name,
    cells: [...sheet.grid.cells()].map(({ row, column, cell }) => documentCell(row, column, cell)),
    merges: sheet.merges,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    page: pageOf(sheet),
    validations,
    frozen: sheet.frozen,
    gridlines: sheet.showGridlines,
    ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor }),
  };
}

function documentCell(row: number, column: number, cell: Cell): DocumentCell {
  const value = valueOf(cell);
  return { row, column, ...(value ? { value } : {}), ...(cell.style ? { style: styleOf(cell.style) } : {}) };
}

/** Truth values and errors are written as the formulas that give them: a sheet document knows neither. */
function valueOf({ value, formula }: Cell): DocumentValue | undefined {
  const cached = typeof value === 'number' || typeof value === 'string' ? value : undefined;
  if (formula !== undefined) return { kind: 'formula', formula: formula.slice(1), ...(cached === undefined ? {} : { cached }) };
  if (value === null) return undefined;
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'string') return { kind: 'text', text: value };
  return { kind: 'formula', formula: isError(value) ? value.error : String(value).toUpperCase() };
}

function styleOf(style: Style): CellStyle {
  const aligned = <T extends string>(word: string, ...known: T[]): T | undefined => known.find((one) => one === word.toLowerCase());
  const horizontal = aligned(style.horizontal, 'left', 'center', 'right', 'justify');
  const vertical = aligned(style.vertical, 'top', 'center', 'bottom', 'justify');
  const border = style.borders.EdgeTop ?? style.borders.EdgeLeft;
  return {
    font: { name: style.fontName, size: style.fontSize, bold: style.bold, ...(style.fontColor === PLAIN.fontColor ? {} : { color: style.fontColor }) },
    ...(style.fillPattern === 'None' ? {} : { fill: style.fillColor }),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    wrap: style.wrap,
    indent: style.indent,
    numberFormat: style.numberFormat,
    ...(border && border.style !== 'None' ? { border: border.color } : {}),
    locked: style.locked,
  };
}

function pageOf({ page }: Sheet): PageSetup {
  const { layout, headersFooters } = page;
  const millimetres = (key: string) => Number(layout[`${key}Margin`]) * MILLIMETRES_OF_A_POINT;
  const zoom = layout.zoom as { horizontalFitToPages?: number };
  const printArea = bounding(page.printArea);
  const odd = footer(headersFooters.defaultForAllPages);
  const even = headersFooters.state.includes('OddAndEven') ? footer(headersFooters.evenPages) : odd;
  return {
    paper: 'A4',
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    margins: { top: millimetres('top'), bottom: millimetres('bottom'), left: millimetres('left'), right: millimetres('right'), header: millimetres('header'), footer: millimetres('footer') },
    ...(odd === '' && even === '' ? {} : { footer: { odd, even } }),
    fitToWidth: zoom.horizontalFitToPages === 1,
    centred: layout.centerHorizontally === true,
    ...(typeof layout.firstPageNumber === 'number' ? { firstPageNumber: layout.firstPageNumber } : {}),
    ...(page.titleRows ? { titleRows: { first: page.titleRows.top, last: page.titleRows.bottom } } : {}),
    breaksAfter: page.rowBreaks.map((row) => row - 1),
    ...(printArea ? { printArea } : {}),
  };
}

function footer({ leftFooter, centerFooter, rightFooter }: { leftFooter: string; centerFooter: string; rightFooter: string }): string {
  return [['&L', leftFooter], ['&C', centerFooter], ['&R', rightFooter]].flatMap(([code, text]) => (text === '' ? [] : [code! + text!])).join('');
}

function withVisibility(xml: string, book: Book): string {
  return book.sheets.reduce((text, { name, visibility }) => {
    if (visibility === 'Visible') return text;
    return text.replace(`name="${escaped(name)}"`, `name="${escaped(name)}" state="${visibility === 'Hidden' ? 'hidden' : 'veryHidden'}"`);
  }, xml);
}

function withNames(xml: string, book: Book): string {
  const names = book.names.map(({ name, formula, sheet, visible }) => {
    const scope = sheet === undefined ? '' : ` localSheetId="${book.sheets.findIndex(({ id }) => id === sheet)}"`;
    return `<definedName name="${escaped(name)}"${scope}${visible ? '' : ' hidden="1"'}>${escaped(formula.slice(1))}</definedName>`;
  });
  if (names.length === 0) return xml;
  return xml.includes('<definedNames>') ? xml.replace('<definedNames>', `<definedNames>${names.join('')}`) : xml.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`);
}

function addXmlParts(parts: Record<string, Uint8Array>, workbook: string, book: Book): void {
  const relationships = workbook.replace(/([^/]+)$/, '_rels/$1.rels');
  for (const [index, { xml }] of book.xmlParts.entries()) {
    parts[`customXml/item${index + 1}.xml`] = strToU8(xml);
    const link = `<Relationship Id="customXml${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="/customXml/item${index + 1}.xml"/>`;
    parts[relationships] = strToU8(strFromU8(parts[relationships]!).replace('</Relationships>', `${link}</Relationships>`));
  }
  const types = strFromU8(parts['[Content_Types].xml']!);
  if (book.xmlParts.length > 0 && !/Extension="xml"/i.test(types)) parts['[Content_Types].xml'] = strToU8(types.replace(/(<Types[^>]*>)/, '$1<Default Extension="xml" ContentType="application/xml"/>'));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
