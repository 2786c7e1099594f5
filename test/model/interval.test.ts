import { Decimal } from '../../src/model/decimal';
import { add, closed, contains, intersect, isPoint, multiply, point, reachesBelow, roundedInterval, scale, truncatedInterval, type End, type Interval } from '../../src/model/interval';
import { read, written } from './notation';

const decimal = (text: string) => Decimal.parse(text)!;

describe('what a printed number stands for', () => {
  test.each([
    ['326.72', 2, '[326.715, 326.725]'],
    ['-0.3', 1, '[-0.35, -0.25]'],
    ['0.30', 2, '[0.295, 0.305]'],
    ['0', 0, '[-0.5, 0.5]'],
    ['5000', -3, '[4500, 5500]'],
  ])('%s rounded to %s decimals: %s', (value, decimals, interval) => {
    expect(written(roundedInterval(decimal(value), decimals))).toBe(interval);
  });

  test.each([
    ['95.45', 2, '[95.45, 95.46)'],
    ['-0.3', 1, '(-0.4, -0.3]'],
    ['0.00', 2, '(-0.01, 0.01)'],
    ['5000', -3, '[5000, 6000)'],
  ])('%s cut off after %s decimals: %s', (value, decimals, interval) => {
    expect(written(truncatedInterval(decimal(value), decimals))).toBe(interval);
  });
});

describe('small examples', () => {
  test.each([
    ['[1, 2]', '[10, 20)', '[11, 22)'],
    ['(1, 2]', '[10, 20]', '(11, 22]'],
    ['(-∞, 2]', '[10, 20]', '(-∞, 22]'],
    ['[1, ∞)', '(-∞, 5)', '(-∞, ∞)'],
  ])('%s + %s = %s', (a, b, result) => {
    expect(written(add(read(a), read(b)))).toBe(result);
  });

  test.each([
    ['[1, 2)', '3', '[3, 6)'],
    ['[1, 2)', '-3', '(-6, -3]'],
    ['(-∞, 2)', '-1', '(-2, ∞)'],
    ['(-∞, ∞)', '0', '[0, 0]'],
  ])('%s × %s = %s', (a, factor, result) => {
    expect(written(scale(read(a), decimal(factor)))).toBe(result);
  });

  test.each([
    ['[1, 2]', '[3, 4)', '[3, 8)'],
    ['(0, 1)', '[0, 5]', '[0, 5)'],
    ['(0, 1]', '(2, ∞)', '(0, ∞)'],
    ['[0, 1]', '(2, ∞)', '[0, ∞)'],
    ['[0, 0]', '(-∞, ∞)', '[0, 0]'],
    ['(-1, 1]', '[-2, 2]', '[-2, 2]'],
    ['(-∞, 0)', '[-3, ∞)', '(-∞, ∞)'],
  ])('%s × %s = %s', (a, b, result) => {
    expect(written(multiply(read(a), read(b)))).toBe(result);
    expect(written(multiply(read(b), read(a)))).toBe(result);
  });

  test('a point is closed on itself', () => {
    expect(written(point(decimal('3.2')))).toBe('[3.2, 3.2]');
    expect(written(closed(decimal('3.2'), decimal('3.3')))).toBe('[3.2, 3.3]');
  });

  test.each([
    ['[1, 1]', true],
    ['[1, 2]', false],
    ['[1, ∞)', false],
    ['(-∞, 1]', false],
    ['(-∞, ∞)', false],
  ])('whether %s is a point: %s', (interval, expected) => {
    expect(isPoint(read(interval))).toBe(expected);
  });
});

/*
 * Every interval with ends among -2 … 2, open, closed or absent, against plain numbers: an interval is enumerated in
 * quarters, an open end by a point just inside it and an absent one by a point far out. All these are exact as doubles.
 */
const inside = 2 ** -10;
const far = 2 ** 20;

interface Case {
  readonly interval: Interval;
  readonly members: readonly number[];
  readonly label: string;
}

const values = [-2, -1, 0, 1, 2];
const ends = [null, ...values.flatMap((value) => [false, true].map((open): End => ({ value: Decimal.of(value), open })))];

function membersOf({ lower, upper }: Interval): number[] {
  const low = lower ? lower.value.toNumber() + (lower.open ? inside : 0) : -far;
  const high = upper ? upper.value.toNumber() - (upper.open ? inside : 0) : far;
  const quarters = Array.from({ length: 33 }, (_, step) => step / 4 - 4).filter((number) => number > low && number < high);
  return low > high ? [] : [...new Set([low, ...quarters, high])];
}

const cases: Case[] = ends
  .flatMap((lower) => ends.map((upper) => ({ lower, upper })))
  .map((interval) => ({ interval, members: membersOf(interval), label: written(interval) }))
  .filter(({ members }) => members.length > 0);
const pairs = cases.flatMap((a) => cases.map((b) => [a, b] as const));

/** The interval that a set of sampled values fills: far out means without limit, a whole number missed by little is an open end. */
function spanned(samples: readonly number[]): string {
  const low = Math.min(...samples);
  const high = Math.max(...samples);
  const from = low < -far / 64 ? '(-∞' : `${low === Math.round(low) ? '[' : '('}${Math.round(low) + 0}`;
  const to = high > far / 64 ? '∞)' : `${Math.round(high) + 0}${high === Math.round(high) ? ']' : ')'}`;
  return `${from}, ${to}`;
}

function disagreements(check: (a: Case, b: Case) => [string | boolean, string | boolean]): string[] {
  return pairs.flatMap(([a, b]) => {
    const [actual, expected] = check(a, b);
    return actual === expected ? [] : [`${a.label} and ${b.label}: ${actual}, not ${expected}`];
  });
}

const combined = (a: Case, b: Case, by: (x: number, y: number) => number) => a.members.flatMap((x) => b.members.map((y) => by(x, y)));

describe(`every pair of ${cases.length} intervals`, () => {
  test('all combinations of open, closed and absent ends are there', () => {
    expect(cases).toHaveLength(1 + 10 + 10 + 5 + 10 * 4);
  });

  test('adds to what its members add to', () => {
    expect(disagreements((a, b) => [written(add(a.interval, b.interval)), spanned(combined(a, b, (x, y) => x + y))])).toEqual([]);
  });

  test('multiplies to what its members multiply to', () => {
    expect(disagreements((a, b) => [written(multiply(a.interval, b.interval)), spanned(combined(a, b, (x, y) => x * y))])).toEqual([]);
  });

  test('has in common the members that are in both', () => {
    expect(disagreements((a, b) => {
      const common = intersect(a.interval, b.interval);
      const shared = a.members.filter((x) => b.members.includes(x));
      return [common ? written(common) : 'nothing', shared.length > 0 ? spanned(shared) : 'nothing'];
    })).toEqual([]);
  });

  test('reaches below where a member is at most a member', () => {
    expect(disagreements((a, b) => [reachesBelow(a.interval, b.interval), Math.min(...a.members) <= Math.max(...b.members)])).toEqual([]);
  });
});

test.each([-3, -1, 0, 1, 2])('every interval times %s is what its members make', (factor) => {
  for (const { interval, members } of cases) {
    expect(written(scale(interval, Decimal.of(factor)))).toBe(spanned(members.map((x) => x * factor)));
  }
});

test('every interval contains its members and nothing else', () => {
  for (const { interval, members } of cases) {
    for (const value of [-far, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, far]) {
      expect(contains(interval, Decimal.fromNumber(value))).toBe(members.includes(value));
    }
  }
});
