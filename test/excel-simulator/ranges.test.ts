import { startExcel, type RunningExcel } from './index';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.stop());

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

describe('what is written into cells', () => {
  it.each([
    ['0.30', 0.3, '0.3', 'General'],
    ['12.50%', 0.125, '12.50%', '0.00%'],
    ['1,234.5', 1234.5, '1,234.50', '#,##0.00'],
    ["'0.30", '0.30', '0.30', 'General'],
    ['万元', '万元', '万元', 'General'],
    ['TRUE', true, 'TRUE', 'General'],
    ['#N/A', '#N/A', '#N/A', 'General'],
    ['2023-12-31', 45291, '2023/12/31', 'yyyy/m/d'],
    ['-5', -5, '-5', 'General'],
    ['-增加', '#NAME?', '#NAME?', 'General'],
    ['', '', '', 'General'],
  ])('%j becomes %j', async (written, value, text, format) => {
    await excel.Excel.run(async (context) => {
      const cell = sheet1(context).getRange('B2');
      cell.values = [[written]];
      cell.load('values,text,numberFormat');
      await context.sync();
      expect([cell.values, cell.text, cell.numberFormat]).toEqual([[[value]], [[text]], [[format]]]);
    });
  });

  it('stays text in cells formatted as text', async () => {
    await excel.Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:A3');
      range.numberFormat = [['@'], ['@'], ['@']];
      range.values = [['0.30'], ['=1+1'], [5]];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['0.30'], ['=1+1'], ['5']]);
      expect(range.valueTypes).toEqual([['String'], ['String'], ['String']]);
    });
  });

  it.each(['=1+', '-增加 5', '@说明：略'])('is refused where it looks like a formula and is none: %s', async (text) => {
    await expect(
      excel.Excel.run(async (context) => {
        sheet1(context).getRange('A1').values = [[text]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(excel.workbook.cell('Sheet1', 'A1').value).toBe('');
  });

  it('must fit the range, or be a single value for all of it', async () => {
    await excel.Excel.run(async (context) => {
      sheet1(context).getRange('A1:B2').values = 7 as unknown as number[][];
      await context.sync();
    });
    expect(excel.workbook.values('Sheet1', 'A1:B2')).toEqual([[7, 7], [7, 7]]);
    await expect(
      excel.Excel.run(async (context) => {
        sheet1(context).getRange('A1:B2').values = [[1, 2, 3]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('leaves alone what null stands for', async () => {
    excel.workbook.paste('Sheet1', 'A1', [[1, 2]]);
    await excel.Excel.run(async (context) => {
      sheet1(context).getRange('A1:B1').values = [[null, 9]];
      await context.sync();
    });
    expect(excel.workbook.values('Sheet1', 'A1:B1')).toEqual([[1, 9]]);
  });

  it('arrives whole when the library cuts it into pieces', async () => {
    const values = Array.from({ length: 4000 }, (_, row) => [row, `第${row}行`]);
    await excel.Excel.run(async (context) => {
      sheet1(context).getRange('A1:B4000').values = values;
      await context.sync();
    });
    expect(excel.workbook.values('Sheet1', 'A1:B4000')).toEqual(values);
    expect(excel.ledger.writes.length).toBeGreaterThan(1);
  });
});

describe('ranges', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'Sheet1!C3'],
    ['getRow', (range) => range.getRow(2), 'Sheet1!B4:D4'],
    ['getColumn', (range) => range.getColumn(0), 'Sheet1!B2:B6'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'Sheet1!A3:C7'],
    ['getResizedRange', (range) => range.getResizedRange(1, 2), 'Sheet1!B2:F7'],
    ['getEntireRow', (range) => range.getEntireRow(), 'Sheet1!2:6'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'Sheet1!B:D'],
    ['getLastCell', (range) => range.getLastCell(), 'Sheet1!D6'],
    ['getIntersection', (range) => range.getIntersection('C1:Z3'), 'Sheet1!C2:D3'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'Sheet1!B1:F6'],
  ])('%s', async (_name, follow, address) => {
    await excel.Excel.run(async (context) => {
      const found = follow(sheet1(context).getRange('B2:D6')).load('address');
      await context.sync();
      expect(found.address).toBe(address);
    });
  });

  it('know where they are', async () => {
    await excel.Excel.run(async (context) => {
      const range = sheet1(context).getRangeByIndexes(3, 1, 2, 3).load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount');
      await context.sync();
      expect(range.toJSON()).toMatchObject({ address: 'Sheet1!B4:D5', rowIndex: 3, columnIndex: 1, rowCount: 2, columnCount: 3, cellCount: 6 });
    });
  });

  it('that are kept follow the cells when rows are inserted above', async () => {
    await excel.Excel.run(async (context) => {
      const range = sheet1(context).getRange('B5').load('address');
      await context.sync();
      excel.workbook.insertRows('Sheet1', 2, 3);
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B8');
    });
  });

  it('leave no reference behind once run is over', async () => {
    let kept = 0;
    await excel.Excel.run(async (context) => {
      sheet1(context).getRange('B5').load('address');
      await context.sync();
      kept = excel.ledger.entries.length;
    });
    await excel.settled();
    expect(excel.ledger.entries.length).toBe(kept + 1);
    expect(excel.ledger.work).toHaveLength(1);
    expect(excel.workbook.book.regions.size).toBe(0);
  });

  it('can be hidden by row and column', async () => {
    excel.workbook.hideRows('Sheet1', 3);
    await excel.Excel.run(async (context) => {
      const [hidden, shown, mixed] = ['A3', 'A4', 'A3:A4'].map((address) => sheet1(context).getRange(address).load('rowHidden'));
      sheet1(context).getRange('C:C').columnHidden = true;
      await context.sync();
      expect([hidden!.rowHidden, shown!.rowHidden, mixed!.rowHidden]).toEqual([true, false, null]);
    });
    expect([...excel.workbook.sheet('Sheet1').hiddenColumns]).toEqual([2]);
  });

  it('can be cleared: contents, formats or all', async () => {
    excel.workbook.paste('Sheet1', 'A1', [[1], [2], [3]]);
    excel.workbook.format('Sheet1', 'A1:A3', { bold: true });
    await excel.Excel.run(async (context) => {
      sheet1(context).getRange('A1').clear('Contents');
      sheet1(context).getRange('A2').clear('Formats');
      sheet1(context).getRange('A3').clear();
      await context.sync();
    });
    const cells = ['A1', 'A2', 'A3'].map((address) => excel.workbook.cell('Sheet1', address));
    expect(cells.map(({ value, style }) => [value, style.bold])).toEqual([['', true], [2, false], ['', false]]);
  });

  it('can be copied, formulas following', async () => {
    excel.workbook.paste('Sheet1', 'A1', [[1, '=A1*2'], [5, '']]);
    await excel.Excel.run(async (context) => {
      sheet1(context).getRange('B2').copyFrom('B1');
      await context.sync();
    });
    expect(excel.workbook.cell('Sheet1', 'B2')).toMatchObject({ formula: '=A2*2', value: 10 });
  });

  it('merge and unmerge', async () => {
    excel.workbook.paste('Sheet1', 'A1', [['title', 'lost']]);
    await excel.Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:C1');
      range.merge();
      const merged = sheet1(context).getRange('A1:A9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(merged.address).toBe('Sheet1!A1:C1');
      expect(excel.workbook.values('Sheet1', 'A1:B1')).toEqual([['title', '']]);
      range.unmerge();
      await context.sync();
      const none = range.getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('are selected, which activates their sheet', async () => {
    excel.workbook.addSheet('Other');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Other').getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Other!C3:D4');
    });
  });
});
