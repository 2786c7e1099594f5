import { changedParts, startExcel, type RunningExcel } from './index';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  excel.workbook.paste('Sheet1', 'A1', [['a', 1], ['b', 2], ['c', 3], ['sum', '=SUM(B1:B3)']]);
});
afterEach(() => excel.stop());

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

it('inserts rows: cells, formulas, merges, names, tables and conditional formats follow', async () => {
  excel.workbook.merge('Sheet1', 'D2:E2');
  excel.workbook.defineName('Total', '=Sheet1!$B$4');
  excel.workbook.addConditionalFormat('Sheet1', 'B2:B3', '=B2>1');
  excel.workbook.addTable('Sheet1', 'G2:H4');
  await excel.Excel.run(async (context) => {
    sheet1(context).getRange('2:3').insert('Down');
    await context.sync();
  });
  expect(excel.workbook.cell('Sheet1', 'B6')).toMatchObject({ formula: '=SUM(B1:B5)', value: 6 });
  expect(excel.workbook.parts()).toMatchObject({
    'Sheet1: merges': ['D4:E4'],
    'Sheet1: conditionalFormats': [{ areas: ['B4:B5'], formula: '=B4>1' }],
    'Sheet1: tables': [{ area: 'G4:H6' }],
    names: [{ name: 'Total', formula: '=Sheet1!$B$6' }],
  });
});

it('deletes rows: references into them break', async () => {
  excel.workbook.type('Sheet1', 'C4', '=B2*10');
  await excel.Excel.run(async (context) => {
    sheet1(context).getRange('2:2').delete('Up');
    await context.sync();
  });
  expect(excel.workbook.cell('Sheet1', 'B3')).toMatchObject({ formula: '=SUM(B1:B2)', value: 4 });
  expect(excel.workbook.cell('Sheet1', 'C3')).toMatchObject({ formula: '=#REF!*10', value: '#REF!' });
});

it('inserts cells within columns only', () => {
  excel.workbook.insertCells('Sheet1', 'B2', 'Down');
  expect(excel.workbook.values('Sheet1', 'A1:B5')).toEqual([['a', 1], ['b', ''], ['c', 2], ['sum', 3], ['', 6]]);
});

it('adds, renames, hides and deletes sheets, known by their ids', async () => {
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('收入 表').load('id');
    await context.sync();
    added.getRange('A1').formulas = [['=Sheet1!B1']];
    sheet1(context).getRange('C1').formulas = [["='收入 表'!A1+1"]];
    added.name = '支出';
    added.visibility = 'Hidden';
    worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([['Sheet1', 'Visible'], ['支出', 'Hidden']]);
    expect(excel.workbook.cell('Sheet1', 'C1')).toMatchObject({ formula: '=支出!A1+1', value: 2 });
    worksheets.getItem(added.id).delete();
    await context.sync();
  });
  expect(excel.workbook.cell('Sheet1', 'C1')).toMatchObject({ formula: '=#REF!+1', value: '#REF!' });
});

it.each([['Sheet1', 'ItemAlreadyExists'], ['a/b', 'InvalidArgument'], ['x'.repeat(32), 'InvalidArgument']])('refuses the sheet name %s', async (name, code) => {
  await expect(
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code });
});

it('keeps the last visible sheet', async () => {
  await expect(
    excel.Excel.run(async (context) => {
      sheet1(context).delete();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidOperation' });
});

it('sorts rows, formulas following their rows', () => {
  excel.workbook.paste('Sheet1', 'C1', [['=B1*2'], ['=B2*2'], ['=B3*2']]);
  excel.workbook.sort('Sheet1', 'A1:C3', 'B', { descending: true });
  expect(excel.workbook.values('Sheet1', 'A1:C3')).toEqual([['c', 3, 6], ['b', 2, 4], ['a', 1, 2]]);
});

it('lets the user undo each deed, until the add-in writes', async () => {
  const before = excel.workbook.parts();
  const { undoDepth } = excel.workbook;
  excel.workbook.type('Sheet1', 'B1', '10');
  excel.workbook.insertRows('Sheet1', 1);
  expect([excel.workbook.undo(), excel.workbook.undo()]).toEqual([true, true]);
  expect(changedParts(before, excel.workbook.parts())).toEqual([]);
  await excel.Excel.run(async (context) => {
    sheet1(context).getRange('A1:B9').load('values');
    await context.sync();
    expect(excel.workbook.undoDepth).toBe(undoDepth);
    sheet1(context).getRange('Z1').values = [[1]];
    await context.sync();
  });
  expect(excel.workbook.undoDepth).toBe(0);
});
