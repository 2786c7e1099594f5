/**
 * What a verdict means, spelt out in whole numbers and without the product's code: try the true values that the printed
 * ones may stand for, and see whether the relation comes true.
 *
 * Values are counted in thousandths of the coarsest printed unit. Of each figure a few true values are tried: both ends of
 * what it stands for and some between; an end that does not belong is tried one thousandth inside. That is enough:
 * - The difference of the two sides (multiplied out by the base of a rate, which keeps its sign) changes continuously over
 *   the true values, and these hang together; so if it is somewhere above and somewhere below zero, it is somewhere zero.
 * - It is linear in each figure, so it is furthest up and down where every figure is at one of its ends.
 * - Ends are multiples of 1/2 (or 1/20), so in sums and products of up to three small figures the furthest values are
 *   multiples of 1/20, 1/4 or 1/8. Going one thousandth inside moves them by less than that, so no side is changed by it.
 */
export type Reading = 'rounded' | 'truncated';
export type OracleComparator = 'equal' | 'atMost' | 'atLeast' | 'below' | 'above';

export interface PrintedValue {
  /** In thousandths of the coarsest unit. */
  readonly value: number;
  /** One unit in its last place, in the same thousandths: 1000 for whole numbers, 100 for one decimal. */
  readonly unit: number;
  readonly exact?: boolean;
}

/** -1, 0 or 1: how the stated true value compares with what the others give; undefined where that divides by zero. */
export type Compare = (stated: number, others: readonly number[]) => number | undefined;

/** The true values tried for a printed one. */
export function trueValues({ value, unit, exact }: PrintedValue, reading: Reading, between: number): readonly number[] {
  if (exact) return [value];
  const [low, high] = reading === 'rounded' ? [value - unit / 2, value + unit / 2] : [value > 0 ? value : value - unit + 1, value < 0 ? value : value + unit - 1];
  return Array.from({ length: between + 2 }, (_, step) => Math.round(low + ((high - low) * step) / (between + 1)));
}

/** Which ways the comparison can come out over all true values; null where a base may be zero. */
function outcomes(stated: readonly number[], others: readonly (readonly number[])[], compare: Compare): ReadonlySet<number> | null {
  const seen = new Set<number>();
  const chosen: number[] = others.map(() => 0);
  const choose = (position: number): boolean => {
    const options = others[position];
    for (const value of options ?? stated) {
      if (options) {
        chosen[position] = value;
        if (!choose(position + 1)) return false;
      } else {
        const order = compare(value, chosen);
        if (order === undefined) return false;
        seen.add(order);
      }
    }
    return true;
  };
  return choose(0) ? seen : null;
}

function canBe(comparator: OracleComparator, seen: ReadonlySet<number> | null): boolean {
  if (!seen) return false;
  if (comparator === 'below' || comparator === 'above') return seen.has(comparator === 'below' ? -1 : 1);
  if (seen.has(0) || (seen.has(-1) && seen.has(1))) return true;
  return comparator === 'equal' ? false : seen.has(comparator === 'atMost' ? -1 : 1);
}

export interface Question {
  readonly stated: PrintedValue;
  readonly others: readonly PrintedValue[];
  readonly compare: Compare;
  readonly openList?: boolean;
  /** How many true values are tried between the ends. */
  readonly between: number;
}

/** The right verdict of each comparison. */
export function oracle({ stated, others, compare, openList, between }: Question): (comparator: OracleComparator) => string {
  const seen = (ofStated: Reading, ofOthers: Reading) =>
    outcomes(trueValues(stated, ofStated, between), others.map((other) => trueValues(other, ofOthers, between)), compare);
  const rounded = seen('rounded', 'rounded');
  if (!rounded) return () => 'undecided: zeroBase';
  const cutOff = [seen('truncated', 'truncated'), seen('truncated', 'rounded')];
  return (comparator) => {
    if (canBe(comparator, rounded)) return 'consistent';
    if (openList && rounded.has(1)) return 'undecided: openList';
    return cutOff.some((reading) => canBe(comparator, reading)) ? 'truncated' : 'inconsistent';
  };
}
