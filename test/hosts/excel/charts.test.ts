/** Charts come after the sheets they stand on, and never cost one. */
import type { SheetDocument } from '../../../src/model/sheet-document';
import { type Bench, bench } from './bench';
import { chartsIn } from './charts-in';

const text = (row: number, column: number, value: string) => ({ row, column, value: { kind: 'text', text: value } }) as const;
const charts: SheetDocument = {
  name: '图表',
  cells: [text(0, 0, '项目'), text(0, 1, '决算数'), text(1, 0, '基本支出'), { row: 1, column: 1, value: { kind: 'number', number: 373.92 } }],
  charts: [{ name: '核绩图 支出', kind: 'columns', data: { top: 0, left: 0, bottom: 1, right: 1 }, at: { top: 3, left: 0, bottom: 9, right: 3 }, colors: ['#1F5C8B'] }],
};

let excel: Bench;
beforeEach(async () => {
  excel = await bench();
});
afterEach(() => excel.end());

test('a chart costs one request', async () => {
  const without = await excel.requests(() => excel.host.write([{ ...charts, charts: undefined }], { taken: 'replace' }));
  const again = await excel.requests(() => excel.host.write([{ ...charts, charts: undefined }], { taken: 'replace' }));
  expect(await excel.requests(() => excel.host.write([charts], { taken: 'replace' }))).toBe(again + 1);
  expect(without).toBe(again);
});

/** Cut between the first write and the second, a chart has no name yet to find it by. */
test.each([0, 2, 5, 9])('an Excel that fails %i writes into the drawing has the sheets all the same, and the chart the next time', async (writes) => {
  const requests = await excel.requests(() => excel.host.write([{ ...charts, name: '先' }], { taken: 'fail' }));
  excel.faults.stopAfterWrites(requests, writes);
  await excel.host.write([charts], { taken: 'fail' });
  expect(excel.workbook.cell('图表', 'B2').value).toBe(373.92);
  await excel.host.write([charts], { taken: 'replace' });
  expect(chartsIn(excel, '图表').map(({ name, data, at }) => [name, data, at])).toEqual([['核绩图 支出', 'A1:B2', 'A4:D10']]);
});
