import { changedParts } from '../../excel-simulator';
import { bench, hostError, type Bench } from './bench';

let excel: Bench;
afterEach(() => excel.end());

const mark = (sheet: string, address: string, tone: 'error' | 'warning' | 'info' = 'error') => ({ place: { sheet, address }, tone });

async function marked(...marks: ReturnType<typeof mark>[]) {
  excel = await bench();
  excel.workbook.addSheet('支出');
  excel.workbook.paste('Sheet1', 'A1', [[1, 2], [3, 4]]);
  excel.workbook.format('Sheet1', 'A1', { fillColor: '#00FF00' });
  excel.workbook.addConditionalFormat('Sheet1', 'A1:B2', '=A1>1');
  const before = excel.workbook.parts();
  await excel.host.mark(marks);
  return before;
}

const formats = (sheet: string) => excel.workbook.sheet(sheet).conditionalFormats.map(({ fillColor, areas }) => [fillColor, areas.map(({ top, left, bottom, right }) => [top, left, bottom, right])]);

describe('marks', () => {
  it('are conditional formats over contiguous areas, one colour for each tone, before those of the user', async () => {
    await marked(mark('Sheet1', 'B2'), mark('Sheet1', 'B3'), mark('Sheet1', 'C3'), mark('Sheet1', 'C2'), mark('Sheet1', 'E5', 'warning'), mark('支出', 'A1', 'info'));
    expect(formats('Sheet1')).toEqual([['#FFEB9C', [[4, 4, 4, 4]]], ['#FFC7CE', [[1, 1, 2, 2]]], ['#FF0000', [[0, 0, 1, 1]]]]);
    expect(formats('支出')).toEqual([['#DDEBF7', [[0, 0, 0, 0]]]]);
  });

  it('change nothing but conditional formats', async () => {
    const before = await marked(mark('Sheet1', 'A1'));
    expect(changedParts(before, excel.workbook.parts())).toEqual(['Sheet1: conditionalFormats']);
  });

  it('are replaced by new ones, and go without a trace', async () => {
    const before = await marked(mark('Sheet1', 'A1'), mark('支出', 'A1'));
    await excel.host.mark([mark('Sheet1', 'B2')]);
    expect([formats('Sheet1')[0], formats('支出')]).toEqual([['#FFC7CE', [[1, 1, 1, 1]]], []]);
    await excel.host.unmark();
    expect(changedParts(before, excel.workbook.parts())).toEqual([]);
  });

  it('are known wherever their cells were moved or copied to, by another task pane too', async () => {
    await marked(mark('Sheet1', 'A1'), mark('支出', 'B2'));
    excel.workbook.insertRows('Sheet1', 1, 3);
    excel.workbook.renameSheet('支出', '开支');
    const other = await excel.open();
    await other.unmark();
    expect([formats('Sheet1'), formats('开支')]).toEqual([[['#FF0000', [[3, 0, 4, 1]]]], []]);
  });

  it('are refused where a sheet is protected, and none are drawn elsewhere', async () => {
    const before = await marked();
    excel.workbook.protect('支出');
    expect(await hostError(excel.host.mark([mark('Sheet1', 'A1'), mark('支出', 'A1')]))).toBe('protected: 支出');
    excel.workbook.unprotect('支出');
    expect(changedParts(before, excel.workbook.parts())).toEqual([]);
  });

  it('of places outside of sheets, or on sheets that are gone, are left out', async () => {
    const before = await marked(mark('Sheet9', 'A1'), mark('report.txt', ''));
    expect(changedParts(before, excel.workbook.parts())).toEqual([]);
  });

  it('that are not there need not be cleared', async () => {
    await marked();
    excel.ledger.clear();
    await excel.host.unmark();
    expect(excel.ledger.writes).toEqual([]);
  });
});
