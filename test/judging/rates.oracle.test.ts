import { growth, product, quotient, sumOf, the } from '../../src/model/expression';
import { either, expectAgreement, signOf, wholes } from './agreement';

const four = wholes(4);
const three = wholes(3);

/** The base of a rate must not be zero anywhere between its ends, so neither may it change its sign. */
function quotientOrder(stated: number, numerator: number, denominator: number): number | undefined {
  return denominator === 0 ? undefined : signOf(stated * denominator - numerator * 1000) * signOf(denominator);
}

expectAgreement([
  {
    name: 'products of two',
    values: [wholes(16), four, four],
    expected: (others) => product(...others.map(the)),
    compare: (stated, [a = 0, b = 0]) => signOf(stated * 1000 - a * b),
    cases: 33 * 9 ** 2,
  },
  {
    name: 'products of three',
    values: [wholes(9), wholes(2), wholes(2), wholes(2)],
    expected: (others) => product(...others.map(the)),
    compare: (stated, [a = 0, b = 0, c = 0]) => signOf(stated * 1000 ** 2 - a * b * c),
    between: 1,
    cases: 19 * 5 ** 3,
  },
  {
    name: 'products with exact figures among them',
    values: [either(four), either(three), either(three)],
    expected: (others) => product(...others.map(the)),
    compare: (stated, [a = 0, b = 0]) => signOf(stated * 1000 - a * b),
    between: 1,
    cases: 18 * 14 ** 2,
  },
  {
    name: 'quotients',
    values: [wholes(5), wholes(9), four],
    expected: ([a, b]) => quotient(the(a!), the(b!)),
    compare: (stated, [a = 0, b = 0]) => quotientOrder(stated, a, b),
    cases: 11 * 19 * 9,
  },
  {
    name: 'quotients with exact figures among them',
    values: [either(three), either(four), either(four)],
    expected: ([a, b]) => quotient(the(a!), the(b!)),
    compare: (stated, [a = 0, b = 0]) => quotientOrder(stated, a, b),
    between: 1,
    cases: 14 * 18 ** 2,
  },
  {
    name: 'growth rates',
    values: [wholes(5), wholes(9), four],
    expected: ([a, b]) => growth(the(a!), the(b!)),
    compare: (stated, [a = 0, b = 0]) => quotientOrder(stated + 1000, a, b),
    cases: 11 * 19 * 9,
  },
  {
    name: 'quotients by a sum',
    values: [three, wholes(6), four, four],
    expected: ([a, b, c]) => quotient(the(a!), sumOf([b!, c!])),
    compare: (stated, [a = 0, b = 0, c = 0]) => quotientOrder(stated, a, b + c),
    between: 1,
    cases: 7 * 13 * 9 ** 2,
  },
]);
