import { unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../../src/hosts/files/read-xlsx';
import { writeSheets } from '../../../src/hosts/files/write-sheets';
import type { DocumentCell, SheetDocument } from '../../../src/model/sheet-document';
import { convert, describeWithLibreOffice, pdfText } from '../../tools/libreoffice';
import { book, bookParts, contentTypes, RELATIONSHIPS, relationships, SPREADSHEET, without, zip } from './package-builder';
import { hostError, seen } from './seen';

const one = (value: DocumentCell['value']): SheetDocument => ({ name: '表', cells: [{ row: 0, column: 0, value }] });
const part = (bytes: Uint8Array, name = 'xl/worksheets/sheet1.xml') => new TextDecoder().decode(unzipSync(bytes)[name]);
const sheetXml = (document: Partial<SheetDocument>) => part(writeSheets(null, [{ name: '表', cells: [], ...document }]));
const page = { paper: 'A4', orientation: 'portrait', margins: { top: 37, bottom: 35, left: 28, right: 26, header: 25.4, footer: 12.7 } } as const;

describe('a value', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '007', '2023-03-15', ' 两端有空格 ', '一\n二\r\n三\t四', '_x0041_', 'a\u0000b\u001f\ufffe', '😀\ud800', '<&>"\'', '#REF!', 'TRUE'])('that is the text %j stays that text', (text) => {
    const written = writeSheets(null, [one({ kind: 'text', text })]);
    expect(seen(readXlsx(written), 'A1')).toEqual({ value: { kind: 'text', text }, format: 'General', printed: text });
    expect(part(written)).toContain('t="inlineStr"');
    expect(part(written)).not.toContain('<f>');
  });

  test.each([0, -0.5, 0.1 + 0.2, 1e300, 5e-324, 123456789012345])('that is the number %d stays that number', (number) => {
    expect(seen(readXlsx(writeSheets(null, [one({ kind: 'number', number })])), 'A1')?.value).toEqual({ kind: 'number', number });
  });

  test.each([[229.99, { kind: 'number', number: 229.99 }], ['达标', { kind: 'text', text: '达标' }], [undefined, { kind: 'text', text: '' }]])('that is a formula keeps what it showed: %j', (cached, value) => {
    const workbook = readXlsx(writeSheets(null, [one({ kind: 'formula', formula: 'IF(B1<2,"a&b",C1)', cached })]));
    expect(seen(workbook, 'A1')).toMatchObject({ formula: 'IF(B1<2,"a&b",C1)', value });
  });

  test('of too many characters is refused', () => {
    expect(hostError(() => writeSheets(null, [one({ kind: 'text', text: '长'.repeat(32_768) })]))).toBe('tooLarge: 表!A1');
  });

  test('that is no number is a mistake of ours', () => {
    expect(() => writeSheets(null, [one({ kind: 'number', number: NaN })])).toThrow(RangeError);
  });
});

test('the elements of a sheet come in the order of the schema', () => {
  const xml = sheetXml({
    cells: [{ row: 0, column: 0, value: { kind: 'text', text: 'x' } }],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    columnWidths: new Map([[1, 60], [0, 120]]),
    page: { ...page, centred: true, fitToWidth: true, footer: { odd: '&R— &P —', even: '&L— &P —' }, breaksAfter: [3, 8] },
    validations: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, choices: ['是', '否'] }],
    frozen: { rows: 1, columns: 2 },
    tabColor: '#00b050',
  });
  const order = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells', 'dataValidations', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks'];
  expect([...xml.matchAll(/<(\w+)/g)].map((match) => match[1]!).filter((name) => order.includes(name))).toEqual(order);
});

test.each<[what: string, document: Partial<SheetDocument>, xml: string]>([
  ['margins in inches', { page: { ...page, margins: { ...page.margins, left: 25.4, right: 50.8, top: 12.7, bottom: 0 } } }, '<pageMargins left="1" right="2" top="0.5" bottom="0" header="1" footer="0.5"/>'],
  ['one page wide, as many as it takes long', { page: { ...page, orientation: 'landscape', fitToWidth: true } }, '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>'],
  ['other footers left and right', { page: { ...page, footer: { odd: '&R&P', even: '&L&P' } } }, '<headerFooter differentOddEven="1"><oddFooter>&amp;R&amp;P</oddFooter><evenFooter>&amp;L&amp;P</evenFooter></headerFooter>'],
  ['breaks below rows', { page: { ...page, breaksAfter: [3] } }, '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>'],
  ['rows of a height', { rowHeights: new Map([[2, 28.5]]) }, '<row r="3" ht="28.5" customHeight="1"/>'],
  ['frozen rows', { frozen: { rows: 2, columns: 0 } }, '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'],
  ['frozen columns', { frozen: { rows: 0, columns: 1 } }, '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/><selection pane="topRight"/>'],
  ['nothing frozen', { frozen: { rows: 0, columns: 0 } }, '<sheetView tabSelected="1" workbookViewId="0"/>'],
  ['no gridlines', { gridlines: false }, '<sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/>'],
  ['choices with a prompt', { validations: [{ area: { top: 1, left: 1, bottom: 5, right: 1 }, choices: ['"甲"', '乙'], prompt: { title: '种类', text: '请\n选' } }] },
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="种类" prompt="请_x000a_选" sqref="B2:B6"><formula1>"""甲"",乙"</formula1></dataValidation>'.replace('_x000a_', '&#10;')],
])('%s', (_, document, xml) => {
  expect(sheetXml(document)).toContain(xml);
});

test.each<[what: string, document: Partial<SheetDocument>]>([
  ['a row too high', { rowHeights: new Map([[0, 410]]) }],
  ['choices too long', { validations: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, choices: ['长'.repeat(256)] }] }],
  ['a choice with a comma', { validations: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, choices: ['甲,乙'] }] }],
  ['a cell twice', { cells: [{ row: 1, column: 1 }, { row: 1, column: 1 }] }],
  ['a name too long', { name: '名'.repeat(32) }],
  ['a name with a slash', { name: '收入/支出' }],
  ['no name', { name: '' }],
  ['a cell off the sheet', { cells: [{ row: 0, column: 16_384 }] }],
])('%s is a mistake of ours', (_, document) => {
  expect(() => sheetXml(document)).toThrow(RangeError);
});

describe('styles', () => {
  const styled = (style: DocumentCell['style']): SheetDocument => ({ name: '新', cells: [{ row: 0, column: 0, style }] });
  const styles = (bytes: Uint8Array) => part(bytes, 'xl/styles.xml');

  test('name fonts by their own names', () => {
    const xml = styles(writeSheets(null, [styled({ font: { name: '仿宋_GB2312', size: 16, bold: true, color: '#c00000' } })]));
    expect(xml).toContain('<font><b/><sz val="16"/><color rgb="FFC00000"/><name val="仿宋_GB2312"/><charset val="134"/></font>');
    expect(xml).toContain('<fonts count="2"><font><sz val="11"/><name val="宋体"/>');
  });

  test('that are the same are written once, also in a second run', () => {
    const style = { fill: '#FFF2CC', border: '#000000', numberFormat: '0.0000"万元"', horizontal: 'right', wrap: true, indent: 2, locked: false } as const;
    const first = writeSheets(null, [{ name: '一', cells: [{ row: 0, column: 0, style }, { row: 1, column: 0, style }] }]);
    const second = writeSheets(first, [{ name: '二', cells: [{ row: 0, column: 0, style }] }]);
    expect(styles(second)).toBe(styles(first));
    expect(styles(first)).toContain('<cellXfs count="2">');
  });

  test('are added to lists that are empty, closed or missing', () => {
    const parts = bookParts({ sheets: { S: '<sheetData/>' }, styles: '<numFmts count="0"/><cellXfs count="1"><xf/></cellXfs>' });
    const written = writeSheets(zip(parts), [styled({ numberFormat: '0.000"元"', font: { name: 'Arial', size: 9 } })]);
    expect(styles(written)).toBe(`<styleSheet xmlns="${SPREADSHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000&quot;元&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><sz val="9"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="2"><xf/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`);
  });

  test('begin where a workbook has none', () => {
    const parts = { ...without(bookParts({ sheets: { S: '<sheetData/>' } }), 'xl/styles.xml'), 'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml']), '[Content_Types].xml': contentTypes({ 'xl/workbook.xml': 'sheet.main', 'xl/worksheets/sheet1.xml': 'worksheet' }) };
    const written = writeSheets(zip(parts), [{ name: '新', cells: [{ row: 0, column: 0, value: { kind: 'number', number: 0.0322 }, style: { numberFormat: '0.00%' } }] }]);
    expect(seen(readXlsx(written), 'A1', '新')?.printed).toBe('3.22%');
    expect(part(written, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
  });
});

describe('other workbooks', () => {
  const document = one({ kind: 'text', text: '新' });

  test('with prefixed elements get prefixed elements', () => {
    const workbook = `<x:workbook xmlns:x="${SPREADSHEET}"><x:sheets><x:sheet xmlns:d3="${RELATIONSHIPS}" name="S" sheetId="9" d3:id="rId1"/></x:sheets></x:workbook>`;
    const written = writeSheets(book({ sheets: { S: '<sheetData/>' }, parts: { 'xl/workbook.xml': workbook } }), [document]);
    expect(part(written, 'xl/workbook.xml')).toBe(workbook.replace('</x:sheets>', `<x:sheet name="表" sheetId="10" xmlns:r="${RELATIONSHIPS}" r:id="rId4"/></x:sheets>`));
    expect(seen(readXlsx(written), 'A1', '表')?.printed).toBe('新');
  });

  test('that are strict get strict sheets', () => {
    const strict = (xml: string) => xml.replaceAll(SPREADSHEET, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll(RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const parts = Object.entries(bookParts({ sheets: { S: '<sheetData/>' } })).map(([path, xml]) => [path, strict(xml as string)]);
    const written = writeSheets(zip(Object.fromEntries(parts)), [document]);
    expect(part(written, 'xl/worksheets/sheet2.xml')).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    expect(part(written, 'xl/_rels/workbook.xml.rels')).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet2.xml"');
  });

  test('with macros keep the name macros know a sheet by', () => {
    const written = writeSheets(book({ sheets: { 表: '<sheetPr codeName="Sheet1"/><sheetData/>' } }), [document], { taken: 'replace' });
    expect(part(written)).toContain('<sheetPr codeName="Sheet1"/>');
  });

  test('calculate anew only where it can matter', () => {
    const calculation = (bytes: Uint8Array) => part(bytes, 'xl/workbook.xml').includes('fullCalcOnLoad');
    const before = book({ sheets: { S: '<sheetData/>' } });
    expect(calculation(writeSheets(before, [document]))).toBe(false);
    expect(calculation(writeSheets(before, [one({ kind: 'formula', formula: '1+1' })]))).toBe(true);
    expect(calculation(writeSheets(before, [{ ...document, name: 's' }], { taken: 'replace' }))).toBe(true);
  });

  test('have sheet names whatever their case', () => {
    const before = book({ sheets: { Report: '<sheetData/>' } });
    expect(hostError(() => writeSheets(before, [{ ...document, name: 'REPORT' }]))).toBe('sheetNameTaken: REPORT');
    expect(readXlsx(writeSheets(before, [{ ...document, name: 'REPORT' }], { taken: 'replace' })).sheets.map(({ name }) => name)).toEqual(['Report']);
  });

  test('whose sheet of that name holds a chart keep it', () => {
    const parts = { ...bookParts({ sheets: { 表: '' } }), 'xl/_rels/workbook.xml.rels': relationships(['chartsheet', 'worksheets/sheet1.xml']) };
    expect(hostError(() => writeSheets(zip(parts), [document], { taken: 'replace' }))).toBe('sheetNameTaken: 表');
  });

  test('that are none are refused', () => {
    expect(hostError(() => writeSheets(zip({ 'a.txt': 'a' }), [document]))).toBe('notAWorkbook: ZIP');
    expect(hostError(() => writeSheets(new Uint8Array([1, 2, 3]), [document]))).toBe('damaged: ZIP');
  });
});

test('no sheets, no workbook', () => {
  expect(() => writeSheets(null, [])).toThrow(RangeError);
});

test('two sheets of one run must differ in name', () => {
  expect(hostError(() => writeSheets(null, [one(undefined), one(undefined)], { taken: 'replace' }))).toBe('sheetNameTaken: 表');
});

test('the same input gives the same bytes', () => {
  expect(writeSheets(null, [one({ kind: 'number', number: 1 })])).toEqual(writeSheets(null, [one({ kind: 'number', number: 1 })]));
});

describeWithLibreOffice('a new workbook in LibreOffice', () => {
  const cells = ['一、部门基本情况', '=1+1', '乙_x0041_\u0007', '😀'].map((text, row): DocumentCell => ({ row, column: 0, value: { kind: 'text', text }, style: { font: { name: '仿宋_GB2312', size: 16 }, wrap: true } }));
  const bytes = writeSheets(null, [
    { name: '一 表', cells, columnWidths: new Map([[0, 240]]), page: { ...page, footer: { odd: '&R— &P —', even: '&L— &P —' }, titleRows: { first: 0, last: 0 }, breaksAfter: [1, 2], fitToWidth: false } },
    { name: "It's", cells: [{ row: 0, column: 0, value: { kind: 'formula', formula: "'一 表'!A1", cached: '一、部门基本情况' } }] },
  ]);

  test('reads back as it was written', () => {
    const workbook = readXlsx(convert(bytes, 'xlsx:Calc MS Excel 2007 XML'));
    expect(['A1', 'A2', 'A3', 'A4'].map((at) => seen(workbook, at)?.value)).toEqual(cells.map(({ value }) => value));
    expect(workbook.names.map(({ name, refersTo }) => [name, refersTo.replaceAll("'", '')])).toContainEqual(['_xlnm.Print_Titles', '一 表!$1:$1']);
  });

  test('prints pages of its size, broken where it says, with numbers at their outer edges', () => {
    const pages = pdfText(convert(bytes, 'pdf')).split('\f');
    expect(pages.slice(0, 3).map((text) => text.replace(/\s+/g, ''))).toEqual(['一、部门基本情况=1+1—1—', expect.stringMatching(/^一、部门基本情况乙.*—2—$/), '一、部门基本情况😀—3—']);
    const indent = (text: string) => text.split('\n').find((line) => line.includes('—'))!.search(/—/);
    expect(indent(pages[0]!)).toBeGreaterThan(indent(pages[1]!));
  });
});

test.each([
  ['宋体', 11, 8],
  ['等线', 11, 8],
  ['Calibri', 11, 7],
  ['Arial', 10, 7],
  ['宋体', 12, 8],
])('column widths in points come out right in a workbook whose Normal font is %s %i', (name, size, digitPixels) => {
  const blank = unzipSync(writeSheets(null, [{ name: '旧', cells: [{ row: 0, column: 0, value: { kind: 'text', text: '旧' } }] }]));
  const styles = new TextDecoder().decode(blank['xl/styles.xml']);
  const bytes = zipSync({ ...blank, 'xl/styles.xml': new TextEncoder().encode(styles.replace(/<sz val="11"\/>(.*?)<name val="[^"]*"\/>/, `<sz val="${size}"/>$1<name val="${name}"/>`)) });
  const written = unzipSync(writeSheets(bytes, [{ name: '新', cells: [], columnWidths: new Map([[0, 438.75]]) }]));
  const sheet = new TextDecoder().decode(written['xl/worksheets/sheet2.xml']);
  const width = Number(/<col [^>]*width="([\d.]+)"/.exec(sheet)![1]);
  expect(width * digitPixels * 0.75).toBeCloseTo(438.75, 6);
});
