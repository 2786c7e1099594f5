import { evaluate, printedValue } from '../../src/judging/evaluate';
import { sidesOf } from '../../src/judging/sides';
import { asPrinted, asRounded, asTruncated } from '../../src/judging/spread';
import { Decimal } from '../../src/model/decimal';
import { constant, minus, plus, product, quotient, sum, sumOf, the } from '../../src/model/expression';
import { written } from '../model/notation';
import { printed } from './printed';
import { equal } from './relating';

test.each([
  ['95.45%', '[0.95445, 0.95455]', '[0.9545, 0.9546)'],
  ['-0.3万元', '[-3500, -2500]', '(-4000, -3000]'],
  ['0.00万元', '[-50, 50]', '(-100, 100)'],
  ['12.50元', '[12.5, 12.5]', '[12.5, 12.5]'],
  ['22人', '[22, 22]', '[22, 22]'],
  ['0.5万元以上', '[5000, ∞)', '[5000, ∞)'],
  ['不超过100人', '(-∞, 100]', '(-∞, 100]'],
])('%s stands for %s rounded and %s cut off', (text, rounded, truncated) => {
  expect(written(asRounded(printed(text)))).toBe(rounded);
  expect(written(asTruncated(printed(text)))).toBe(truncated);
});

test('taken at its word a figure is its value in the base unit, hedged or not', () => {
  expect(written(asPrinted(printed('0.5万元以上')))).toBe('[5000, 5000]');
});

const [three, five] = ['3.0万元', '5.0万元'].map((text) => the(printed(text)));

test.each([
  ['a sum', sum([plus(three!), minus(five!)]), '[-21000, -19000]', '-20000'],
  ['a weighted sum', sum([{ weight: Decimal.of(-12), of: three! }]), '[-366000, -354000]', '-360000'],
  ['an empty sum', sumOf([]), '[0, 0]', '0'],
  ['a product', product(three!, constant(2)), '[59000, 61000]', '60000'],
  ['an empty product', product(), '[1, 1]', '1'],
  ['a sum of products', sum([plus(product(three!, constant(2))), plus(five!)]), '[108500, 111500]', '110000'],
])('%s takes the values that its figures give it', (_, expression, rounded, value) => {
  expect(written(evaluate(expression, asRounded))).toBe(rounded);
  expect(printedValue(expression).trimmed.toString()).toBe(value);
});

test('a quotient has no value of its own', () => {
  expect(() => evaluate(quotient(three!, five!), asRounded)).toThrow(new RangeError('a quotient is judged multiplied out'));
});

test('the sides of a quotient are multiplied out by its base, other sides are as written', () => {
  const stated = printed('60%');
  expect(sidesOf(equal(stated, quotient(three!, five!)))).toEqual({ left: product(the(stated), five!), right: three, base: five });
  expect(sidesOf(equal(stated, three!))).toEqual({ left: the(stated), right: three });
});
