import type { OpcPackage } from '../package/opc-package';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument';

/** The font a new workbook's column widths are counted in. */
const NORMAL_FONT = '宋体';

/** Gives an empty package the parts of a workbook that has no sheet yet. */
export function startWorkbook(opc: OpcPackage): void {
  for (const [part, xml] of PARTS) opc.write(part, XML + xml);
}

const PARTS: readonly (readonly [part: string, xml: string])[] = [
  ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override('xl/workbook.xml', `${TYPE}.spreadsheetml.sheet.main+xml`),
    override('xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`),
    override('xl/theme/theme1.xml', `${TYPE}.theme+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', `${TYPE}.extended-properties+xml`),
  ].join('')}</Types>`],
  ['_rels/.rels', relationships(
    [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  )],
  ['docProps/app.xml', `<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application></Properties>`],
  ['docProps/core.xml', `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Heji</dc:creator></cp:coreProperties>`],
  ['xl/workbook.xml', `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}/relationships"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets/></workbook>`],
  ['xl/_rels/workbook.xml.rels', relationships([`${OFFICE}/relationships/styles`, 'styles.xml'], [`${OFFICE}/relationships/theme`, 'theme/theme1.xml'])],
  ['xl/styles.xml', styles()],
  ['xl/theme/theme1.xml', theme()],
];

function override(part: string, contentType: string): string {
  return `<Override PartName="/${part}" ContentType="${contentType}"/>`;
}

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function styles(): string {
  return `<styleSheet xmlns="${SPREADSHEET}">${[
    `<fonts count="1"><font><sz val="11"/><name val="${NORMAL_FONT}"/><charset val="134"/></font></fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ].join('')}</styleSheet>`;
}

/** The least a theme must have: twelve colours, two fonts, three of each effect. */
function theme(): string {
  const colors = Object.entries({
    dk1: '000000', lt1: 'FFFFFF', dk2: '44546A', lt2: 'E7E6E6', accent1: '4472C4', accent2: 'ED7D31',
    accent3: 'A5A5A5', accent4: 'FFC000', accent5: '5B9BD5', accent6: '70AD47', hlink: '0563C1', folHlink: '954F72',
  }).map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`);
  const font = `<a:latin typeface="${NORMAL_FONT}"/><a:ea typeface="${NORMAL_FONT}"/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `<a:theme xmlns:a="${DRAWING}" name="Office"><a:themeElements><a:clrScheme name="Office">${colors.join('')}</a:clrScheme>${[
    `<a:fontScheme name="Office"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln>${fill}</a:ln>`.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
  ].join('')}</a:themeElements></a:theme>`;
}
