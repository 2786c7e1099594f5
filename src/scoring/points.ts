/** What a score may be by the rules: one value, or a range that the rules leave open. */
import { Decimal } from '../model/decimal';
import type { KnownFigure } from '../model/figure';
import { closed, intersect, roundedInterval } from '../model/interval';

export interface Points {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Whether a score as printed may be one of these, rounded to its own decimals. */
export function mayBe(stated: KnownFigure, { low, high }: Points): boolean {
  return intersect(roundedInterval(stated.value, stated.decimals), closed(low, high)) !== null;
}

export function addPoints(a: Points, b: Points): Points {
  return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

export const noPoints: Points = { low: Decimal.zero, high: Decimal.zero };
