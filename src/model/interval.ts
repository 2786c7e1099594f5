/**
 * Sets of values between two ends, each end closed, open or absent (unbounded).
 * The arithmetic of XBRL Calculations 1.1 (REC 2023-02-22), section 3, with open ends kept exactly.
 */
import { Decimal } from './decimal';

export interface End {
  readonly value: Decimal;
  /** An open end does not itself belong to the interval. */
  readonly open: boolean;
}

export interface Interval {
  /** Null reaches down without limit. */
  readonly lower: End | null;
  /** Null reaches up without limit. */
  readonly upper: End | null;
}

const half = Decimal.of(5, 1);

export function closed(lower: Decimal, upper: Decimal): Interval {
  return { lower: { value: lower, open: false }, upper: { value: upper, open: false } };
}

export function point(value: Decimal): Interval {
  return closed(value, value);
}

/** What a figure rounded to `decimals` stands for: [v − u/2, v + u/2], u = 10^−decimals. */
export function roundedInterval(value: Decimal, decimals: number): Interval {
  const halfUnit = half.shifted(-decimals);
  return closed(value.minus(halfUnit), value.plus(halfUnit));
}

/** What a figure cut off after `decimals` stands for: half-open towards zero's far side, open on both sides at zero. */
export function truncatedInterval(value: Decimal, decimals: number): Interval {
  const unit = Decimal.one.shifted(-decimals);
  return {
    lower: value.sign > 0 ? { value, open: false } : { value: value.minus(unit), open: true },
    upper: value.sign < 0 ? { value, open: false } : { value: value.plus(unit), open: true },
  };
}

export function add(a: Interval, b: Interval): Interval {
  return { lower: addEnds(a.lower, b.lower), upper: addEnds(a.upper, b.upper) };
}

/** Every value times `factor`; a negative factor swaps the ends with their flags. */
export function scale(a: Interval, factor: Decimal): Interval {
  if (factor.isZero) return point(Decimal.zero);
  const lower = a.lower && { value: a.lower.value.times(factor), open: a.lower.open };
  const upper = a.upper && { value: a.upper.value.times(factor), open: a.upper.open };
  return factor.sign > 0 ? { lower, upper } : { lower: upper, upper: lower };
}

/** The product of two intervals whose values vary independently. */
export function multiply(a: Interval, b: Interval): Interval {
  const corners = [
    corner(a.lower, -1, b.lower, -1),
    corner(a.lower, -1, b.upper, 1),
    corner(a.upper, 1, b.lower, -1),
    corner(a.upper, 1, b.upper, 1),
  ];
  return { lower: extreme(corners, -1), upper: extreme(corners, 1) };
}

/** The values both have in common, or null where there are none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const lower = tighter(a.lower, b.lower, 1);
  const upper = tighter(a.upper, b.upper, -1);
  if (lower && upper) {
    const order = lower.value.compare(upper.value);
    if (order > 0 || (order === 0 && (lower.open || upper.open))) return null;
  }
  return { lower, upper };
}

/** Whether some value of `a` is at most some value of `b`. */
export function reachesBelow(a: Interval, b: Interval): boolean {
  if (!a.lower || !b.upper) return true;
  const order = a.lower.value.compare(b.upper.value);
  return order < 0 || (order === 0 && !a.lower.open && !b.upper.open);
}

/** Whether some value of `a` is less than some value of `b`. */
export function reachesUnder(a: Interval, b: Interval): boolean {
  return !a.lower || !b.upper || a.lower.value.compare(b.upper.value) < 0;
}

export function contains(a: Interval, value: Decimal): boolean {
  return intersect(a, point(value)) !== null;
}

export function isPoint(a: Interval): boolean {
  return a.lower !== null && a.upper !== null && a.lower.value.equals(a.upper.value);
}

function addEnds(a: End | null, b: End | null): End | null {
  return a && b && { value: a.value.plus(b.value), open: a.open || b.open };
}

/** A corner of the box two intervals span: a finite product, or which infinity it runs off to. */
type Corner = End | 1 | -1;

function corner(a: End | null, aSide: 1 | -1, b: End | null, bSide: 1 | -1): Corner {
  if (a && b) {
    const absorbed = (a.value.isZero && !a.open) || (b.value.isZero && !b.open);
    return { value: a.value.times(b.value), open: !absorbed && (a.open || b.open) };
  }
  const aSign = a ? a.value.sign : aSide;
  const bSign = b ? b.value.sign : bSide;
  if (aSign === 0 || bSign === 0) return { value: Decimal.zero, open: Boolean(a?.open || b?.open) };
  return aSign === bSign ? 1 : -1;
}

/** The outermost of the corners on one side (-1 lowest, 1 highest), closed if any corner reaches it closed. */
function extreme(corners: readonly Corner[], side: 1 | -1): End | null {
  let best: End | undefined;
  for (const candidate of corners) {
    if (typeof candidate === 'number') {
      if (candidate === side) return null;
      continue;
    }
    const order = best ? candidate.value.compare(best.value) * side : 1;
    if (order > 0 || (order === 0 && best!.open && !candidate.open)) best = candidate;
  }
  return best ?? null;
}

/** The end that leaves less: the higher of two lower ends (side 1) or the lower of two upper ends (side -1). */
function tighter(a: End | null, b: End | null, side: 1 | -1): End | null {
  if (!a || !b) return a ?? b;
  const order = a.value.compare(b.value) * side;
  if (order === 0) return a.open ? a : b;
  return order > 0 ? a : b;
}
