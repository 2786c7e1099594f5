import { readXlsx } from '../../../src/hosts/files/read-xlsx';
import { book, bookOfRows, RELATIONSHIPS, relationships, SPREADSHEET, stylesWith, bookParts, zip } from './package-builder';
import { seen } from './seen';

const text = (value: string) => ({ kind: 'text', text: value });
const number = (value: number) => ({ kind: 'number', number: value });

test.each([
  ['a number', '<c r="A1"><v>305.78</v></c>', number(305.78), '305.78'],
  ['a number with 17 digits', '<c r="A1"><v>0.30000000000000004</v></c>', number(0.30000000000000004), '0.3'],
  ['a number in E notation', '<c r="A1"><v>1E-3</v></c>', number(0.001), '0.001'],
  ['a boolean', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', boolean: true }, 'TRUE'],
  ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', error: '#REF!' }, '#REF!'],
  ['an error of a newer Excel', '<c r="A1" t="e"><v>#BLOCKED!</v></c>', { kind: 'error', error: '#VALUE!' }, '#BLOCKED!'],
  ['an inline text', '<c r="A1" t="inlineStr"><is><t>其他</t></is></c>', text('其他'), '其他'],
  ['a rich inline text', '<c r="A1" t="inlineStr"><is><r><t>其</t></r><r><rPr><b/></rPr><t>他</t></r></is></c>', text('其他'), '其他'],
  ['a text in v', '<c r="A1" t="str"><v>元</v></c>', text('元'), '元'],
  ['a text that looks like a number', '<c r="A1" t="str"><v>3，518.85</v></c>', text('3，518.85'), '3，518.85'],
  ['CDATA', '<c r="A1" t="str"><v><![CDATA[<万元>]]></v></c>', text('<万元>'), '<万元>'],
  ['an ISO date', '<c r="A1" t="d"><v>2023-03-15</v></c>', number(45000), '2023/3/15'],
  ['an ISO date with time', '<c r="A1" t="d"><v>2023-03-15T12:00:00</v></c>', number(45000.5), '2023/3/15'],
])('%s is read', (_, cell, value, printed) => {
  expect(seen(readXlsx(bookOfRows(`<row r="1">${cell}</row>`)), 'A1')).toMatchObject({ value, printed });
});

test.each([
  ['plain', '<si><t>合计</t></si>', '合计'],
  ['with blanks kept', '<si><t xml:space="preserve">  合计 </t></si>', '  合计 '],
  ['of several runs', '<si><r><t>合</t></r><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve"> 计</t></r></si>', '合 计'],
  ['with reading aids', '<si><t>合計</t><rPh sb="0" eb="2"><t>ゴウケイ</t></rPh><phoneticPr fontId="1"/></si>', '合計'],
  ['with escapes', '<si><t>一_x000D_\n二_x005F_x0041_</t></si>', '一\r\n二_x0041_'],
  ['with entities', '<si><t>&lt;&amp;&#20803;&#x4E07;</t></si>', '<&元万'],
])('a shared string %s is read', (_, string, expected) => {
  const workbook = readXlsx(bookOfRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: string }));
  expect(seen(workbook, 'A1')?.value).toEqual(text(expected));
});

test('cells and rows without addresses follow one another', () => {
  const workbook = readXlsx(bookOfRows('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="B5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'));
  expect(['A1', 'C1', 'B5', 'C5', 'A6'].map((at) => seen(workbook, at)?.printed)).toEqual(['1', '2', '3', '4', '5']);
});

test('rows and cells out of order come out in order', () => {
  const workbook = readXlsx(bookOfRows('<row r="2"><c r="C2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>'));
  expect([...workbook.sheets[0]!.rows].map(([row, cells]) => [row, ...cells.keys()])).toEqual([[0, 0], [1, 0, 2]]);
});

test('formatted blank cells and empty texts are no cells', () => {
  const workbook = readXlsx(bookOfRows('<row r="1" s="1" customFormat="1"><c r="A1" s="1"/><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"/><c r="D1"><v/></c></row>', { strings: '<si><t/></si>' }));
  expect(workbook.sheets[0]!.rows.size).toBe(0);
});

test('a formula without a value is read as a formula with an empty text', () => {
  expect(seen(readXlsx(bookOfRows('<row r="1"><c r="A1"><f>SUM(B1:C1)</f></c></row>')), 'A1')).toEqual({ value: text(''), format: 'General', printed: '', formula: 'SUM(B1:C1)' });
});

test('names from a file are only names', () => {
  const workbook = readXlsx(bookOfRows('<row r="1" __proto__="x"><c r="A1" constructor="1" t="str" hasOwnProperty="2"><v>__proto__</v></c></row>', {
    workbook: '<definedNames><definedName name="__proto__">S!$A$1</definedName></definedNames>',
  }));
  expect(seen(workbook, 'A1')?.value).toEqual(text('__proto__'));
  expect(workbook.names).toEqual([{ name: '__proto__', refersTo: 'S!$A$1', hidden: false }]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test('number formats come by style, built in or custom', () => {
  const styles = '<numFmts><numFmt numFmtId="176" formatCode="0!.0,"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="4"/><xf numFmtId="10"/><xf numFmtId="31"/><xf numFmtId="176"/><xf numFmtId="999"/></cellXfs>';
  const cells = [1234.5, 1234.5, 0.0322, 45000, 12345, 7].map((value, style) => `<c s="${style}"><v>${value}</v></c>`).join('');
  const workbook = readXlsx(bookOfRows(`<row>${cells}</row>`, { styles }));
  expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map((at) => [seen(workbook, at)?.format, seen(workbook, at)?.printed])).toEqual([
    ['General', '1234.5'],
    ['#,##0.00', '1,234.50'],
    ['0.00%', '3.22%'],
    ['yyyy"年"m"月"d"日"', '2023年3月15日'],
    ['0!.0,', '1.2'],
    ['General', '7'],
  ]);
});

test('dates count from 1904 where the workbook says so', () => {
  const workbook = readXlsx(bookOfRows('<row><c s="1"><v>43538</v></c><c><v>43538</v></c></row>', { styles: stylesWith('yyyy"年"m"月"d"日"'), properties: 'date1904="1"' }));
  expect([seen(workbook, 'A1')?.printed, seen(workbook, 'B1')?.printed]).toEqual(['2023年3月15日', '43538']);
});

test('prefixed elements, as some tools write them, are read', () => {
  const sheet = `<x:worksheet xmlns:x="${SPREADSHEET}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const workbook = readXlsx(book({ sheets: { S: '' }, parts: {
    'xl/workbook.xml': `<x:workbook xmlns:x="${SPREADSHEET}" xmlns:rel="${RELATIONSHIPS}"><x:sheets><x:sheet name="表" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': `<x:sst xmlns:x="${SPREADSHEET}"><x:si><x:t>收入</x:t></x:si></x:sst>`,
  } }));
  expect([seen(workbook, 'A1')?.printed, seen(workbook, 'B1')?.formula]).toEqual(['收入', '1+1']);
});

test('strict files are read', () => {
  const strict = (xml: string) => xml.replaceAll(SPREADSHEET, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll(RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  const parts = bookParts({ sheets: { S: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' }, strings: '<si><t>支出</t></si>' });
  expect(seen(readXlsx(zip(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strict(xml as string)])))), 'A1')?.printed).toBe('支出');
});

test.each([
  ['absolute', '/xl/worksheets/sheet1.xml'],
  ['roundabout', '../xl/./worksheets/sheet1.xml'],
  ['in another case', 'Worksheets/Sheet1.xml'],
  ['with backslashes', 'worksheets\\sheet1.xml'],
])('a target %s is found', (_, target) => {
  const workbook = readXlsx(bookOfRows('<row><c><v>1</v></c></row>', { parts: { 'xl/_rels/workbook.xml.rels': relationships(['worksheet', target], ['styles', 'styles.xml']) } }));
  expect(seen(workbook, 'A1')?.printed).toBe('1');
});

test('a part in UTF-16 is read', () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${SPREADSHEET}"><sheetData><row><c t="str"><v>决算</v></c></row></sheetData></worksheet>`;
  const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...xml].map((unit) => unit.charCodeAt(0))]).buffer);
  expect(seen(readXlsx(bookOfRows('', { parts: { 'xl/worksheets/sheet1.xml': utf16 } })), 'A1')?.printed).toBe('决算');
});
