import { layOutSheet } from '../../../src/report/layout/sheet';
import { composeReport } from '../../../src/report/compose-report';
import { blocksOf } from '../../../src/report/document';
import { hunan } from '../../../src/report/outlines/hunan';
import { examine } from '../../../src/session/examine';
import { workbookSheets } from '../../../src/template/workbooks';
import { bench, workbookFile, type Bench } from './bench';

const MEGABYTE = 1024 ** 2;
const print = (line: string) => process.stdout.write(`${line}\n`);

let excel: Bench;
afterEach(() => excel.end());

/** A workbook being checked while it is edited, as a task pane has it after its start. */
async function started(options: Parameters<typeof bench>[0] = {}): Promise<Bench> {
  excel = await bench({ workbook: workbookFile('sample.xlsx'), ...options });
  await excel.host.recover();
  await excel.host.read();
  await excel.listen();
  await excel.host.read();
  excel.ledger.clear();
  return excel;
}

describe('a check costs', () => {
  it('two requests for the whole workbook, one to learn what there is in it', async () => {
    excel = await bench({ workbook: workbookFile('sample.xlsx') });
    await excel.host.recover();
    expect(await excel.requests(() => excel.host.read())).toBeLessThanOrEqual(2);
    expect(await excel.requests(() => excel.host.read({ fresh: true }))).toBeLessThanOrEqual(2);
  });

  it('nothing while nothing changed', async () => {
    await started();
    expect(await excel.requests(() => excel.host.read())).toBe(0);
  });

  it('one request after a value was typed', async () => {
    await started();
    excel.workbook.type('收入', 'B5', '12.5');
    await excel.settled();
    expect(await excel.requests(() => excel.host.read())).toBe(1);
    expect(await excel.requests(() => excel.host.read())).toBe(0);
  });

  it.each([
    ['a row inserted', () => excel.workbook.insertRows('收入', 4)],
    ['a column deleted', () => excel.workbook.deleteColumns('收入', 'C')],
    ['a sheet added', () => excel.workbook.paste(excel.workbook.sheet('使用说明') && (excel.workbook.addSheet('新表'), '新表'), 'A1', [[1, 2], [3, 4]])],
    ['a sheet deleted', () => excel.workbook.deleteSheet('使用说明')],
    ['a sheet renamed', () => excel.workbook.renameSheet('使用说明', '说明')],
    ['a table', () => excel.workbook.addTable('收入', 'A3:F8')],
    ['rows hidden', () => excel.workbook.hideRows('收入', 4, 2)],
  ])('two requests after %s', async (_, change) => {
    await started();
    change();
    excel.workbook.activate(excel.workbook.book.sheets.at(-1)!.name);
    await excel.settled();
    expect(await excel.requests(() => excel.host.read())).toBeLessThanOrEqual(2);
    const seen = await excel.host.read();
    expect(seen).toEqual(await (await excel.open()).read());
  });

  it('one more for every four megabytes, none of them larger', async () => {
    excel = await bench();
    const row = (index: number) => Array.from({ length: 20 }, (_, column) => (column === 0 ? `第${index}号项目支出明细` : index * column + 0.25));
    for (let top = 1; top <= 20_000; top += 4000) excel.workbook.paste('Sheet1', `A${top}`, Array.from({ length: 4000 }, (_, index) => row(top + index)));
    await excel.host.recover();
    excel.ledger.clear();
    const shares: number[] = [];
    const workbook = await excel.host.read({ progress: (share) => shares.push(share) });
    expect(workbook.sheets[0]!.rows.size).toBe(20_000);
    const bytes = excel.ledger.work.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    expect(excel.ledger.work.length).toBeLessThanOrEqual(2 + bytes / (4 * MEGABYTE));
    expect(excel.ledger.largestResponse).toBeLessThan(4 * MEGABYTE);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    print(`20,000 rows of 20 cells: ${excel.ledger.work.length} requests, ${(bytes / MEGABYTE).toFixed(1)} MB, the largest ${(excel.ledger.largestResponse / MEGABYTE).toFixed(1)} MB`);
  }, 60_000);
});

describe('writing costs', () => {
  it('four requests for a report at most, one more for each megabyte', async () => {
    await started();
    const { book, findings } = examine(await excel.host.read());
    const report = layOutSheet(blocksOf(composeReport(book, findings, hunan)));
    for (const round of ['new', 'again']) {
      excel.ledger.clear();
      await excel.host.write([report], { taken: 'replace', activate: report.name });
      const bytes = excel.ledger.work.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
      expect(excel.ledger.work.length).toBeLessThanOrEqual(4 + bytes / MEGABYTE);
      expect(excel.ledger.largestRequest).toBeLessThan(MEGABYTE);
      print(`the report, ${round}: ${excel.ledger.work.length} requests, ${Math.round(bytes / 1024)} KB`);
    }
  });

  it('requests below a megabyte for the template', async () => {
    excel = await bench();
    await excel.host.write(workbookSheets(), { taken: 'fail' });
    expect(excel.ledger.largestRequest).toBeLessThan(MEGABYTE);
    const bytes = excel.ledger.work.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    print(`the template: ${excel.ledger.work.length} requests, ${Math.round(bytes / 1024)} KB`);
  });
});
