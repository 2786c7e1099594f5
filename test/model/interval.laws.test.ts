import fc from 'fast-check';
import { Decimal } from '../../src/model/decimal';
import { add, contains, intersect, multiply, reachesBelow, reachesUnder, scale, type End, type Interval } from '../../src/model/interval';

const decimals = fc.oneof(
  fc.tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 4 })).map(([digits, places]) => Decimal.of(digits, places)),
  fc.integer({ min: -3, max: 3 }).map((digits) => Decimal.of(digits)),
);

/** Weighted towards shared ends, points and zero, where the flags matter. */
const intervals: fc.Arbitrary<Interval> = fc
  .record({ a: decimals, b: decimals, openBelow: fc.boolean(), openAbove: fc.boolean(), without: fc.constantFrom('none', 'none', 'none', 'lower', 'upper', 'both') })
  .map(({ a, b, openBelow, openAbove, without }) => {
    const [low, high] = a.compare(b) <= 0 ? [a, b] : [b, a];
    const isPoint = low.equals(high);
    const lower: End = { value: low, open: openBelow && !isPoint };
    const upper: End = { value: high, open: openAbove && !isPoint };
    return { lower: without === 'lower' || without === 'both' ? null : lower, upper: without === 'upper' || without === 'both' ? null : upper };
  });

const near = Decimal.of(1, 60);
const far = Decimal.of(1, -60);

/** Members at or just inside the ends, far out where there is none, and between. */
function samples({ lower, upper }: Interval): Decimal[] {
  const low = lower ? (lower.open ? lower.value.plus(near) : lower.value) : far.negated();
  const high = upper ? (upper.open ? upper.value.minus(near) : upper.value) : far;
  return [low, low.plus(high).times(Decimal.of(5, 1)), low.times(Decimal.of(25, 2)).plus(high.times(Decimal.of(75, 2))), high];
}

/** Sound: every sample belongs. Tight: a closed end is met, an open one neared, an absent one passed by any bound. */
function expectSpanned(result: Interval, found: readonly Decimal[]): void {
  for (const value of found) expect(contains(result, value)).toBe(true);
  for (const [end, side] of [[result.lower, -1], [result.upper, 1]] as const) {
    const outermost = found.reduce((best, value) => (value.compare(best) === side ? value : best));
    const bound = Decimal.of(side, -25);
    if (!end) expect(outermost.compare(bound)).toBe(side);
    else if (end.open) expect(outermost.minus(end.value).abs().compare(Decimal.of(1, 30))).toBe(-1);
    else expect(outermost.equals(end.value)).toBe(true);
  }
}

const combined = (a: Interval, b: Interval, by: (x: Decimal, y: Decimal) => Decimal) => samples(a).flatMap((x) => samples(b).map((y) => by(x, y)));

test('a sum holds the sums of its members, and no more', () => {
  fc.assert(fc.property(intervals, intervals, (a, b) => expectSpanned(add(a, b), combined(a, b, (x, y) => x.plus(y)))));
});

test('a product holds the products of its members, and no more', () => {
  fc.assert(fc.property(intervals, intervals, (a, b) => expectSpanned(multiply(a, b), combined(a, b, (x, y) => x.times(y)))), { numRuns: 300 });
});

test('a multiple holds the multiples of its members, and no more', () => {
  fc.assert(fc.property(intervals, decimals, (a, factor) => expectSpanned(scale(a, factor), samples(a).map((x) => x.times(factor)))));
});

test('what two intervals have in common is in both, and nothing else is', () => {
  fc.assert(fc.property(intervals, intervals, (a, b) => {
    const common = intersect(a, b);
    for (const value of [...samples(a), ...samples(b), ...(common ? samples(common) : [])]) {
      expect(common !== null && contains(common, value)).toBe(contains(a, value) && contains(b, value));
    }
  }));
});

test('one interval reaches below another just where a member does', () => {
  fc.assert(fc.property(intervals, intervals, (a, b) => {
    expect(reachesBelow(a, b)).toBe(samples(a).some((x) => samples(b).some((y) => x.compare(y) <= 0)));
    expect(reachesUnder(a, b)).toBe(samples(a).some((x) => samples(b).some((y) => x.compare(y) < 0)));
  }));
});

test('adding, multiplying and intersecting do not depend on the order', () => {
  fc.assert(fc.property(intervals, intervals, intervals, (a, b, c) => {
    expectSame(add(a, b), add(b, a));
    expectSame(multiply(a, b), multiply(b, a));
    expectSame(multiply(multiply(a, b), c), multiply(a, multiply(b, c)));
    expectSame(intersect(a, b), intersect(b, a));
  }));
});

function expectSame(a: Interval | null, b: Interval | null): void {
  const plain = (interval: Interval | null) => interval && [interval.lower, interval.upper].map((end) => end && [end.value.trimmed.toString(), end.open]);
  expect(plain(a)).toEqual(plain(b));
}
