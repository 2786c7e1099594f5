/** The same workbook gives the same report in Excel, through the command line, and in the browser's workbook file. */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { BookLooks } from '../../src/hosts/files/looks/book-looks';
import { readFile } from '../../src/hosts/files/read-file';
import { WorkbookFile } from '../../src/hosts/files/workbook-file';
import type { WorkbookSnapshot } from '../../src/model/snapshot';
import { Session } from '../../src/session/session';
import { heji, temporaryFolder } from '../cli/workspace';
import { type Bench, bench, workbookFile } from '../hosts/excel/bench';
import { chartsIn as chartsInExcel } from '../hosts/excel/charts-in';
import { chartsIn } from '../hosts/files/charts-in';

const folder = temporaryFolder();
const generated = ['绩效自评报告', '附件1 基础数据表', '附件2 整体支出绩效自评表', '附件3 项目支出绩效自评表', '附件4 图表'];

/** Contents and number formats of the generated sheets. */
function contentsOf({ sheets }: WorkbookSnapshot) {
  return generated.map((name) => {
    const sheet = sheets.find((candidate) => candidate.name === name)!;
    const cells = [...sheet.rows].flatMap(([row, inRow]) => [...inRow].map(([column, { formula, printed, value, format }]) => [row, column, formula ?? (value.kind === 'number' ? value.number : printed), format]));
    return { name, cells, merges: sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort() };
  });
}

const height = 400;
const width = 12;
const everyCell = <T>(of: (row: number, column: number) => T): T[][] => Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => of(row, column)));

/** Typefaces, sizes, colours and alignment of every cell that holds something, sizes of rows and columns, the page. */
function looksOf(bytes: Uint8Array) {
  const looks = new BookLooks(bytes);
  const { sheets } = readFile('report.xlsx', bytes);
  return generated.map((name) => {
    const sheet = sheets.find((candidate) => candidate.name === name)!;
    const { columnWidths, rowHeights, gridlines } = looks.sheet(sheet.id);
    const cells = everyCell((row, column) => {
      if (!sheet.rows.get(row)?.has(column)) return '';
      // Where nothing is said of it, Excel in Chinese centres and a file does not say.
      const { font, horizontal, vertical = 'center', wrap, format } = looks.cell(sheet.id, row, column);
      return [font.name, font.size, font.bold, font.color?.toLowerCase() ?? '', horizontal ?? '', vertical, wrap, format].join('|');
    });
    return { name, cells, rowHeights: [...rowHeights], columnWidths: [...columnWidths].map(([column, units]) => [column, Math.round(units * 10)]), gridlines, page: pageOf(bytes, sheets.indexOf(sheet)) };
  });
}

type Sides = Readonly<Record<'top' | 'bottom' | 'left' | 'right', boolean>>;

/** Where lines are drawn: one between two cells is the business of either. */
function linesOf(sidesOf: (name: string, row: number, column: number) => Sides) {
  return generated.map((name) => everyCell((row, column) => {
    const [own, below, right] = [sidesOf(name, row, column), sidesOf(name, row + 1, column), sidesOf(name, row, column + 1)];
    return `${own.bottom || below.top ? '_' : ' '}${own.right || right.left ? '|' : ' '}`;
  }).map((row) => row.join('')));
}

function linesInFile(bytes: Uint8Array) {
  const looks = new BookLooks(bytes);
  const { sheets } = readFile('report.xlsx', bytes);
  return linesOf((name, row, column) => {
    const { top, bottom, left, right } = looks.cell(sheets.find((sheet) => sheet.name === name)!.id, row, column).borders;
    return { top: top !== undefined, bottom: bottom !== undefined, left: left !== undefined, right: right !== undefined };
  });
}

function linesInExcel({ workbook }: Bench) {
  return linesOf((name, row, column) => {
    const { borders } = workbook.sheet(name).style(row, column);
    const drawn = (edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight') => (borders[edge]?.style ?? 'None') !== 'None';
    return { top: drawn('EdgeTop'), bottom: drawn('EdgeBottom'), left: drawn('EdgeLeft'), right: drawn('EdgeRight') };
  });
}

/** Margins, footers, fitting and page breaks, as the sheet's XML has them; inches to the thousandth. */
function pageOf(bytes: Uint8Array, index: number): readonly string[] {
  const parts = unzipSync(bytes);
  const [, id] = [...strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet [^>]*r:id="(\w+)"/g)][index]!;
  const relationship = strFromU8(parts['xl/_rels/workbook.xml.rels']!).split('<Relationship ').find((each) => each.includes(`Id="${id}"`))!;
  const xml = strFromU8(parts[`xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relationship)![1]}`]!);
  const found = ['pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks'].map((name) => new RegExp(`<${name}[ >].*?(?:</${name}>|/>)`, 's').exec(xml)?.[0] ?? '');
  return found.map((element) => element.replace(/\d+\.\d+/g, (number) => Number(number).toFixed(3)));
}

test('Excel, command line and browser write the same sheets, with the same looks', async () => {
  const excel = await bench({ workbook: workbookFile('sample.xlsx') });
  const inExcel = new Session(excel.host);
  await inExcel.start();
  await inExcel.includeCharts(true);
  await inExcel.generate();
  expect(inExcel.state.failure).toBeUndefined();
  const fromExcel = contentsOf(await excel.host.read({ fresh: true }));
  const [savedByExcel, drawnInExcel, chartsOfExcel] = [excel.workbook.save(), linesInExcel(excel), chartsInExcel(excel, '附件4 图表')];
  await inExcel.stop();
  await excel.end();

  const file = WorkbookFile.open('sample.xlsx', readFileSync('assets/workbooks/sample.xlsx'));
  const inBrowser = new Session(file);
  await inBrowser.start();
  await inBrowser.includeCharts(true);
  await inBrowser.generate();

  const output = folder.path('报告.xlsx');
  await heji('report', 'assets/workbooks/sample.xlsx', '--charts', '-o', output);
  const written = readFileSync(output);
  expect(contentsOf(file.snapshot)).toEqual(contentsOf(readFile(output, written)));
  expect(fromExcel).toEqual(contentsOf(readFile(output, written)));
  expect(looksOf(file.bytes())).toEqual(looksOf(written));
  expect(looksOf(savedByExcel)).toEqual(looksOf(written));
  expect(drawnInExcel).toEqual(linesInFile(written));
  expect(drawnInExcel.flat().join('')).toContain('_|_|');
  expect(chartsOfExcel).toEqual(chartsIn(written, '附件4 图表'));
  expect(chartsIn(file.bytes(), '附件4 图表')).toEqual(chartsOfExcel);
  expect(chartsOfExcel.map(({ name, data }) => `${name} ${data}`)).toEqual(['核绩图 收入 A5:D8', '核绩图 支出 A12:D14', '核绩图 绩效指标 A20:B41']);
}, 300_000);
