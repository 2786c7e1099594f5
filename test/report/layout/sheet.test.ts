import { strFromU8, unzipSync } from 'fflate';
import { writeSheets } from '../../../src/hosts/files/write-sheets';
import { composeReport } from '../../../src/report/compose-report';
import { blocksOf } from '../../../src/report/document';
import { rowsOf } from '../../../src/report/layout/rows';
import { layOutSheet } from '../../../src/report/layout/sheet';
import { windowsTypefaces } from '../../../src/report/layout/typefaces';
import { hunan } from '../../../src/report/outlines/hunan';
import { bookOf } from '../book';
import { sample } from '../sample';

const report = blocksOf(composeReport(bookOf(sample), [], hunan));
const sheet = layOutSheet(report);

/** Fonts by the beginning of the text they set. */
function fontOf(beginning: string, of = sheet) {
  const cell = of.cells.find(({ value }) => value?.kind === 'text' && value.text.startsWith(beginning))!;
  return [cell.style!.font!.name, cell.style!.font!.size, cell.style!.horizontal];
}

test('title, headings and text are set in the faces of GB/T 9704', () => {
  expect(sheet.name).toBe('绩效自评报告');
  expect(fontOf('2023年度')).toEqual(['方正小标宋简体', 22, 'center']);
  expect(fontOf('　　一、')).toEqual(['黑体', 16, 'left']);
  expect(fontOf('　　（一）机构')).toEqual(['楷体_GB2312', 16, 'left']);
  expect(fontOf('　　1.财务情况')).toEqual(['仿宋_GB2312', 16, 'left']);
  expect(fontOf('　　本单位')).toEqual(['仿宋_GB2312', 16, 'justify']);
  expect(fontOf('2024年')).toEqual(['仿宋_GB2312', 16, 'right']);
});

test('a machine without those faces can ask for the ones of Windows', () => {
  const plain = layOutSheet(report, { typefaces: windowsTypefaces });
  expect(['2023年度', '　　一、', '　　（一）机构', '　　本单位'].map((text) => fontOf(text, plain)[0])).toEqual(['宋体', '黑体', '楷体', '仿宋']);
});

test('the page is A4 with the margins and page numbers of GB/T 9704', () => {
  expect(sheet.page).toMatchObject({
    paper: 'A4',
    orientation: 'portrait',
    margins: { top: 37, bottom: 35, left: 28, right: 26 },
    footer: { odd: '&R&"宋体,常规"&14— &P —　', even: '&L&"宋体,常规"&14　— &P —' },
    printArea: { top: 0, left: 0, bottom: rowsOf(report).length - 1, right: 1 },
  });
});

test('the columns are as wide as the type area', () => {
  const [text, gutter] = [...layOutSheet(report).columnWidths!.values()];
  const padding = 3.75;
  expect(text).toBeGreaterThan(27 * 16 + padding);
  expect(text! + gutter!).toBeLessThanOrEqual((156 / 25.4) * 72 + 3);
});

test('every row of the sheet is a row of the report, and all text is text', () => {
  const rows = rowsOf(report);
  expect([...sheet.rowHeights!]).toEqual(rows.map((row, index) => [index, row.height]));
  expect(sheet.cells.map((cell) => [cell.row, cell.value])).toEqual(rows.flatMap(({ text }, row) => (text === '' ? [] : [[row, { kind: 'text', text }]])));
  expect(rows.map((row) => row.text)).toContain('　　=细化预算编制');
});

test('the file names the fonts, and no text became a formula', () => {
  const parts = unzipSync(writeSheets(null, [sheet]));
  const styles = strFromU8(parts['xl/styles.xml']!);
  for (const name of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312']) expect(styles).toContain(`<name val="${name}"/>`);
  const worksheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(worksheet).not.toMatch(/<f[ >]/);
  expect(worksheet).toContain('=细化预算编制');
});
