import { startExcel, type RunningExcel } from './index';
import { mapReferences, moveReferences, renameSheetIn, shiftReferences } from './formulas/references';
import { parseFormula } from './formulas/parse';
import { columnShift, rowShift } from './workbook/shift';

describe('formulas are worked out', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
    excel.workbook.addSheet('收入 表');
    excel.workbook.paste('Sheet1', 'A1', [[1, 2, 'text'], [0.1, 0.2, ''], [true, '=1/0', '5']]);
    excel.workbook.type('收入 表', 'B2', 40);
    excel.workbook.defineName('Rate', '=0.5');
    excel.workbook.defineName('Block', '=Sheet1!$A$1:$B$2');
  });
  afterEach(() => excel.stop());

  it.each<[string, string | number | boolean]>([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=10%', 0.1],
    ['=A1-B1', -1],
    ['=A2+B2', 0.1 + 0.2],
    ['=0.1+0.2-0.3', 0],
    ['=SUM(A1:C2)', 3.3],
    ['=SUM(A1,"3",TRUE)', 5],
    ["='收入 表'!B2+Rate", 40.5],
    ['=SUM(Block)', 3.3],
    ['=SUM(A:A)', 1.1],
    ['=AVERAGE(A1:B1)', 1.5],
    ['=COUNT(A1:C3)', 5],
    ['=COUNTA(A1:C3)', 8],
    ['=MAX(A1:B2)-MIN(A1:B2)', 1.9],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=IF(A1>B1,"more","less")', 'less'],
    ['=IF(A1=1,A1&"年")', '1年'],
    ['=IFERROR(B3,"-")', '-'],
    ['=AND(A1=1,NOT(FALSE))', true],
    ['=B3+1', '#DIV/0!'],
    ['=C1+1', '#VALUE!'],
    ['=C3+1', 6],
    ['=VLOOKUP(1,A1:B2,2)', '#NAME?'],
    ['=missing', '#NAME?'],
    ['=Z99', 0],
  ])('%s is %j', (formula, value) => {
    excel.workbook.type('Sheet1', 'F9', formula);
    const found = excel.workbook.cell('Sheet1', 'F9').value;
    if (typeof value === 'number') expect(found).toBeCloseTo(value, 12);
    else expect(found).toBe(value);
  });

  it('a circle gives zero', () => {
    excel.workbook.paste('Sheet1', 'F1', [['=G1+1', '=F1+1']]);
    expect(excel.workbook.cell('Sheet1', 'F1').value).toBeDefined();
  });
});

it.each(['=', '=1+', '=(1', '=SUM(1', '=1 2', '="open', '=A1:', '=)'])('%s is no formula', (formula) => {
  expect(parseFormula(formula)).toBeUndefined();
});

it.each([
  ['=A1+$B$2+A5:B9', rowShift(1, 2), '=A1+$B$4+A7:B11'],
  ['=SUM(A1:A5)', rowShift(2, 3), '=SUM(A1:A8)'],
  ['=SUM(A1:A5)', rowShift(5, 3), '=SUM(A1:A5)'],
  ['=SUM(A2:A5)', rowShift(1, -4), '=SUM(#REF!)'],
  ['=SUM(A1:A5)', rowShift(3, -9), '=SUM(A1:A3)'],
  ['=C1+C:C+$A1', columnShift(1, 1), '=D1+D:D+$A1'],
  ['=Other!A5+Sheet1!A5', rowShift(0, 1), '=Other!A5+Sheet1!A6'],
  ['="A5"&A5', rowShift(0, 1), '="A5"&A6'],
  ['=SUM(5:6)', rowShift(0, 1), '=SUM(6:7)'],
])('%s is shifted', (formula, shift, shifted) => {
  expect(shiftReferences(formula, 'Sheet1', 'Sheet1', shift)).toBe(shifted);
});

it('formulas that are moved keep what is fixed', () => {
  expect(moveReferences('=A1+$A1+A$1+$A$1+SUM(B:B)', 2, 1)).toBe('=B3+$A3+B$1+$A$1+SUM(C:C)');
  expect(moveReferences('=A1', -1, 0)).toBe('=#REF!');
});

it('formulas follow renamed sheets', () => {
  expect(renameSheetIn("=Old!A1+'Old'!B2+Other!C3", 'Old', 'New one')).toBe("='New one'!A1+'New one'!B2+Other!C3");
  expect(mapReferences('=1+x', () => undefined)).toBe('=1+x');
});
