import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../src/hosts/files/read-file';
import { startExcel, type RunningExcel } from './index';

const sample = readFileSync(join(__dirname, '../../assets/workbooks/sample.xlsx'));
const expected = readFile('sample.xlsx', sample);

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ workbook: sample });
});
afterEach(() => excel.stop());

it('a workbook opened from a file reads through Office.js as it reads from the file', async () => {
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('values,text,numberFormat,rowIndex,columnIndex'));
    await context.sync();
    for (const [index, { rows }] of expected.sheets.entries()) {
      const { rowIndex, columnIndex, text, numberFormat } = used[index]!;
      for (const [row, cells] of rows) {
        for (const [column, cell] of cells) {
          expect([text[row - rowIndex]![column - columnIndex], numberFormat[row - rowIndex]![column - columnIndex]]).toEqual([cell.printed, cell.format]);
        }
      }
    }
  });
});

it('looks as it does in the file', () => {
  const sheet = excel.workbook.sheet(expected.sheets[2]!.name);
  expect(sheet.frozen.rows).toBeGreaterThan(0);
  expect(sheet.page.titleRows).toMatchObject({ top: 0, bottom: 2 });
  expect(sheet.columnWidths.size).toBeGreaterThan(0);
  expect([...sheet.grid.cells()].some(({ cell }) => cell.style?.bold)).toBe(true);
});

it('is saved to a file that reads the same', async () => {
  excel.workbook.type('收入', 'J30', '=SUM(1,2)');
  excel.workbook.defineName('Rate', '=0.5');
  excel.workbook.setVisibility('使用说明', 'Hidden');
  await excel.Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<state xmlns="urn:heji">1</state>');
    await context.sync();
  });
  const again = await startExcel({ workbook: excel.workbook.save() });
  const parts = [excel, again].map(({ workbook }) => workbook.parts());
  for (const { name } of expected.sheets) expect(parts[1]![`${name}: cells`]).toEqual(parts[0]![`${name}: cells`]);
  for (const { name } of expected.sheets) expect(parts[1]![`${name}: merges`]).toEqual(parts[0]![`${name}: merges`]);
  expect(parts[1]).toMatchObject({ customXml: ['<state xmlns="urn:heji">1</state>'], names: [{ name: 'Rate', formula: '=0.5' }] });
  expect(again.workbook.sheet('使用说明').visibility).toBe('Hidden');
  again.stop();
});

it('takes sheets out of another file', async () => {
  const other = await startExcel();
  other.workbook.type('Sheet1', 'A1', 'from elsewhere');
  const file = Buffer.from(other.workbook.save()).toString('base64');
  await excel.Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, { positionType: 'After', relativeTo: '收入' });
    await context.sync();
    const inserted = context.workbook.worksheets.getItem(ids.value[0]!).load('name,position');
    const cell = inserted.getRange('A1').load('values');
    await context.sync();
    expect([inserted.name, inserted.position, cell.values]).toEqual(['Sheet1', 3, [['from elsewhere']]]);
  });
});
