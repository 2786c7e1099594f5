/** The report sheet as LibreOffice prints it, measured against GB/T 9704-2012. */
import { strFromU8, unzipSync } from 'fflate';
import { BookLooks } from '../../../src/hosts/files/looks/book-looks';
import { readFile } from '../../../src/hosts/files/read-file';
import { writeSheets } from '../../../src/hosts/files/write-sheets';
import { composeReport } from '../../../src/report/compose-report';
import { blocksOf, textOf } from '../../../src/report/document';
import { rowsOf } from '../../../src/report/layout/rows';
import { layOutSheet } from '../../../src/report/layout/sheet';
import { hunan } from '../../../src/report/outlines/hunan';
import { convert, describeWithLibreOffice } from '../../tools/libreoffice';
import { bookOf } from '../book';
import { sample } from '../sample';
import { Measured } from './measured';
import { dashOf, type Ink, inkOf, middleOf, type PrintedLine, printedLines, typeArea } from './page';

const report = blocksOf(composeReport(bookOf(sample), [], hunan));
const bytes = writeSheets(null, [layOutSheet(report)]);
const written = report.map((block) => textOf(block.runs)).join('').replace(/\s/g, '');
const plannedPages = rowsOf(report).filter((row) => row.endsPage).length + 1;

const isFooter = (line: Pick<PrintedLine, 'top'>) => line.top > typeArea.bottom;
const isFull = (line: PrintedLine, characters: number) => line.text.length >= characters && !/[!-~]/.test(line.text);

/** A Chinese machine, and one that has neither the typefaces nor a Chinese locale: there the columns come out 17% too wide and the sheet is shrunk. */
for (const [locale, charactersPerLine, scale] of [['zh_CN.UTF-8', 27, 0.97], ['C.UTF-8', 31, 0.8]] as const) {
  describeWithLibreOffice(`the report sheet printed in ${locale}`, () => {
    const measured = new Measured(`GB/T 9704-2012, report sheet as LibreOffice prints it in ${locale}`);
    let pdf: Uint8Array;
    let all: readonly PrintedLine[] = [];
    /** Of the text, page by page. */
    let ink: readonly (readonly Ink[])[] = [];
    beforeAll(() => {
      pdf = convert(bytes, 'pdf', 'xlsx', locale);
      all = printedLines(pdf);
      ink = Array.from({ length: plannedPages }, (_, index) => inkOf(pdf, index + 1).filter((line) => !isFooter(line)));
    });
    afterAll(() => void process.stdout.write(String(measured)));
    const body = () => all.filter((line) => !isFooter(line));

    test('every character is there, in order, on the pages it was laid out for', () => {
      expect(body().map((line) => line.text).join('')).toBe(written);
      expect(all.at(-1)!.page).toBe(plannedPages);
      measured.note('字数', String(written.length), String(body().map((line) => line.text).join('').length));
    });

    test('the ink of every page stays inside the margins', () => {
      const lines = ink.flat();
      const outermost = { 上: Math.min(...lines.map(({ top }) => top)), 下: 297 - Math.max(...lines.map(({ bottom }) => bottom)), 左: Math.min(...lines.map(({ left }) => left)), 右: 210 - Math.max(...lines.map(({ right }) => right)) };
      const asked = { 上: 37, 下: 35, 左: 28, 右: 26 };
      for (const side of ['上', '下', '左', '右'] as const) {
        measured.note(`${side}边距（毫米）`, `${asked[side]}±1，或更大`, outermost[side]);
        expect(outermost[side]).toBeGreaterThan(asked[side] - 1);
      }
      expect(outermost.左).toBeLessThan(asked.左 + 1.5);
      expect(outermost.上).toBeLessThan(asked.上 + 4);
    });

    test('no character is clipped: between two lines there is white, and every line is as high as the others', () => {
      const heights = body().filter((line) => isFull(line, charactersPerLine - 3)).map((line) => {
        const middle = middleOf(line);
        const { top, bottom } = ink[line.page - 1]!.find((inked) => inked.top < middle && inked.bottom > middle)!;
        return bottom - top;
      });
      const usual = [...heights].sort((one, other) => one - other)[Math.floor(heights.length / 2)]!;
      measured.note('整行墨迹高（毫米）', '各行相同', `${Math.min(...heights).toFixed(1)}–${Math.max(...heights).toFixed(1)}（${heights.length}行）`);
      expect(heights.length).toBeGreaterThan(40);
      for (const height of heights) expect(Math.abs(height / usual - 1)).toBeLessThan(0.12);
    });

    test('no line runs into the next: each has the height it needs', () => {
      const lines = body();
      lines.slice(1).forEach((line, index) => {
        const above = lines[index]!;
        if (above.page === line.page) expect(line.top - above.top).toBeGreaterThan(7 * scale);
      });
    });

    test('lines are full, from edge to edge', () => {
      const chinese = body().filter((line) => isFull(line, charactersPerLine));
      measured.note('每行字数', locale.startsWith('zh') ? '27—28' : '不少于27', `${[...new Set(chinese.map(({ text }) => text.length))].sort().join('、')}（${chinese.length}行）`);
      expect(chinese.length).toBeGreaterThan(30);
      for (const line of chinese) {
        expect(line.text.length).toBeLessThanOrEqual(charactersPerLine + 1);
        expect(line.right - line.left).toBeGreaterThan(0.94 * (typeArea.right - typeArea.left));
      }
    });

    test('page numbers stand outside, below the text', () => {
      const footers = all.filter(isFooter);
      expect(footers.map((line) => line.text)).toEqual(Array.from({ length: plannedPages }, (_, index) => `—${index + 1}—`));
      const below = dashOf(pdf, 1) - typeArea.bottom;
      measured.note('页码', '单右双左空一字', `第1页右空${(typeArea.right - footers[0]!.right).toFixed(1)}毫米，第2页左空${(footers[1]!.left - typeArea.left).toFixed(1)}毫米`);
      measured.note('一字线上距版心（毫米）', '7', below);
      expect(Math.abs(below - 7)).toBeLessThan(0.5);
      for (const line of footers) {
        const indent = line.page % 2 === 1 ? typeArea.right - line.right : line.left - typeArea.left;
        expect(indent).toBeGreaterThan(3.5);
        expect(indent).toBeLessThan(7);
      }
    });
  });
}

test('the sheet’s XML names the margins, and typeface and size of each level', () => {
  const measured = new Measured('the report sheet’s own XML');
  const looks = new BookLooks(bytes);
  const [sheet] = readFile('report.xlsx', bytes).sheets;
  const faceOf = (beginning: string) => {
    const [row] = [...sheet!.rows].find(([, cells]) => cells.get(0)?.printed.trimStart().startsWith(beginning))!;
    const { font } = looks.cell(sheet!.id, row, 0);
    return `${font.name} ${font.size}磅`;
  };
  const [, left, right, top, bottom] = /<pageMargins left="([\d.]+)" right="([\d.]+)" top="([\d.]+)" bottom="([\d.]+)"/.exec(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!))!;
  const found = [
    ['上、下、左、右边距（毫米）', '37、35、28、26', [top, bottom, left, right].map((inches) => Math.round(Number(inches) * 25.4)).join('、')],
    ['2023年度', '方正小标宋简体 22磅', faceOf('2023年度')],
    ['一、', '黑体 16磅', faceOf('一、')],
    ['（一）机构', '楷体_GB2312 16磅', faceOf('（一）机构')],
    ['1.财务', '仿宋_GB2312 16磅', faceOf('1.财务')],
    ['本单位', '仿宋_GB2312 16磅', faceOf('本单位')],
  ] as const;
  for (const [what, asked, stated] of found) measured.note(what, asked, stated);
  process.stdout.write(String(measured));
  expect(found.map(([, , stated]) => stated)).toEqual(found.map(([, asked]) => asked));
});
