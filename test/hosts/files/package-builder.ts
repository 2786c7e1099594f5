/** Office packages made by hand, part by part, so that a test shows the very XML it is about. */
import { strToU8, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** A zip with these entries in this order. */
export function zip(parts: Parts, level: 0 | 1 | 6 = 6): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])), { level, mtime: '2024-03-05 10:20:30' });
}

/** `[type, target]` pairs under the ids rId1, rId2, …. */
export function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type.includes('/') ? type : `${RELATIONSHIPS}/${type}`}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${list.join('')}</Relationships>`;
}

export function contentTypes(overrides: Readonly<Record<string, string>> = {}): string {
  const list = Object.entries(overrides).map(([part, type]) => `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`);
  return `<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list.join('')}</Types>`;
}

export interface BookXml {
  /** The content of each sheet's `worksheet` element, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** `si` elements. */
  readonly strings?: string;
  /** The content of the `styleSheet` element. */
  readonly styles?: string;
  /** What follows the sheets in the workbook element. */
  readonly workbook?: string;
  /** Attributes of the `sheet` elements, by sheet name. */
  readonly tabs?: Readonly<Record<string, string>>;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  /** Parts to add, or to put in place of those made here. */
  readonly parts?: Parts;
}

/** The parts of a workbook in Excel's usual places. */
export function bookParts({ sheets, strings = '', styles = '', workbook = '', tabs = {}, properties = '', parts = {} }: BookXml): Parts {
  const names = Object.keys(sheets);
  const tabList = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}" ${tabs[name] ?? ''}/>`);
  const sheetParts = Object.entries(sheets).map(([, content], index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">${content}</worksheet>`]);
  const sheetTypes = Object.fromEntries(sheetParts.map(([path]) => [path, 'worksheet']));
  return {
    '[Content_Types].xml': contentTypes({ 'xl/workbook.xml': 'sheet.main', 'xl/styles.xml': 'styles', 'xl/sharedStrings.xml': 'sharedStrings', ...sheetTypes }),
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><workbookPr ${properties}/><sheets>${tabList.join('')}</sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(...names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']),
    'xl/styles.xml': `<styleSheet xmlns="${SPREADSHEET}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${SPREADSHEET}">${strings}</sst>`,
    ...Object.fromEntries(sheetParts),
    ...parts,
  };
}

/** The parts but for one. */
export function without(parts: Parts, part: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([path]) => path !== part));
}

export function book(xml: BookXml): Uint8Array {
  return zip(bookParts(xml));
}

/** A workbook with one sheet `S` whose `sheetData` element holds these rows. */
export function bookOfRows(rows: string, rest: Omit<BookXml, 'sheets'> = {}): Uint8Array {
  return book({ sheets: { S: `<sheetData>${rows}</sheetData>` }, ...rest });
}

/** `cellXfs` that name these number format codes in their order, General first. */
export function stylesWith(...codes: readonly string[]): string {
  const formats = codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`);
  return `<numFmts>${formats.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${codes.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs>`;
}
