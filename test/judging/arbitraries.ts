/** Random figures and relations: ordinary ones, and ones built so that their two sides just touch or just miss. */
import fc from 'fast-check';
import { evaluate } from '../../src/judging/evaluate';
import { sidesOf } from '../../src/judging/sides';
import { asRounded } from '../../src/judging/spread';
import { Decimal } from '../../src/model/decimal';
import { growth, product, quotient, sum, sumOf, the, type Expression } from '../../src/model/expression';
import type { KnownFigure } from '../../src/model/figure';
import { reachesBelow, reachesUnder, intersect } from '../../src/model/interval';
import type { Relation } from '../../src/model/relation';
import { percent, plain, tenThousandYuan, yuan, type Unit } from '../../src/model/unit';
import { printed } from './printed';
import { equal } from './relating';

/** Ordinary amounts, tiny ones, and huge ones with up to 18 digits. */
const digits = fc.oneof(
  fc.bigInt(-1_000_000n, 1_000_000n),
  fc.bigInt(-3n, 3n),
  fc.bigInt(-(10n ** 18n), 10n ** 18n),
  fc.constantFrom(10n ** 12n, 10n ** 14n + 1n, 2n ** 53n + 1n, -(10n ** 17n)),
);

export const figures: fc.Arbitrary<KnownFigure> = fc
  .record({ digits, decimals: fc.integer({ min: 0, max: 8 }), unit: fc.constantFrom(yuan, tenThousandYuan, percent, plain), exact: fc.constantFrom(false, false, false, true) })
  .map(({ digits: value, ...rest }) => printed('0', { ...rest, value: Decimal.of(value, rest.decimals) }));

const weights = fc.constantFrom('1', '1', '-1', '12', '-0.5').map((text) => Decimal.parse(text)!);

export const sums: fc.Arbitrary<Expression> = fc
  .array(fc.record({ weight: weights, of: figures.map(the) }), { minLength: 1, maxLength: 5 })
  .map(sum);

const factors = fc.oneof(figures.map(the), fc.array(figures, { minLength: 2, maxLength: 3 }).map(sumOf));
export const products: fc.Arbitrary<Expression> = fc.array(factors, { minLength: 2, maxLength: 3 }).map((of) => product(...of));
export const quotients: fc.Arbitrary<Expression> = fc.tuple(sums, factors).chain(([numerator, denominator]) =>
  fc.constantFrom(quotient(numerator, denominator), growth(numerator, denominator)));

const comparators = fc.constantFrom('equal', 'equal', 'atMost', 'atLeast', 'below', 'above');

/** Relations whose stated figure has nothing to do with the others. */
export const relations: fc.Arbitrary<Relation> = fc
  .record({ stated: figures, comparator: comparators, expected: fc.oneof(sums, products, quotients) })
  .map(({ stated, comparator, expected }) => ({ ...equal(stated, expected), comparator }));

const closeness = fc.record({ above: fc.boolean(), gap: fc.constantFrom(0n, 1n, -1n, 3n, -3n), at: fc.integer({ min: 6, max: 30 }), comparator: comparators });
type Closeness = typeof closeness extends fc.Arbitrary<infer T> ? T : never;

/** A stated figure that ends where the others begin or end, or misses that by very little. */
function closeTo(expected: Expression, { above, gap, at, comparator }: Closeness, decimals: number, unit: Unit): Relation {
  const { lower, upper } = evaluate(expected, asRounded);
  const end = (above ? upper : lower)!.value.plus(Decimal.of(gap, at)).shifted(-unit.power);
  const half = Decimal.of(5, decimals + 1);
  const value = above ? end.plus(half) : end.minus(half);
  return { ...equal(printed('0', { value, decimals, unit, exact: false }), expected), comparator };
}

export const closeRelations: fc.Arbitrary<Relation> = fc
  .record({ expected: fc.oneof(sums, products), close: closeness, decimals: fc.integer({ min: 0, max: 8 }), unit: fc.constantFrom(yuan, tenThousandYuan, percent) })
  .map(({ expected, close, decimals, unit }) => closeTo(expected, close, decimals, unit));

/** Up to eighty parts so large that hardly an addition of doubles is exact. */
export const longColumns: fc.Arbitrary<Relation> = fc
  .tuple(fc.array(fc.tuple(fc.bigInt(-(10n ** 14n), 10n ** 14n), weights), { minLength: 30, maxLength: 80 }), closeness)
  .map(([terms, close]) => {
    const part = (digits: bigint) => printed('0', { value: Decimal.of(digits, 2), decimals: 0, unit: yuan, exact: false });
    return closeTo(sum(terms.map(([digits, weight]) => ({ weight, of: the(part(digits)) }))), close, 0, yuan);
  });

/** Sums and shares as departments print them: right, or off by a few units in the last place. */
export const ordinaryRelations: fc.Arbitrary<Relation> = fc
  .record({
    parts: fc.array(fc.integer({ min: -50_000, max: 500_000 }), { minLength: 2, maxLength: 6 }),
    decimals: fc.constantFrom(2, 2, 2, 0, 4),
    exact: fc.boolean(),
    off: fc.integer({ min: -4, max: 4 }),
    comparator: comparators,
    kind: fc.constantFrom('sum', 'sum', 'tie'),
    openList: fc.boolean(),
    share: fc.boolean(),
  })
  .map(({ parts, decimals, exact, off, comparator, kind, openList, share }) => {
    const money = (value: Decimal) => printed('0', { value, decimals, unit: tenThousandYuan, exact });
    const known = parts.map((part) => money(Decimal.of(part, decimals)));
    const [first, ...others] = known;
    const ofOthers = others.reduce((left, { value }) => left.plus(value), Decimal.zero);
    if (share && !ofOthers.isZero) {
      const rate = first!.value.shifted(2).dividedBy(ofOthers, 2).plus(Decimal.of(off, 2));
      return { ...equal(printed('0', { value: rate, decimals: 2, unit: percent, exact: false }), quotient(the(first!), sumOf(others))), comparator };
    }
    const value = first!.value.plus(ofOthers).plus(Decimal.of(off, decimals));
    return { ...equal(money(value), sumOf(known), { kind, openList }), comparator } as Relation;
  });

/** The relation with every figure changed. */
export function changed(relation: Relation, change: (figure: KnownFigure) => KnownFigure): Relation {
  const within = (expression: Expression): Expression => {
    switch (expression.kind) {
      case 'figure':
        return the(change(expression.figure as KnownFigure));
      case 'constant':
        return expression;
      case 'sum':
        return sum(expression.terms.map(({ weight, of }) => ({ weight, of: within(of) })));
      case 'product':
        return product(...expression.factors.map(within));
      case 'quotient':
        return { ...expression, numerator: within(expression.numerator), denominator: within(expression.denominator) };
    }
  };
  return { ...relation, stated: change(relation.stated as KnownFigure), expected: within(relation.expected) };
}

/** What the fast path must never contradict: the sides compared exactly, without regard to truncation. */
export function holdsExactly(relation: Relation): boolean {
  const { left, right, base } = sidesOf(relation);
  const [a, b] = [evaluate(left, asRounded), evaluate(right, asRounded)];
  const { comparator } = relation;
  if (comparator === 'equal') return intersect(a, b) !== null;
  const upwards = base && evaluate(base, asRounded).upper!.value.sign < 0;
  const reaches = comparator === 'atMost' || comparator === 'atLeast' ? reachesBelow : reachesUnder;
  return (comparator === 'atMost' || comparator === 'below') === !upwards ? reaches(a, b) : reaches(b, a);
}
