import { readFile } from '../../../src/hosts/files/read-file';
import { writeSheets } from '../../../src/hosts/files/write-sheets';
import { convert, describeWithLibreOffice } from '../../tools/libreoffice';
import { compoundFile } from './compound-file';
import { bookOfRows, bookParts, relationships, SPREADSHEET, stylesWith, without, zip } from './package-builder';
import { hostError, seen } from './seen';

const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const utf8 = (text: string) => new TextEncoder().encode(text);
const failure = (name: string, bytes: Uint8Array) => hostError(() => readFile(name, bytes));

test.each<[what: string, name: string, bytes: Uint8Array, error: string]>([
  ['no bytes', '空.xlsx', new Uint8Array(), 'empty: 空.xlsx'],
  ['no filled cell', '空.xlsx', bookOfRows(''), 'empty: 空.xlsx'],
  ['formatted blank cells only', '空.xlsx', bookOfRows('<row r="1" s="1"><c r="A1" s="1"/></row>', { styles: stylesWith('0.00') }), 'empty: 空.xlsx'],
  ['a text file', '报告.txt', utf8('一、部门基本情况'), 'notAWorkbook: 报告.txt'],
  ['a text file that calls itself a workbook', '报告.xlsx', utf8('一、部门基本情况'), 'notAWorkbook: 报告.xlsx'],
  ['a picture', '章.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'notAWorkbook: 章.png'],
  ['a picture that calls itself a table of text', '章.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xff), 'notAWorkbook: 章'],
  ['a .docx', '报告.docx', zip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': relationships(['officeDocument', 'word/document.xml']), 'word/document.xml': '<w:document xmlns:w="w"/>' }), 'notAWorkbook: 报告.docx'],
  ['any zip', '资料.zip', zip({ 'a.txt': 'a' }), 'notAWorkbook: 资料.zip'],
  ['a zip in a zip in a zip', '资料.xlsx', zip({ 'r.zip': zip({ 'r.zip': zip({ 'r.zip': 'r' }) }) }), 'notAWorkbook: 资料.xlsx'],
  ['a workbook without its workbook part', '表.xlsx', zip(without(bookParts({ sheets: { S: '' } }), 'xl/workbook.xml')), 'notAWorkbook: 表.xlsx'],
  ['an .xlsb', '表.xlsb', zip({ '_rels/.rels': relationships(['officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': 'b' }), 'unsupportedFormat: 表.xlsb'],
  ['an .xlsb under the name of an .xlsx', '表.xlsx', zip({ '_rels/.rels': relationships(['officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': 'b' }), 'unsupportedFormat: 表.xlsx'],
  ['an .ods', '表.ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), 'unsupportedFormat: 表.ods'],
  ['an .xls', '表.xls', compoundFile('Workbook'), 'unsupportedFormat: 表.xls'],
  ['an .et', '表.et', compoundFile('Workbook'), 'unsupportedFormat: 表.et'],
  ['an .xls that is a web page', '表.xls', utf8('<html><table>'), 'unsupportedFormat: 表.xls'],
  ['a workbook under a password', '表.xlsx', compoundFile('EncryptedPackage'), 'passwordProtected: 表.xlsx'],
])('%s is refused', (_what, name, bytes, error) => {
  expect(failure(name, bytes)).toBe(error);
});

test.each<[what: string, sheet: string]>([
  ['cut off in a tag', '<worksheet><sheetData><row r="1"><c r="A'],
  ['cut off between tags', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
  ['empty', ''],
  ['with tags crossed', '<worksheet><sheetData></worksheet></sheetData>'],
  ['with an address off the sheet', '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>'],
  ['with a row off the sheet', '<worksheet><sheetData><row r="1048577"><c><v>1</v></c></row></sheetData></worksheet>'],
  ['with a cell in another row than its own', '<worksheet><sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData></worksheet>'],
  ['with a number that is none', '<worksheet><sheetData><row><c><v>12,5</v></c></row></sheetData></worksheet>'],
  ['with a text that is not in the table', '<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>'],
  ['nested without end', `<worksheet><sheetData>${'<a>'.repeat(100_000)}`],
  ['with entities that grow', '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'],
  ['with an entity from elsewhere', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>'],
  ['in an encoding nobody knows', '<?xml version="1.0" encoding="x-none"?><worksheet/>'],
])('a sheet %s is damaged', (_, xml) => {
  expect(failure('表.xlsx', bookOfRows('', { parts: { 'xl/worksheets/sheet1.xml': xml } }))).toBe('damaged: xl/worksheets/sheet1.xml');
});

test('a document type that nobody uses does no harm', () => {
  const sheet = `<!DOCTYPE w [<!ENTITY a "ha">]><worksheet xmlns="${SPREADSHEET}"><sheetData>${ONE_CELL}</sheetData></worksheet>`;
  expect(seen(readFile('表.xlsx', bookOfRows('', { parts: { 'xl/worksheets/sheet1.xml': sheet } })), 'A1')?.printed).toBe('1');
});

test('a sheet that is not UTF-8 is damaged', () => {
  const bytes = new Uint8Array([...utf8('<worksheet><sheetData><row><c t="str"><v>'), 0xd6, 0xd0, ...utf8('</v></c></row></sheetData></worksheet>')]);
  expect(failure('表.xlsx', bookOfRows('', { parts: { 'xl/worksheets/sheet1.xml': bytes } }))).toBe('damaged: xl/worksheets/sheet1.xml');
});

test('a missing sheet part is damage', () => {
  expect(failure('表.xlsx', zip(without(bookParts({ sheets: { S: '' } }), 'xl/worksheets/sheet1.xml')))).toBe('damaged: xl/worksheets/sheet1.xml');
});

test('a file cut off anywhere is damaged, empty, or no workbook', () => {
  const whole = bookOfRows(ONE_CELL);
  for (let length = 0; length < whole.length; length += 7) {
    expect(failure('表.xlsx', whole.subarray(0, length))).toMatch(/^(damaged: ZIP|empty: 表.xlsx|notAWorkbook: 表.xlsx)$/);
  }
});

test('one flipped bit is found, or changes nothing', () => {
  const whole = bookOfRows(`<row r="1">${Array.from({ length: 40 }, (_value, index) => `<c><v>${index * 37}</v></c>`).join('')}</row>`);
  const expected = JSON.stringify([...readFile('表.xlsx', whole).sheets[0]!.rows.get(0)!]);
  for (let at = 0; at < whole.length; at += 3) {
    const flipped = whole.slice();
    flipped[at]! ^= 1 << at % 8;
    let seenRow = '';
    const error = hostError(() => { seenRow = JSON.stringify([...(readFile('表.xlsx', flipped).sheets[0]?.rows.get(0) ?? [])]); });
    if (error === undefined) expect(seenRow).toBe(expected);
  }
});

test('an error value is a value, not an error', () => {
  const workbook = readFile('表.xlsx', bookOfRows('<row r="1"><c r="A1" t="e"><f>#REF!A1</f><v>#REF!</v></c></row>'));
  expect(seen(workbook, 'A1')).toEqual({ value: { kind: 'error', error: '#REF!' }, format: 'General', printed: '#REF!', formula: '#REF!A1' });
});

test.each(['表.xlsx', '表.xlsm', '表.et', '表', '表.csv'])('what a workbook is shows in its bytes: %s', (name) => {
  expect(seen(readFile(name, bookOfRows(ONE_CELL)), 'A1')?.printed).toBe('1');
});

describeWithLibreOffice('files that LibreOffice makes', () => {
  const original = writeSheets(null, [{ name: '收入', cells: [
    { row: 0, column: 0, value: { kind: 'text', text: '其他收入' } },
    { row: 0, column: 1, value: { kind: 'number', number: 3.22 }, style: { numberFormat: '0.00' } },
    { row: 0, column: 2, value: { kind: 'formula', formula: 'B1*2', cached: 6.44 } },
  ] }]);

  test('.xlsx is read', () => {
    const workbook = readFile('表.xlsx', convert(original, 'xlsx:Calc MS Excel 2007 XML'));
    expect(['A1', 'B1', 'C1'].map((at) => seen(workbook, at)?.printed)).toEqual(['其他收入', '3.22', '6.44']);
    expect(seen(workbook, 'C1')?.formula).toBe('B1*2');
  });

  test.each([['xls', 'unsupportedFormat: 表.xls'], ['ods', 'unsupportedFormat: 表.ods']])('.%s is told apart', (format, error) => {
    expect(failure(`表.${format}`, convert(original, format))).toBe(error);
  });
});
