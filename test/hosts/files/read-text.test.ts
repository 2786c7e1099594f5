import { strToU8, zipSync } from 'fflate';
import { readText } from '../../../src/hosts/files/read-text';

const gb18030 = Uint8Array.from([0xc4, 0xea, 0xb3, 0xf5, 0xd4, 0xa4, 0xcb, 0xe3, 0x31, 0x30, 0x30, 0xcd, 0xf2, 0xd4, 0xaa]);

const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const wordFile = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`),
  });
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

const kindOf = (name: string, bytes: Uint8Array) => {
  try {
    return readText(name, bytes);
  } catch (error) {
    return (error as { kind?: string }).kind;
  }
};

test('reads UTF-8 and GB18030', () => {
  expect(readText('a.txt', new TextEncoder().encode('年初预算100万元'))).toBe('年初预算100万元');
  expect(readText('a.txt', gb18030)).toBe('年初预算100万元');
  expect(readText('a.md', Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('年初')]))).toBe('年初');
});

test('reads the paragraphs of a Word file, a line each, runs joined', () => {
  expect(readText('a.docx', wordFile(`<w:p>${run('收入229')}${run('.99万元')}</w:p><w:p>${run('支出')}<w:r><w:tab/></w:r>${run('9万元')}</w:p>`))).toBe('收入229.99万元\n支出 9万元\n');
});

test('leaves out what is deleted, and field codes', () => {
  expect(readText('a.docx', wordFile(`<w:p>${run('增加')}<w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins>${run('6')}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>${run('万元')}</w:p>`))).toBe('增加6万元\n');
});

test('reads a Word file as it is seen: tables cell by cell, shapes once, links and content controls like any other text', () => {
  const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  const table = `<w:tbl><w:tr>${cell('项目')}${cell('金额')}</w:tr><w:tr><w:tc><w:tbl><w:tr>${cell('其中')}</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>`;
  expect(readText('a.docx', wordFile(table))).toBe('项目\n金额\n其中\n\n');
  const shape = (text: string) => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`;
  expect(readText('a.docx', wordFile(`<w:p><w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice>${shape('共5万元')}</mc:Choice><mc:Fallback>${shape('共5万元')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`))).toBe('共5万元\n\n');
  expect(readText('a.docx', wordFile(`<w:p><w:hyperlink>${run('收入')}</w:hyperlink><w:sdt><w:sdtContent>${run('5')}</w:sdtContent></w:sdt>${run('<![CDATA[万]]>元&#x3002;')}</w:p>`))).toBe('收入5万元。\n');
});

test('reads a Word file that holds what nobody types', () => {
  expect(readText('a.docx', wordFile(`<w:p>${run('')}<w:r><w:t/></w:r><w:r><w:br/></w:r>${run('\u202e5万元\u200b🙂')}</w:p>`))).toBe('\n\u202e5万元\u200b🙂\n');
  expect(readText('a.docx', wordFile(`${'<w:sdt><w:sdtContent>'.repeat(100)}<w:p>${run('5万元')}</w:p>${'</w:sdtContent></w:sdt>'.repeat(100)}`))).toBe('5万元\n');
  expect(kindOf('a.docx', wordFile('<w:p/>'))).toBe('empty');
  expect(kindOf('a.docx', wordFile('<w:p><w:r><w:t>5万元'))).toBe('damaged');
  expect(kindOf('a.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('damaged');
});

test('reads Markdown as it stands, whatever its line ends', () => {
  const text = '---\r\ntitle: 报告\r\n---\r\n# 一、收入\r\n| 项目 | 金额 |\r\n|---|---:|\r\n| 其他收入 | **7.41**万元 |\r\n```\r\n5万元\r\n```';
  expect(readText('a.md', new TextEncoder().encode(text))).toBe(text);
});

test('says what is no text', () => {
  expect(kindOf('a.txt', Uint8Array.from([0, 1, 2, 0, 255, 254]))).toBe('notAWorkbook');
  expect(kindOf('a.txt', new Uint8Array())).toBe('empty');
  expect(kindOf('a.doc.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('unsupportedFormat');
  expect(kindOf('a.docx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBe('notAWorkbook');
});
