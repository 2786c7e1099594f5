import { printedValue } from '../../src/judging/evaluate';
import { substitute } from '../../src/judging/substitute';
import { Decimal } from '../../src/model/decimal';
import { constant, growth, minus, plus, product, quotient, sum, the, type Expression } from '../../src/model/expression';
import { printed } from './printed';
import { equal } from './relating';

const [wage, months, other] = ['5.00', '12', '3.00'].map((text) => printed(text));
const seven = Decimal.of(700, 2);

test.each<[string, Expression, string]>([
  ['a figure', the(wage!), '7'],
  ['a difference', sum([plus(the(other!)), minus(the(wage!))]), '-4'],
  ['a product with a constant', product(constant(2), the(months!), the(wage!)), '168'],
  ['a sum of products', sum([plus(product(the(wage!), the(months!))), plus(constant(1))]), '85'],
  ['where it is not', the(other!), '3'],
])('%s, were the wage seven', (_, expected, value) => {
  const { stated, expected: supposed } = substitute(equal(printed('60.00'), expected), wage!.key, seven);
  expect([stated.value!.toString(), printedValue(supposed).trimmed.toString()]).toEqual(['60.00', value]);
});

test('the stated figure, and both sides of a rate', () => {
  const rate = equal(wage!, growth(the(months!), the(other!)));
  expect(substitute(rate, wage!.key, seven)).toEqual({ ...rate, stated: { ...wage, value: seven } });
  expect(substitute(rate, months!.key, seven).expected).toEqual(growth(the({ ...months!, value: seven }), the(other!)));
  expect(substitute(equal(wage!, quotient(the(months!), the(other!))), other!.key, seven).expected).toEqual(quotient(the(months!), the({ ...other!, value: seven })));
});
