/** The same workbook gives the same report in Excel, through the command line, and in the browser's workbook file. */
import { readFileSync } from 'node:fs';
import { readFile } from '../../src/hosts/files/read-file';
import { WorkbookFile } from '../../src/hosts/files/workbook-file';
import type { WorkbookSnapshot } from '../../src/model/snapshot';
import { Session } from '../../src/session/session';
import { heji, temporaryFolder } from '../cli/workspace';
import { bench, workbookFile } from '../hosts/excel/bench';

const folder = temporaryFolder();
const generated = ['绩效自评报告', '附件1 基础数据表', '附件2 整体支出绩效自评表', '附件3 项目支出绩效自评表'];

/** Contents and number formats of the generated sheets. */
function sheetsOf({ sheets }: WorkbookSnapshot) {
  return generated.map((name) => {
    const sheet = sheets.find((candidate) => candidate.name === name)!;
    const cells = [...sheet.rows].flatMap(([row, inRow]) => [...inRow].map(([column, { formula, printed, value, format }]) => [row, column, formula ?? (value.kind === 'number' ? value.number : printed), format]));
    return { name, cells, merges: sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort() };
  });
}

test('Excel, command line and browser write the same sheets', async () => {
  const excel = await bench({ workbook: workbookFile('sample.xlsx') });
  const inExcel = new Session(excel.host);
  await inExcel.start();
  await inExcel.generate();
  expect(inExcel.state.failure).toBeUndefined();
  const fromExcel = sheetsOf(await excel.host.read({ fresh: true }));
  await inExcel.stop();
  await excel.end();

  const file = WorkbookFile.open('sample.xlsx', readFileSync('assets/workbooks/sample.xlsx'));
  const inBrowser = new Session(file);
  await inBrowser.start();
  await inBrowser.generate();

  const output = folder.path('报告.xlsx');
  await heji('report', 'assets/workbooks/sample.xlsx', '-o', output);
  const fromFile = sheetsOf(readFile(output, readFileSync(output)));
  expect(sheetsOf(file.snapshot)).toEqual(fromFile);
  expect(fromExcel).toEqual(fromFile);
}, 120_000);
