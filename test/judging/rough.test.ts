/** The quick no: never of what the judge lets pass, and plainly of what is far off. */
import fc from 'fast-check';
import { judge } from '../../src/judging/judge';
import { holds } from '../../src/judging/network';
import { cannotHold } from '../../src/judging/rough';
import { Decimal } from '../../src/model/decimal';
import { constant, growth, minus, plus, product, quotient, sum, sumOf, the } from '../../src/model/expression';
import type { Relation } from '../../src/model/relation';
import { closeRelations, longColumns, ordinaryRelations, relations } from './arbitraries';
import { printed } from './printed';
import { atMost, equal } from './relating';

const total = (texts: string) => sumOf(texts.split(' ').map((text) => printed(text)));
const of = (text: string) => the(printed(text));

test.each<[string, Relation, boolean]>([
  ['a sum that fits', equal(printed('307.82万元'), total('105.58万元 202.24万元')), false],
  ['a sum that is above', equal(printed('307.90万元'), total('105.58万元 202.24万元')), true],
  ['a sum that is below', equal(printed('307.70万元'), total('105.58万元 202.24万元')), true],
  ['by as much as three figures cut off leave open', equal(printed('307.84万元'), total('105.58万元 202.24万元')), false],
  ['in another unit', equal(printed('3078200元', { exact: false }), total('105.58万元 202.24万元')), false],
  ['exact figures', equal(printed('22人'), total('5人 16人')), true],
  ['exact figures that fit', equal(printed('21人'), total('5人 16人')), false],
  ['a difference', equal(printed('7.41万元'), sum([plus(of('229.99万元')), minus(of('222.58万元'))])), false],
  ['a difference that is off', equal(printed('7.51万元'), sum([plus(of('229.99万元')), minus(of('222.58万元'))])), true],
  ['a weight that is no whole number', equal(printed('-1.50万元'), sum([{ weight: Decimal.parse('-0.5')!, of: of('3.00万元') }])), false],
  ['a product', equal(printed('-6.0万元'), product(of('-2.0万元'), of('3人'))), false],
  ['a product that is off', equal(printed('-8.0万元'), product(of('-2.0万元'), of('3人'))), true],
  ['a rate', equal(printed('9.56%'), quotient(of('29.42万元'), of('307.82万元'))), false],
  ['a rate cut off', equal(printed('9.55%'), quotient(of('29.42万元'), of('307.82万元'))), false],
  ['a rate that is off', equal(printed('0.32%'), quotient(of('7.41万元'), of('229.99万元'))), true],
  ['a growth that is off', equal(printed('3.53%'), growth(of('31.00万元'), of('30.00万元'))), true],
  ['a constant', equal(printed('50.00%'), constant(0.5)), false],
  ['another constant', equal(printed('50.00%'), constant(0.6)), true],
  // Nothing is certain of these.
  ['a limit', atMost(printed('9.00万元'), of('1.00万元')), false],
  ['a lower limit', equal(printed('9.00万元'), of('1.00万元以上')), false],
  ['a lower limit among others', equal(printed('9.00万元'), total('1.00万元 1.00万元以上')), false],
  ['a lower limit before another', equal(printed('9.00万元'), total('1.00万元以上 1.00万元')), false],
  ['a sum of nothing', equal(printed('9.00万元'), sumOf([])), false],
  ['about as much', equal(printed('约9.00万元'), of('1.00万元')), false],
  ['a gap', equal({ ...printed('9.00万元'), value: null, gap: 'blank' }, of('1.00万元')), false],
])('%s: %s', (_, relation, certain) => expect(cannotHold(relation)).toBe(certain));

describe('what is said not to hold does not', () => {
  const expectSound = (relation: Relation) => {
    if (cannotHold(relation)) expect(holds(judge({ ...relation, openList: false }))).toBe(false);
  };

  test('of any figures', () => fc.assert(fc.property(relations, expectSound), { numRuns: 2000 }));
  test('of sides that touch, or miss by as little as 10^-30', () => fc.assert(fc.property(closeRelations, expectSound), { numRuns: 2000 }));
  test('of long columns, where many small errors could add up', () => fc.assert(fc.property(longColumns, expectSound), { numRuns: 500 }));
  test('of ordinary tables', () => fc.assert(fc.property(ordinaryRelations, expectSound), { numRuns: 1000 }));
});
