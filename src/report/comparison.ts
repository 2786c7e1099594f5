/** How a figure stands to another: clauses that name the direction, the amount and, where there is one, the rate. */
import { type Figure, isKnown, type KnownFigure } from '../model/figure';
import type { Run } from './document';
import { baseValue, percentage } from './percentage';
import { say } from './sentence';

/** `，比上年决算数增加1.00万元，增长5%`; nothing where either is no number. There is no rate from nothing. */
export function comparedToPrior(now: Figure | undefined, prior: Figure | undefined): readonly Run[] {
  if (!isKnown(now) || !isKnown(prior) || !isComparable(now, prior)) return [];
  const [current, before] = [baseValue(now)!, baseValue(prior)!];
  const change = current.minus(before);
  if (change.isZero) return say`，与上年决算数持平`;
  if (before.isZero) return say`，上年无此项`;
  const rate = before.sign > 0 ? percentage(change.abs(), before, { from: [now, prior] }) : undefined;
  const [more, grown] = change.sign > 0 ? ['增加', '增长'] : ['减少', '下降'];
  return say`，比上年决算数${more}${difference(now, prior)}${rate ? say`，${grown}${rate}` : ''}`;
}

/** By how much two figures differ, as a run in the unit of the first: `1.00万元`. */
export function difference(one: KnownFigure, other: KnownFigure): Run {
  const decimals = Math.max(one.decimals, other.decimals - other.unit.power + one.unit.power);
  const amount = baseValue(one)!.minus(baseValue(other)!).abs().shifted(-one.unit.power);
  return { kind: 'computed', text: amount.rounded(decimals).toString() + one.unit.symbol, from: [one, other] };
}

/** Whether two figures are sums or counts of the same thing, neither of them hedged. */
function isComparable(one: KnownFigure, other: KnownFigure): boolean {
  return one.unit.dimension === other.unit.dimension && !one.hedge && !other.hedge;
}
