import { asShownBeside, decimalsShown, expectedValue } from '../../src/judging/expect';
import { Decimal } from '../../src/model/decimal';
import { growth, product, quotient, sumOf, the } from '../../src/model/expression';
import { printed } from './printed';
import { equal } from './relating';

const decimal = (text: string) => Decimal.parse(text)!;
const [one, three, nothing] = ['1.00万元', '3.00万元', '0.00万元'].map((text) => the(printed(text)));

test('what is expected comes in the unit of the stated figure', () => {
  expect(expectedValue(equal(printed('1元'), one!))?.trimmed.toString()).toBe('10000');
  expect(expectedValue(equal(printed('1亿元'), sumOf([printed('1.00万元'), printed('2.00万元')])))?.trimmed.toString()).toBe('0.0003');
  expect(expectedValue(equal(printed('1万元'), product(the(printed('3人')), one!)))?.trimmed.toString()).toBe('3');
});

test('a quotient has more decimals than are ever printed', () => {
  expect(expectedValue(equal(printed('33.33%'), quotient(one!, three!)))?.toString()).toBe('33.3333333333333333');
  expect(expectedValue(equal(printed('-66.67%'), growth(one!, three!)))?.toString()).toBe('-66.6666666666666667');
  expect(expectedValue(equal(printed('66.67%'), quotient(sumOf([printed('2万元')]), three!)))?.toString()).toBe('66.6666666666666667');
});

test('nothing is expected of a base of zero', () => {
  expect(expectedValue(equal(printed('33.33%'), quotient(one!, nothing!)))).toBeUndefined();
});

test.each([
  ['9.55%', '9.557533623546', '9.56'],
  ['9.56%', '9.557533623546', '9.558'],
  ['9.56%', '9.5600004', '9.5600004'],
  ['9.56%', '9.56000049', '9.5600005'],
  ['9.56%', '9.56000001', '9.56000001'],
  ['9.56%', '9.560000001', '9.56'],
  ['9.56%', '9.56', '9.56'],
  ['9.56%', '9.5600', '9.56'],
  ['0.32%', '0.005', '0.01'],
  ['0.00%', '0.005', '0.01'],
  ['0.00%', '-0.0049', '-0.005'],
  ['22人', '21', '21'],
  ['22人', '21.96', '21.96'],
])('beside %s the expected %s is shown as %s', (stated, expected, shown) => {
  expect(asShownBeside(printed(stated), decimal(expected)).toString()).toBe(shown);
});

test('beside thousands the expected value is shown in thousands', () => {
  const stated = printed('5000元', { decimals: -3, exact: false });
  expect(asShownBeside(stated, decimal('6400')).toString()).toBe('6000');
  expect(asShownBeside(stated, decimal('5400')).toString()).toBe('5400');
});

test.each([
  ['a sum of finer amounts', '0万元', sumOf([printed('60.25万元'), printed('39.155万元')]), 2],
  ['a sum with another zero', '0万元', sumOf([printed('89.974万元'), printed('0万元')]), 3],
  ['a coarse amount among them', '0万元', sumOf([printed('60.25万元'), printed('39万元')]), 0],
  ['amounts in 元', '0万元', sumOf([printed('602500元')]), 4],
  ['a quotient', '0万元', quotient(one!, three!), 0],
  ['a product', '0万元', product(the(printed('3人')), the(printed('0.125万元'))), 0],
  ['a sum of nothing but zeros', '0.0万元', sumOf([printed('0.00万元')]), 1],
  ['no zero', '101万元', sumOf([printed('60.25万元'), printed('39.155万元')]), 0],
])('%s, beside %s', (_, stated, expected, decimals) => {
  expect(decimalsShown(expected, printed(stated))).toBe(decimals);
});
