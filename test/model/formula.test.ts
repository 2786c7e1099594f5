import { areaAddress } from '../../src/model/address';
import { addendsOf, readsOtherWorkbook, shapeOf } from '../../src/model/formula';

describe('what a formula adds up', () => {
  const added = (formula: string) => addendsOf(formula)?.map(({ area, skipsText }) => areaAddress(area) + (skipsText ? ' by SUM' : ''));

  test.each<[string, readonly string[]]>([
    ['SUM(C5:C8)', ['C5:C8 by SUM']],
    ['sum( $C$5:$C$8 , C10 )', ['C5:C8 by SUM', 'C10 by SUM']],
    ['C5+C6+C8', ['C5', 'C6', 'C8']],
    ['+C5+SUM(C6:C7)', ['C5', 'C6:C7 by SUM']],
    ['ROUND(SUM(C5:C8),2)', ['C5:C8 by SUM']],
    ['C5', ['C5']],
  ])('%s', (formula, areas) => expect(added(formula)).toEqual(areas));

  test.each(['C5-C6', 'C5*2', 'SUM(收入!C5:C8)', 'SUM(C5:C8)/10000', 'SUM(C5:C8)+12.5', 'SUM(IF(A1,B1,C1))', 'SUMIF(A:A,1,C:C)', 'SUM(合计)', 'C5:C8', ''])(
    '%s is no plain sum',
    (formula) => expect(added(formula)).toBeUndefined(),
  );
});

test('formulas that were filled down or across are of one shape', () => {
  expect(shapeOf('SUM(B5:B8)', 'B4')).toBe(shapeOf('SUM(C5:C8)', 'C4'));
  expect(shapeOf('C5/$C$4', 'D5')).toBe(shapeOf('C6/$C$4', 'D6'));
  expect(shapeOf('SUM(B5:B8)', 'B4')).not.toBe(shapeOf('SUM(C5:C7)', 'C4'));
  expect(shapeOf('C5/C4', 'D5')).not.toBe(shapeOf('C6/C4', 'D6'));
  expect(shapeOf('LOG10(B5)', 'C5')).toBe(shapeOf('LOG10(B6)', 'C6'));
});

test('another workbook is told from a table and from another sheet', () => {
  expect(readsOtherWorkbook('[1]Sheet1!B5')).toBe(true);
  expect(readsOtherWorkbook("SUM('D:\\[2022年报.xlsx]收入'!B5:B8)")).toBe(true);
  expect(readsOtherWorkbook('SUM(表1[决算数])')).toBe(false);
  expect(readsOtherWorkbook('收入!B5')).toBe(false);
});
