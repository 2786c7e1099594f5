import { shiftFormula } from '../../../src/hosts/files/parts/formula-shift';
import { readXlsx } from '../../../src/hosts/files/read-xlsx';
import { bookOfRows } from './package-builder';
import { seen } from './seen';

test.each([
  ['A1+B2', 'B3+C4'],
  ['$A$1+$A1+A$1', '$A$1+$A3+B$1'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ['收入!A1', '收入!B3'],
  ["'A1 与 B2'!A1", "'A1 与 B2'!B3"],
  ["'It''s A1'!A1:$B$2", "'It''s A1'!B3:$B$2"],
  ['[1]Sheet1!A1', '[1]Sheet1!B3'],
  ['Sheet1!A1', 'Sheet1!B3'],
  ['IF(A1="A1 ""B2""","C3",C3)', 'IF(B3="A1 ""B2""","C3",D5)'],
  ['LOG10(A1)', 'LOG10(B3)'],
  ['表1[[#This Row],[A1]]+A1', '表1[[#This Row],[A1]]+B3'],
  ['预算A1+A1', '预算A1+B3'],
  ['A1.x+_A1+A1B', 'A1.x+_A1+A1B'],
  ['A:A+$B:C', 'B:B+$B:D'],
  ['1:1+$2:3', '3:3+$2:5'],
  ['Sheet1:Sheet3!A1', 'Sheet1:Sheet3!B3'],
  ['A1:INDEX(B1:B9,2)', 'B3:INDEX(C3:C11,2)'],
  ['A1#+A1%', 'B3#+B3%'],
  ['-A1^B1', '-B3^C3'],
  ['XFD1', '#REF!'],
  ['A1048575', '#REF!'],
  ['a1', 'B3'],
  ['1.5E3+TRUE', '1.5E3+TRUE'],
])('%s two rows down and one column to the right is %s', (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});

test('references move up and to the left, too', () => {
  expect(shiftFormula('C3+$C$3+A1', -1, -1)).toBe('B2+$C$3+#REF!');
});

test('every cell of a shared formula has its own formula', () => {
  const workbook = readXlsx(bookOfRows(`
    <row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1</f><v>1</v></c></row>
    <row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>
    <row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c><c r="D3"><f t="shared" si="7"/><v>4</v></c></row>`));
  expect(['C1', 'C2', 'C3', 'D3'].map((at) => seen(workbook, at)?.formula)).toEqual(['A1*$B$1', 'A2*$B$1', 'A3*$B$1', '#REF!']);
});

test('every cell that an array formula fills has that formula', () => {
  const workbook = readXlsx(bookOfRows(`
    <row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row>
    <row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>
    <row r="3"><c r="A3"><v>5</v></c></row>`));
  expect(['A1', 'B1', 'A2', 'B2', 'C1', 'A3'].map((at) => seen(workbook, at)?.formula)).toEqual(['C1:D2*2', 'C1:D2*2', 'C1:D2*2', 'C1:D2*2', undefined, undefined]);
});

test('a formula is unescaped like any text', () => {
  expect(seen(readXlsx(bookOfRows('<row r="1"><c r="A1"><f>"_x005F_x0041_"&amp;B1</f><v>1</v></c></row>')), 'A1')?.formula).toBe('"_x0041_"&B1');
});

test('the cells of a data table are formulas', () => {
  const workbook = readXlsx(bookOfRows('<row r="1"><c r="B1"><f t="dataTable" ref="B1:B2" dt2D="1" dtr="1" r1="D1" r2="D2"/><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>'));
  expect([seen(workbook, 'B1')?.formula, seen(workbook, 'B2')?.formula]).toEqual(['TABLE(D1,D2)', 'TABLE(D1,D2)']);
});
