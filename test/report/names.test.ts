/** Names of departments that nobody expects, through the report, its sheet and its Word file. */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { WorkbookFile } from '../../src/hosts/files/workbook-file';
import { rowsOf } from '../../src/report/layout/rows';
import { readReportSheet } from '../../src/report/layout/report-sheet';
import { textBlocks } from '../../src/report/revise';
import { Session } from '../../src/session/session';
import { convert, describeWithLibreOffice } from '../tools/libreoffice';

jest.setTimeout(300_000);

async function reportOf(name: string) {
  const file = WorkbookFile.open('sample.xlsx', readFileSync('assets/workbooks/sample-corrected.xlsx'));
  const session = new Session(file);
  await session.start();
  const [sheet, row, column] = file.snapshot.sheets.flatMap(({ id, rows }) => [...rows].flatMap(([at, cells]) => [...cells].flatMap(([where, { printed }]) => (printed === '示例区残疾人联合会' ? [[id, at, where] as const] : []))))[0]!;
  file.type([{ at: { sheet, row, column }, text: name }]);
  await session.check();
  await session.generate();
  expect(session.state.failure).toBeUndefined();
  const bytes = file.bytes();
  await session.generate();
  expect(Buffer.from(file.bytes()).equals(Buffer.from(bytes))).toBe(true);
  const { revision } = session.state.preview!;
  return { bytes, revision, sheet: readReportSheet(WorkbookFile.open('again.xlsx', bytes).snapshot)!, word: (await session.wordFile())! };
}

const names: readonly (readonly [what: string, name: string, asWritten: string])[] = [
  ['as long as a cell can hold', '某'.repeat(32_767), '某'.repeat(32_767)],
  ['longer than a page', '某局'.repeat(500), '某局'.repeat(500)],
  ['in several lines', '示例区\n残疾人 \r\n联合会', '示例区残疾人联合会'],
  ['with a tab', '示例区\t联合会', '示例区联合会'],
  ['with emoji', '示例区🙂👨‍👩‍👧联合会', '示例区🙂👨‍👩‍👧联合会'],
  ['that looks like markup', '<b>A&B</b>"\'局]]>', '<b>A&B</b>"\'局]]>'],
  ['that looks like a formula', '\'=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
  ['with characters no file can hold', '示例\u0001区\uFFFE局', '示例\u0001区\uFFFE局'],
];

test.each(names)('a name %s stands whole in title and signature, and nothing takes it for an edit', async (_, name, asWritten) => {
  const { revision, sheet, word } = await reportOf(name);
  expect(revision.paragraphs.filter(({ by }) => by !== 'generated')).toEqual([]);
  const text = sheet.rows.map((row) => row.text).join('').replaceAll('　', '');
  expect(text.startsWith(`2023年度${asWritten}部门整体支出绩效自评报告`)).toBe(true);
  expect(text).toContain(`${asWritten}2024年8月26日`);
  for (const row of rowsOf(textBlocks(revision))) expect(row.height).toBeLessThanOrEqual(400);
  const inWord = strFromU8(unzipSync(word.content)['word/document.xml']!);
  const shown = asWritten.replace(/[\u0001\uFFFE]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
  expect(inWord).toContain(`>${shown}</w:t>`);
  expect(word.name.length).toBeLessThan(100);
  expect(word.name).toMatch(/^[^\\/:*?"<>|\p{Cc}]+\.docx$/u);
});

describeWithLibreOffice('a report under such a name', () => {
  test.each(names.slice(-1))('%s opens as sheet and as Word file', async (_, name) => {
    const { bytes, word } = await reportOf(name);
    expect(convert(bytes, 'pdf', 'xlsx').length).toBeGreaterThan(10_000);
    expect(convert(word.content, 'pdf', 'docx').length).toBeGreaterThan(10_000);
  });
});
