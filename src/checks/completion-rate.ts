import { isKnown } from '../model/figure';
import type { Indicator } from '../model/indicator';
import { reachedBy } from '../scoring/targets';

/** Decimals of a rate that the workbook leaves to be computed. */
const rateDecimals = 2;

/** How far an indicator was fulfilled, as stated or else computed, in percent; undefined where it is no quantity. */
export function completionRateOf(indicator: Indicator) {
  const stated = indicator.figures.get('completionRate');
  if (isKnown(stated)) return { rate: stated.value, figures: [stated] };
  const reached = reachedBy(indicator);
  if (!reached || reached.incomparable !== undefined) return undefined;
  const { target, actual } = reached;
  if (!isKnown(target) || !isKnown(actual) || target.value.isZero) return undefined;
  const rate = actual.value.shifted(actual.unit.power + 2).dividedBy(target.value.shifted(target.unit.power), rateDecimals);
  return { rate, figures: [actual, target] };
}
