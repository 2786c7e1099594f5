import fc from 'fast-check';
import { composeReport } from '../../../src/report/compose-report';
import { type Block, blocksOf, textOf } from '../../../src/report/document';
import { breakLines } from '../../../src/report/layout/line-breaking';
import { rowsOf, type SheetRow } from '../../../src/report/layout/rows';
import { hunan } from '../../../src/report/outlines/hunan';
import { bookOf } from '../book';
import { books } from '../books';
import { longParagraph, sample } from '../sample';

/** The type area: 22 lines of 28.5 points. */
const pageHeight = 627;

const reports = books.map((book) => composeReport(book, [], hunan));

function pagesOf(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const ends = rows.flatMap((row, index) => (row.endsPage ? [index + 1] : []));
  return [0, ...ends].map((from, page) => rows.slice(from, ends[page]));
}

const heightOf = (rows: readonly SheetRow[]) => rows.reduce((sum, row) => sum + row.height, 0);
const rowsOfBlock = (rows: readonly SheetRow[], block: Block) => rows.filter((row) => row.block === block);

test('the rows of a block, joined, are its text, and every block has its rows once and in order', () => {
  fc.assert(fc.property(reports, (report) => {
    const rows = rowsOf(blocksOf(report));
    for (const block of blocksOf(report)) {
      expect(rowsOfBlock(rows, block).map((row) => row.text).join('').replace(/^　+|　+$/g, '')).toBe(textOf(block.runs));
    }
    const order = rows.flatMap((row) => (row.block ? [row.block] : []));
    expect(order.filter((block, index) => block !== order[index - 1])).toEqual(blocksOf(report));
      }));
});

test('only the first row of a paragraph is indented', () => {
  fc.assert(fc.property(reports, (report) => {
    const rows = rowsOf(blocksOf(report));
    for (const block of blocksOf(report).filter(({ kind }) => kind === 'heading' || kind === 'paragraph')) {
      const [first, ...others] = rowsOfBlock(rows, block);
      expect(first!.text.startsWith('　　')).toBe(true);
      expect(others.some((row) => row.text.startsWith('　'))).toBe(false);
    }
  }));
});

test('every row is high enough for its lines, in steps of 0.75 points and not above 400', () => {
  const natural = 20.25;
  fc.assert(fc.property(reports, (report) => {
    for (const row of rowsOf(blocksOf(report))) {
      const lines = row.text === '' ? 0 : row.block?.kind === 'title' ? 1 : breakLines(row.text, 27).length;
      expect(row.height).toBeGreaterThanOrEqual(lines * natural);
      expect(row.height).toBeLessThanOrEqual(400);
      expect(row.height % 0.75).toBe(0);
      expect(row.height).toBeGreaterThan(0);
    }
  }));
});

test('pages are full, but for the last, and no heading ends one', () => {
  fc.assert(fc.property(reports, (report) => {
    const pages = pagesOf(rowsOf(blocksOf(report)));
    for (const page of pages.slice(0, -1)) expect(heightOf(page)).toBe(pageHeight);
    expect(heightOf(pages.at(-1)!)).toBeLessThanOrEqual(pageHeight);
    for (const page of pages) {
      const last = page.filter((row) => row.block).at(-1)!.block!;
      expect(last.kind === 'title' || last.kind === 'heading').toBe(false);
    }
  }));
});

test('signature and date stand together, below an empty line and never on a page without text', () => {
  fc.assert(fc.property(reports, (report) => {
    const page = pagesOf(rowsOf(blocksOf(report))).at(-1)!;
    const kinds = page.flatMap((row) => (row.block && row.block.kind !== 'title' ? [row.block.kind] : []));
    expect(kinds.filter((kind) => kind === 'date')).toHaveLength(1);
    expect(kinds).toContain('signature');
    expect(kinds).toContain('paragraph');
    expect(page.some((row) => row.text === '' && row.height === 28.5)).toBe(true);
  }));
});

test('a paragraph of 1,600 characters runs over rows of at most seven lines', () => {
  const report = composeReport(bookOf(sample), [], hunan);
  const block = blocksOf(report).find((candidate) => textOf(candidate.runs) === longParagraph)!;
  const rows = rowsOfBlock(rowsOf(blocksOf(report)), block);
  expect(rows.map((row) => row.text).join('')).toBe(`　　${longParagraph}`);
  expect(rows.length).toBeGreaterThanOrEqual(9);
  for (const row of rows.slice(0, -1)) expect(row.text.length).toBeGreaterThanOrEqual(24 * Math.floor(row.height / 28.5));
});

test.each([
  [['2023年度', '县文联', '部门整体支出绩效自评报告'], ['2023年度县文联', '部门整体支出绩效自评报告']],
  [['2023年度', '中共示例市示例区委社会工作部', '自评报告'], ['2023年度中共示例市示例区委社会工作部', '自评报告']],
  [['2023年度', '示例省示例自治州示例县政务服务和大数据管理局', '部门整体支出绩效自评报告'], ['2023年度', '示例省示例自治州示例县', '政务服务和大数据管理局', '部门整体支出绩效自评报告']],
  [['县文联自评报告'], ['县文联自评报告']],
])('the title %j is set in the lines %j', (phrases, lines) => {
  const title: Block = { kind: 'title', key: 'title', runs: phrases.map((text) => ({ kind: 'text', text })) };
  expect(rowsOf([title]).flatMap((row) => (row.block?.kind === 'title' ? [row.text] : []))).toEqual(lines);
});

test.each([
  ['示例区残疾人联合会', '示例区残疾人联合会　　', '2024年8月26日　　'],
  ['示例省示例市示例区残疾人联合会', '示例省示例市示例区残疾人联合会　　', '2024年8月26日　　　　　　　　'],
  ['县文联', '县文联　　　　　　　　', '2024年8月26日　　'],
])('the date begins two characters after the signature %s, the longer of them two from the right', (name, signature, date) => {
  const report = composeReport(bookOf({ facts: { departmentName: name, reportDate: '2024年8月26日' } }), [], hunan);
  expect(rowsOf(blocksOf(report)).slice(-2).map((row) => row.text)).toEqual([signature, date]);
});
