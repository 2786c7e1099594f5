/** Percentages, always computed: a stated one may be the very cell that is wrong. */
import { Decimal } from '../model/decimal';
import { type Figure, isKnown } from '../model/figure';
import type { Run } from './document';

const usualDecimals = 2;

/** In base units; undefined for a figure without a number. */
export function baseValue(figure: Figure | undefined): Decimal | undefined {
  return isKnown(figure) ? figure.value.shifted(figure.unit.power) : undefined;
}

/** What a percentage is computed from, and the figure that states it where the workbook has one. */
interface Origin {
  readonly from: readonly (Figure | undefined)[];
  readonly statedAs?: Figure;
}

/**
 * `part` of `whole` as a run `96.78%`, at the decimals of the figure that states it, else at two, a whole number of percent without any.
 * Undefined where either is missing or the whole is not above zero.
 */
export function percentage(part: Decimal | undefined, whole: Decimal | undefined, { from, statedAs }: Origin): Run | undefined {
  if (!part || !whole || whole.sign <= 0) return undefined;
  const exact = part.shifted(2);
  const decimals = isKnown(statedAs) ? statedAs.decimals : usualDecimals;
  const rounded = exact.dividedBy(whole, decimals);
  const isWhole = rounded.times(whole).equals(exact) && rounded.trimmed.scale === 0;
  const text = `${(isWhole ? rounded.trimmed : rounded).toString()}%`;
  return { kind: 'computed', text, from: from.filter((figure) => figure !== undefined), figure: statedAs };
}
