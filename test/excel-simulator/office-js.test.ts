import { startExcel, type RunningExcel } from './index';
import { officeJsCore, officeJsHash } from './office-js';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.stop());

describe('the Office.js that is tested with', () => {
  it("is Microsoft's own file, byte for byte", () => {
    expect(officeJsHash()).toBe('c9d4f48f13916d03cdfab4e0ce3e7339e2373c46039bd1e6ffc967703cb8669c');
    expect(officeJsCore()).toContain('var Excel;');
  });

  it('refuses to give a property that was not loaded', async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('throws errors that are its own and this realm\'s', async () => {
    const failing = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('missing').load('name');
      await context.sync();
    });
    const error: unknown = await failing.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(excel.OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
  });

  it('writes and reads values', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [['a', 1], ['b', 2]];
      sheet.getRange('B3').formulas = [['=SUM(B1:B2)']];
      const range = sheet.getUsedRangeOrNullObject(true).load('values,formulas,address,text');
      await context.sync();
      expect(range.isNullObject).toBe(false);
      expect(range.values).toEqual([['a', 1], ['b', 2], ['', 3]]);
      expect(range.formulas[2]).toEqual(['', '=SUM(B1:B2)']);
      expect(range.address).toBe('Sheet1!A1:B3');
    });
    expect(excel.ledger.work).toHaveLength(1);
    expect(excel.ledger.writes.map(({ member }) => member)).toEqual(['Range.Values', 'Range.Formulas']);
  });

  it('gives null objects', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('missing').load('name');
      const used = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  it('tells handlers of what the user types, and of what they write themselves', async () => {
    const seen: unknown[] = [];
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, changeType, source, triggerSource, details }) => {
        seen.push([address, changeType, source, triggerSource, details?.valueAfter]);
      });
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    excel.workbook.type('Sheet1', 'B2', '5');
    await excel.settled();
    expect(seen).toEqual([['A1', 'RangeEdited', 'Local', 'ThisLocalAddin', 1], ['B2', 'RangeEdited', 'Local', 'Unknown', 5]]);
  });
});
