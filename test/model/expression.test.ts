import { Decimal } from '../../src/model/decimal';
import { constant, figuresIn, minus, plus, product, quotient, sum, sumOf, the } from '../../src/model/expression';
import { figuresOf } from '../../src/model/relation';
import { printed } from '../judging/printed';
import { equal } from '../judging/relating';

const [a, b, c, d] = ['1', '2', '3', '4'].map((text) => printed(text));

test('the figures of an expression come in the order they are written', () => {
  const expression = quotient(sum([plus(product(the(b!), constant(2))), minus(the(a!))]), sumOf([d!, c!]));
  expect(figuresIn(expression)).toEqual([b, a, d, c]);
});

test('a relation names its stated figure first', () => {
  expect(figuresOf(equal(c!, sumOf([a!, b!])))).toEqual([c, a, b]);
});

test('a constant is a decimal, whether written as one or as a number', () => {
  expect(constant(0.1)).toEqual({ kind: 'constant', value: Decimal.parse('0.1') });
  expect(constant(Decimal.of(12))).toEqual({ kind: 'constant', value: Decimal.of(12) });
});

test('terms weigh one or minus one', () => {
  expect(plus(the(a!)).weight.toString()).toBe('1');
  expect(minus(the(a!)).weight.toString()).toBe('-1');
});
