import fc from 'fast-check';
import { Demand } from '../../src/judging/demand';
import { judge } from '../../src/judging/judge';
import { linearForm } from '../../src/judging/linear';
import { substitute } from '../../src/judging/substitute';
import { Decimal } from '../../src/model/decimal';
import { constant, minus, plus, product, quotient, sum, sumOf, the } from '../../src/model/expression';
import type { Hedge, KnownFigure } from '../../src/model/figure';
import { contains, point, type Interval } from '../../src/model/interval';
import { figuresOf, type Comparator, type Relation } from '../../src/model/relation';
import { written } from '../model/notation';
import { printed } from './printed';
import { equal } from './relating';

/** From a 分 to a billion, less than nothing, nothing; in several units. */
const figure = fc.tuple(
  fc.oneof(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(-200n, 200n), fc.constant(0n)),
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom('元', '万元', '亿元', '百元'),
  fc.constantFrom<Hedge | undefined>(undefined, undefined, undefined, 'atLeast', 'atMost'),
).map(([digits, scale, symbol, hedge]) => printed(`${Decimal.of(digits, scale)}${symbol}`, { hedge }));
const weight = fc.constantFrom('1', '1', '-1', '-1', '12', '0.5').map((text) => Decimal.parse(text)!);
const comparator = fc.constantFrom<Comparator>('equal', 'equal', 'atMost', 'atLeast');
const sums = fc.tuple(figure, fc.array(fc.tuple(figure, weight), { minLength: 1, maxLength: 12 }), comparator).map(([stated, parts, how]): Relation =>
  ({ ...equal(stated, sum(parts.map(([of, times]) => ({ weight: times, of: the(of) })))), comparator: how }));

/** The last printable values within an end, and the first beyond it. */
function around(demanded: Interval, { decimals }: KnownFigure): readonly Decimal[] {
  const unit = Decimal.one.shifted(-decimals);
  return [demanded.lower, demanded.upper].flatMap((end) => {
    const cut = end ? end.value.roundedDown(decimals) : undefined;
    return cut ? [cut.minus(unit), cut, cut.plus(unit)] : [];
  });
}

const isKept = (relation: Relation, { key }: KnownFigure, value: Decimal) => judge(substitute(relation, key, value)).verdict.outcome === 'consistent';

test('of a sum a figure may have exactly the values that the judge accepts, whatever the size, sign and unit', () => {
  fc.assert(fc.property(sums, fc.nat(), (relation, which) => {
    const figures = figuresOf(relation) as readonly KnownFigure[];
    const asked = figures[which % figures.length]!;
    const demand = new Demand(relation, relation.comparator);
    expect(demand.isExact).toBe(true);
    const demanded = demand.of(asked);
    for (const value of [asked.value, ...around(demanded, asked)]) expect(contains(demanded, value)).toBe(isKept(relation, asked, value));
  }), { numRuns: 1000 });
});

test('of a product or rate nothing that the judge accepts is lost', () => {
  const small = fc.tuple(fc.integer({ min: -999, max: 99_999 }), fc.nat(2), fc.constantFrom('元', '万元', '%')).map(([digits, scale, symbol]) => printed(`${Decimal.of(digits, scale)}${symbol}`));
  const shapes = fc.tuple(fc.array(small, { minLength: 4, maxLength: 4 }), fc.boolean(), comparator).map(([[stated, a, b, c], isRate, how]): Relation =>
    ({ ...equal(stated!, isRate ? quotient(the(a!), sumOf([b!, c!])) : product(the(a!), sumOf([b!, c!]))), comparator: how }));
  fc.assert(fc.property(shapes, fc.nat(3), fc.integer({ min: -999, max: 99_999 }), (relation, which, digits) => {
    const asked = (figuresOf(relation) as readonly KnownFigure[])[which]!;
    const demanded = new Demand(relation, relation.comparator).of(asked);
    for (const value of [asked.value, Decimal.of(digits, asked.decimals), ...around(demanded, asked)]) {
      if (isKept(relation, asked, value)) expect(contains(demanded, value)).toBe(true);
    }
  }), { numRuns: 1000 });
});

test('other figures may be given room', () => {
  const [total, one, other] = [printed('10.0万元'), printed('4.0万元'), printed('5.0万元')];
  const demand = new Demand(equal(total, sumOf([one, other])), 'equal');
  expect(written(demand.of(one))).toBe('[4.85, 5.15]');
  expect(written(demand.of(one, new Map([['other', point(Decimal.zero)]])))).toBe('[4.85, 5.15]');
  expect(written(demand.of(one, new Map([[other.key, { lower: { value: Decimal.zero, open: false }, upper: { value: Decimal.of(5), open: false } }]])))).toBe('[4.85, 10.15]');
  expect(written(demand.of(one, new Map([[other.key, { lower: null, upper: null }]])))).toBe('(-∞, ∞)');
  expect(written(demand.of(one, new Map([[one.key, point(Decimal.zero)]])))).toBe('[4.85, 5.15]');
});

test.each<[string, Comparator, string, string]>([
  ['equal', 'equal', '[8.985, 9.015]', '[0.985, 1.015]'],
  ['at most', 'atMost', '(-∞, 9.015]', '[0.985, ∞)'],
  ['at least', 'atLeast', '[8.985, ∞)', '(-∞, 1.015]'],
])('%s: from the stated figure and from a part', (_, how, ofStated, ofPart) => {
  const [stated, part] = [printed('9.00万元'), printed('1.00万元')];
  const demand = new Demand({ ...equal(stated, sumOf([part, printed('8.00万元')])), comparator: how }, how);
  expect([written(demand.of(stated)), written(demand.of(part))]).toEqual([ofStated, ofPart]);
});

test('a limit on a rate demands nothing of its base, whose sign decides which way it compares', () => {
  const [rate, part, base] = [printed('50%'), printed('1.00万元'), printed('4.00万元')];
  const demandOf = (figure: KnownFigure, how: Comparator) => written(new Demand(equal(rate, quotient(the(part), the(base))), how).of(figure)).replace(/(\.\d{4})\d+/g, '$1…');
  expect([rate, part, base].map((figure) => demandOf(figure, 'atMost'))).toEqual(['(-∞, 25.6564…]', '[1.9725…, ∞)', '(-∞, ∞)']);
  expect(demandOf(base, 'equal')).not.toBe('(-∞, ∞)');
});

test('what holds by digits cut off may go on doing so', () => {
  const share = printed('3.22%');
  const relation = equal(share, quotient(the(printed('7.4282万元', { exact: true })), the(printed('230万元', { exact: true }))));
  expect(judge(relation).verdict.outcome).toBe('truncated');
  expect(contains(new Demand(relation, 'equal').of(share), share.value)).toBe(false);
  const cutOff = new Demand(relation, 'equal', true);
  expect(cutOff.isExact).toBe(false);
  expect(contains(cutOff.of(share), share.value)).toBe(true);
  const [whole, exact] = [printed('95%'), printed('96.0%', { exact: true })];
  expect(written(new Demand(equal(whole, the(exact)), 'equal', true).of(whole))).toBe('(95, 97)');
});

describe('a relation is a weighted sum', () => {
  const [a, b] = [printed('1.00万元'), printed('2元')];
  const terms = (relation: Relation) => {
    const form = linearForm(relation);
    return form && [...[...form.terms.values()].map(({ figure: { printed: text }, times }) => `${times} × ${text}`), String(form.constant)];
  };

  test.each<[string, Relation, readonly string[] | null]>([
    ['of figures', equal(a, sum([minus(the(b))])), ['-1 × 1.00万元', '-1 × 2元', '0']],
    ['of sums and constants', equal(a, sum([plus(constant(3)), { weight: Decimal.of(12), of: sum([minus(the(b))]) }])), ['-1 × 1.00万元', '-12 × 2元', '3']],
    ['of a figure many times', equal(a, product(constant(12), the(b), constant(2))), ['-1 × 1.00万元', '24 × 2元', '0']],
    ['not of products', equal(a, product(the(b), the(printed('3')))), null],
    ['not of constants multiplied', equal(a, product(constant(2), constant(3))), null],
    ['not of rates', equal(a, quotient(the(b), the(printed('3')))), null],
    ['not with a figure that does not count', equal(a, sum([{ weight: Decimal.zero, of: the(b) }])), null],
    ['not with a gap', equal(a, the(printed('3', { value: null as unknown as Decimal }))), null],
  ])('%s', (_, relation, expected) => expect(terms(relation)).toEqual(expected));
});
