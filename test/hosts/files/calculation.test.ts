import { Calculation, type CellAt } from '../../../src/hosts/files/calculation/calculation';
import { address, parseAddress } from '../../../src/model/address';
import type { CellValue, DefinedName } from '../../../src/model/snapshot';

type Typed = number | string | boolean;

/** A sheet of cells by address; what begins with `=` is a formula. */
function sheet(typed: Readonly<Record<string, Typed>>, names: readonly DefinedName[] = []) {
  const values = new Map<string, CellValue>();
  const calculation = new Calculation({
    names,
    sheetNamed: (name) => (name.toLowerCase() === '收入' ? 'one' : undefined),
    valueAt: ({ row, column }) => values.get(address(row, column)),
    lastRow: () => 20,
  });
  const at = (where: string): CellAt => ({ sheet: 'one', ...parseAddress(where)! });
  const stale: string[] = [];
  const type = (cells: Readonly<Record<string, Typed>>) => {
    for (const [where, what] of Object.entries(cells)) {
      const formula = typeof what === 'string' && what.startsWith('=') ? what.slice(1) : undefined;
      if (formula === undefined) values.set(where, typeof what === 'number' ? { kind: 'number', number: what } : typeof what === 'boolean' ? { kind: 'boolean', boolean: what } : { kind: 'text', text: what });
      calculation.setFormula(at(where), formula);
    }
    const left = calculation.recalculate(Object.keys(cells).map(at), ({ row, column }, value) => values.set(address(row, column), value)).stale;
    stale.splice(0, Infinity, ...left.map(({ row, column }) => address(row, column)));
  };
  type(typed);
  const shown = (where: string) => Object.values(values.get(where) ?? { nothing: undefined }).at(-1);
  return { type, shown, stale };
}

describe('a formula comes to what Excel says', () => {
  const cells = { A1: 10, A2: 20, A3: '30', A4: '合计', B1: 0.1, B2: 0.2, B3: 0.3, C1: true, D1: '其他收入', D2: '财政拨款', E1: 7.41, E2: 222.58 };
  test.each<[string, Typed]>([
    ['1+2*3', 7], ['-2^2', 4], ['2^3^2', 64], ['(1+2)*3%', 0.09], ['"甲"&1&TRUE', '甲1TRUE'], ['A1&A5', '10'],
    ['1=1', true], ['"a"="A"', true], ['1<"a"', true], ['A9=0', true], ['A9=""', true], ['0.1+0.2-0.3', 0], ['B1+B2-B3', 0],
    ['SUM(A1:A4)', 30], ['SUM(A1:A2,"5")', 35], ['SUM(A:A)', 30], ['SUM(1:1)', 17.51], ['收入!A1*2', 20], ["'收入'!A1+$A$2", 30],
    ['AVERAGE(A1:A4)', 15], ['MAX(A1:A4)', 20], ['MIN(A9:A10)', 0], ['COUNT(A1:A4)', 2], ['COUNTA(A1:A5)', 4], ['PRODUCT(A1:A3)', 200],
    ['IF(A1>5,"多","少")', '多'], ['IF(A1>50,1)', false], ['IF(,1,2)', 2], ['IFERROR(1/0,"—")', '—'], ['1/0', '#DIV/0!'], ['"甲"+1', '#VALUE!'], ['A3+1', 31], ['"1,234.5"*2', 2469],
    ['ROUND(2.5,0)', 3], ['ROUND(-2.5,0)', -3], ['ROUND(5163.025,2)', 5163.03], ['ROUND(1234,-2)', 1200], ['ROUNDUP(2.1,0)', 3], ['ROUNDUP(-2.1,1)', -2.1], ['ROUNDDOWN(2.99,1)', 2.9],
    ['AND(A1>1,C1)', true], ['OR(A1>50,FALSE)', false], ['NOT(C1)', false], ['ISNUMBER(A3)', false], ['ISBLANK(A9)', true], ['ISERROR(1/0)', true],
    ['SUMIF(A1:A2,">15",B1:B2)', 0.2], ['COUNTIF(D1:D2,"其他收入")', 1], ['VLOOKUP("财政拨款",D1:E2,2,FALSE)', 222.58], ['INDEX(E1:E2,MATCH("其他收入",D1:D2,0))', 7.41],
    ['SUMPRODUCT(A1:A2,B1:B2)', 5], ['ROUND(E1/SUM(E1:E2),4)', 0.0322], ['TEXT(0.0322,"0.00%")', '3.22%'], ['LEFT(D1,2)', '其他'], ['LEN("决算数")', 3], ['INT(-1.5)', -2], ['MOD(7,3)', 1], ['ABS(-3)', 3],
    ['合计数+1', 31], ['TRUE', true], ['#REF!+1', '#REF!'], ['没有的表!A1', '#REF!'],
  ])('=%s', (formula, expected) => {
    const { shown } = sheet({ ...cells, H9: `=${formula}` }, [{ name: '合计数', refersTo: '收入!$A$1+收入!$A$2', hidden: false }]);
    const value = shown('H9');
    expect(typeof value === 'number' ? Number(value.toPrecision(15)) : value).toBe(expected);
  });
});

test('what rests on a changed cell follows, in order, along a chain of any length', () => {
  const chain = Object.fromEntries(Array.from({ length: 5000 }, (_, row) => [`B${row + 2}`, `=B${row + 1}+1`]));
  const { type, shown, stale } = sheet({ B1: 1, ...chain, C1: '=SUM(B1:B3)' });
  expect([shown('B5001'), shown('C1'), stale]).toEqual([5001, 6, []]);
  type({ B1: 10 });
  expect([shown('B5001'), shown('C1'), stale]).toEqual([5010, 33, []]);
});

test('a formula that became a figure holds nobody up', () => {
  const { type, shown } = sheet({ A1: 1, A2: '=A1*2', A3: '=A2*2' });
  type({ A2: 5 });
  expect(shown('A3')).toBe(10);
  type({ A1: 100 });
  expect([shown('A2'), shown('A3')]).toEqual([5, 10]);
});

describe('a formula that cannot be worked out keeps its value and is called stale', () => {
  test.each(['INDIRECT("A1")+A1', 'NOBODY(A1)', 'SUM(表1[数])+A1', 'SUM({1,2})+A1', '[1]外部!A1+A1', 'A1:A3*2', 'B1+A1', 'OFFSET(A1,1,0)', 'SUMIF(C1:C2,"其他*",A1:A2)'])('=%s', (formula) => {
    const { type, stale } = sheet({ A1: 1, B1: `=${formula}` });
    type({ A1: 2 });
    expect(stale).toEqual(['B1']);
  });

  test('and so is one that rests on itself by way of another', () => {
    const { type, stale } = sheet({ A1: 1, B1: '=C1+A1', C1: '=B1' });
    type({ A1: 2 });
    expect(stale.sort()).toEqual(['B1', 'C1']);
  });
});
