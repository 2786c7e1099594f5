import fc from 'fast-check';
import { judge } from '../../src/judging/judge';
import type { Decimal } from '../../src/model/decimal';
import { sum } from '../../src/model/expression';
import type { KnownFigure } from '../../src/model/figure';
import type { Relation } from '../../src/model/relation';
import { tenThousandYuan, yuan } from '../../src/model/unit';
import { changed, ordinaryRelations, relations, sums } from './arbitraries';
import { equal } from './relating';

const any = fc.oneof(ordinaryRelations, ordinaryRelations, relations);

/** The verdict without the figure it may point at. */
function told(relation: Relation): unknown {
  const { outcome, ...rest } = judge(relation).verdict;
  return { outcome, touching: 'touching' in rest && rest.touching, reason: 'reason' in rest && rest.reason };
}

function expectShifted(decimal: Decimal | undefined, other: Decimal | undefined, power: number): void {
  expect(other?.shifted(power).trimmed.toString()).toBe(decimal?.trimmed.toString());
}

test('a verdict is the same in 元 as in 万元', () => {
  const inYuan = (figure: KnownFigure): KnownFigure =>
    figure.unit.power === 4 ? { ...figure, unit: yuan, value: figure.value.shifted(4), decimals: figure.decimals - 4 } : figure;
  const inTenThousands = (figure: KnownFigure): KnownFigure =>
    figure.unit === yuan ? { ...figure, unit: tenThousandYuan, value: figure.value.shifted(-4), decimals: figure.decimals + 4 } : figure;
  fc.assert(fc.property(any, (relation) => {
    for (const change of [inYuan, inTenThousands]) {
      const other = changed(relation, change);
      expect(told(other)).toEqual(told(relation));
      const power = other.stated.unit.power - relation.stated.unit.power;
      expectShifted(judge(relation).expected, judge(other).expected, power);
      expectShifted(judge(relation).difference, judge(other).difference, power);
    }
  }), { numRuns: 200 });
});

test('a verdict does not depend on the order of the terms', () => {
  fc.assert(fc.property(any, fc.infiniteStream(fc.nat()), (relation, random) => {
    const { expected } = relation;
    fc.pre(expected.kind === 'sum');
    const shuffled = expected.terms
      .map((term) => ({ term, at: random.next().value }))
      .sort((a, b) => a.at - b.at)
      .map(({ term }) => term);
    const other = judge({ ...relation, expected: sum(shuffled) });
    expect(other).toEqual({ ...judge(relation), relation: other.relation });
  }), { numRuns: 500 });
});

test('a verdict does not change when all figures are a power of ten larger and as much coarser', () => {
  const scaled = (power: number) => (figure: KnownFigure): KnownFigure => ({ ...figure, value: figure.value.shifted(power), decimals: figure.decimals - power });
  fc.assert(fc.property(fc.oneof(ordinaryRelations, fc.tuple(relations, sums).map(([{ stated }, expected]) => equal(stated, expected))), fc.integer({ min: -9, max: 9 }), (relation, power) => {
    fc.pre(relation.expected.kind === 'sum');
    const other = changed(relation, scaled(power));
    expect(told(other)).toEqual(told(relation));
    expectShifted(judge(relation).expected, judge(other).expected, -power);
    expectShifted(judge(relation).difference, judge(other).difference, -power);
  }), { numRuns: 500 });
});

test('a rate does not change when what it is computed from is larger and as much coarser', () => {
  fc.assert(fc.property(any, fc.integer({ min: -9, max: 9 }), (relation, power) => {
    fc.pre(relation.expected.kind === 'quotient');
    const { numerator, denominator } = relation.expected as Extract<Relation['expected'], { kind: 'quotient' }>;
    fc.pre(numerator.kind !== 'product' && denominator.kind !== 'product');
    const other = changed(relation, (figure) => (figure.key === relation.stated.key ? figure : { ...figure, value: figure.value.shifted(power), decimals: figure.decimals - power }));
    expect(told(other)).toEqual(told(relation));
  }), { numRuns: 500 });
});

test('what is shown adds up: stated less expected is the difference', () => {
  fc.assert(fc.property(any, (relation) => {
    const { expected, difference, verdict } = judge(relation);
    fc.pre(expected !== undefined);
    expect(expected!.plus(difference!).equals(relation.stated.value!)).toBe(true);
    if (verdict.outcome === 'truncated') expect(difference!.isZero).toBe(false);
  }), { numRuns: 500 });
});

test('the other sign of everything gives the same verdict', () => {
  const turned = { equal: 'equal', atMost: 'atLeast', atLeast: 'atMost', below: 'above', above: 'below' } as const;
  fc.assert(fc.property(any, (relation) => {
    fc.pre(relation.expected.kind === 'sum' && !relation.openList);
    const other = changed(relation, (figure) => ({ ...figure, value: figure.value.negated() }));
    expect(told({ ...other, comparator: turned[relation.comparator] })).toEqual(told(relation));
  }), { numRuns: 500 });
});
