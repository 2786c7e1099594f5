import fc from 'fast-check';
import { certainlyHolds } from '../../src/judging/estimate';
import { evaluate } from '../../src/judging/evaluate';
import { sidesOf } from '../../src/judging/sides';
import { asRounded } from '../../src/judging/spread';
import { Decimal } from '../../src/model/decimal';
import { constant, growth, plus, product, quotient, sum, sumOf, the } from '../../src/model/expression';
import { contains } from '../../src/model/interval';
import type { Relation } from '../../src/model/relation';
import { closeRelations, holdsExactly, longColumns, ordinaryRelations, relations } from './arbitraries';
import { printed } from './printed';
import { atLeast, atMost, equal } from './relating';

const total = (texts: string) => sumOf(texts.split(' ').map((text) => printed(text)));
const rate = (numerator: string, denominator: string) => quotient(the(printed(numerator)), the(printed(denominator)));

test.each<[string, Relation, boolean]>([
  ['a sum that fits', equal(printed('307.82万元'), total('105.58万元 202.24万元')), true],
  ['a sum that is off', equal(printed('307.92万元'), total('105.58万元 202.24万元')), false],
  ['a sum that is off the other way', equal(printed('307.72万元'), total('105.58万元 202.24万元')), false],
  ['a sum that just touches', equal(printed('307.85万元', { value: Decimal.parse('307.835')! }), total('105.58万元 202.24万元')), false],
  ['a difference that fits', equal(printed('1.9%'), sum([plus(the(printed('3.2%'))), { weight: Decimal.of(-1), of: the(printed('1.3%')) }])), true],
  ['a weighted sum that fits', equal(printed('24.0万元'), sum([{ weight: Decimal.of(12), of: the(printed('2.0万元')) }])), true],
  ['what is taken away twice', equal(printed('-4.0万元'), sum([{ weight: Decimal.of(-2), of: the(printed('2.0万元')) }])), true],
  ['a single part', equal(printed('2.0万元'), total('2.0万元')), true],
  ['a product that fits', equal(printed('6.0万元'), product(the(printed('2.0万元')), the(printed('3.0人')))), true],
  ['a product of losses', equal(printed('-6.0万元'), product(the(printed('-2.0万元')), the(printed('3.0人')))), true],
  ['a rate that fits', equal(printed('9.56%'), rate('29.42万元', '307.82万元')), true],
  ['a rate that is off', equal(printed('9.57%'), rate('29.42万元', '307.82万元')), false],
  ['a growth that fits', equal(printed('3.33%'), growth(the(printed('31.00万元')), the(printed('30.00万元')))), true],
  ['a growth that is off', equal(printed('3.53%'), growth(the(printed('31.00万元')), the(printed('30.00万元')))), false],
  ['at most', atMost(printed('3.00万元'), total('4.00万元')), true],
  ['not at most', atMost(printed('4.02万元'), total('4.00万元')), false],
  ['at least', atLeast(printed('4.00万元'), total('3.00万元')), true],
  ['not at least', atLeast(printed('3.98万元'), total('4.00万元')), false],
  ['at most, over a loss', atMost(printed('-60.0%'), rate('10.00万元', '-20.00万元')), true],
  ['not at most, over a loss', atMost(printed('-40.0%'), rate('10.00万元', '-20.00万元')), false],
  ['zeros', equal(printed('0.00万元'), total('0.00万元 0.00万元')), true],
  // Nothing is certain in doubles where there is no room for their errors.
  ['exact figures', equal(printed('3人'), total('1人 2人')), false],
  ['an exact figure among others', equal(printed('3.00万元'), total('2.00万元 1.000000万元')), false],
  ['hedged figures', atMost(printed('1.0万元以上'), total('2.0万元')), false],
  ['constants', equal(printed('50.00%'), constant(0.5)), false],
  ['a term without weight', equal(printed('2.0万元'), sum([plus(the(printed('2.0万元'))), { weight: Decimal.zero, of: the(printed('9.0万元')) }])), false],
  ['no terms', equal(printed('0.0万元'), sumOf([])), false],
  ['18 digits', equal(printed('1000000000000000.01万元'), total('1000000000000000.01万元')), false],
])('%s', (_, relation, certain) => {
  expect(certainlyHolds(relation)).toBe(certain);
});

describe('what is certain is so', () => {
  const expectSound = (relation: Relation) => {
    const { base } = sidesOf(relation);
    fc.pre(!base || !contains(evaluate(base, asRounded), Decimal.zero));
    if (certainlyHolds(relation)) expect(holdsExactly(relation)).toBe(true);
  };

  test('of any figures', () => {
    fc.assert(fc.property(relations, expectSound), { numRuns: 2000 });
  });

  test('of sides that touch, or miss by as little as 10^-30', () => {
    fc.assert(fc.property(closeRelations, expectSound), { numRuns: 5000 });
  });

  test('of long columns, where many small errors could add up', () => {
    fc.assert(fc.property(longColumns, expectSound), { numRuns: 1000 });
  });

  test('of ordinary tables', () => {
    fc.assert(fc.property(ordinaryRelations, expectSound), { numRuns: 1000 });
  });
});

/* Where two sides miss by one unit in the 16th place or later, a double cannot tell. It must not pretend to. */
describe.each(['1', '326.72', '0.01', '1000000000000', '0.3', '999999.99', '4503599627370497.5'])('figures of about %s', (text) => {
  test.each([0, 2, 6])('read at %s decimals', (decimals) => {
    const part = printed(text, { decimals, exact: false });
    for (let place = 1; place <= 40; place += 1) {
      for (const side of [1, -1]) {
        const value = part.value.plus(Decimal.of(side, decimals)).plus(Decimal.of(side, place));
        expect(certainlyHolds(equal(printed('0', { value, decimals, exact: false }), the(part)))).toBe(false);
      }
    }
  });
});
