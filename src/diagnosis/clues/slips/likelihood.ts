/** How likely a figure came to stand as it does if its right value is one of a range, and which value of the range is the likeliest. */
import { Decimal } from '../../../model/decimal';
import type { ClueKind } from '../../../model/finding';
import type { KnownFigure } from '../../../model/figure';
import type { Interval } from '../../../model/interval';
import { slips, unlikeShare } from './catalogue';
import { originals } from './originals';
import { slipOf, type Setting } from './slip';

/** A value the figure may have had. */
export interface Original {
  readonly value: Decimal;
  /** The likeliest slip that leads from it to the figure as it stands. */
  readonly clue?: ClueKind;
  /** The chance of its having come about by any slip. */
  readonly chance: number;
}

export interface Likelihood {
  readonly chance: number;
  /** Values that a slip explains, likeliest first. */
  readonly originals: readonly Original[];
}

/** As many values of a range are looked at one by one; of a longer one only those that a slip may have started from. */
const few = 48;

/** Wrong figures are off by anything from a unit in the last place to this power of ten of it, each order of magnitude as likely as another. */
const magnitudes = 12;

export function likelihoodOf(figure: KnownFigure, whole: Interval, setting: Setting): Likelihood {
  const wrong = figure.value.rounded(figure.decimals);
  const range = nearestOf(whole, figure);
  const candidates = printable(range, figure) ?? originals(figure, setting.surroundings, within(range, figure));
  const explained = candidates.filter((right) => isSensible(figure, right) && !right.equals(wrong)).map((right) => {
    const { chance, clue } = slipBetween(figure, right, setting);
    return { value: right, clue, chance: chance * fit(right, whole, range) };
  });
  const chances = explained.filter(({ clue }) => clue).sort((a, b) => b.chance - a.chance);
  const slipped = Math.min(1 - unlikeShare, chances.reduce((sum, { chance }) => sum + chance, 0));
  return { chance: slipped + unlikeShare * Math.min(1, unlike(figure, range)), originals: chances };
}

/** How the figure as it stands may have come from `right`, and the chance of that. Nobody typed a formula's result. */
export function slipBetween(figure: KnownFigure, right: Decimal, setting: Setting): Pick<Original, 'chance' | 'clue'> {
  const slip = slipOf(figure, right, setting);
  let [chance, best] = [0, 0];
  let clue: ClueKind | undefined;
  for (const [detector, share] of figure.origin === 'formula' ? [] : slips) {
    const own = share * detector.chance(slip);
    chance += own;
    if (own > best) [best, clue] = [own, detector.kind];
  }
  return { chance, clue };
}

/** No amount of people or money becomes less than nothing by correction, except where a sign was lost. */
export function isSensible(figure: KnownFigure, value: Decimal): boolean {
  return value.sign >= 0 || figure.value.sign < 0 || value.equals(figure.value.negated());
}

/** The values of a range that can be printed with the figure's decimals, where they are few. */
function printable(range: Interval, { decimals }: KnownFigure): readonly Decimal[] | undefined {
  const { first, last } = ends(range, decimals);
  if (first === null || last === null || last - first >= few) return undefined;
  return Array.from({ length: Math.max(0, Number(last - first) + 1) }, (_, place) => Decimal.of(first + BigInt(place), decimals));
}

/** Tells which values, with the figure's decimals, lie in a range. */
function within(range: Interval, { decimals }: KnownFigure): (value: Decimal) => boolean {
  const { first, last } = ends(range, decimals);
  return ({ digits }) => (first === null || digits >= first) && (last === null || digits <= last);
}

/** The first and the last value of a range that is printed with so many decimals, in units of the last place. */
function ends({ lower, upper }: Interval, decimals: number): { readonly first: bigint | null; readonly last: bigint | null } {
  const least = lower && lower.value.roundedUp(decimals);
  const most = upper && upper.value.roundedDown(decimals);
  return {
    first: least && (lower.open && least.equals(lower.value) ? least.digits + 1n : least.digits),
    last: most && (upper.open && most.equals(upper.value) ? most.digits - 1n : most.digits),
  };
}

/** Of a range without end those values that keep to it best. */
function nearestOf({ lower, upper }: Interval, { decimals }: KnownFigure): Interval {
  const some = Decimal.of(9).shifted(-decimals);
  if (lower && !upper) return { lower, upper: { value: lower.value.plus(some), open: false } };
  if (upper && !lower) return { lower: { value: upper.value.minus(some), open: false }, upper };
  return { lower, upper };
}

/** What rounding leaves open is seldom used up: values at the end of a range are less likely than in its middle, and in a range without end those far from its one end. */
function fit(value: Decimal, whole: Interval, { lower, upper }: Interval): number {
  if (!lower || !upper) return 1;
  const width = upper.value.minus(lower.value).toNumber();
  if (width === 0) return 1;
  const above = value.minus(lower.value).toNumber() / width;
  const off = !whole.upper ? above : !whole.lower ? 1 - above : Math.abs(2 * above - 1);
  return 1 - 0.9 * off;
}

/** How many values there are in the range, times the chance of missing one of them by as much as that. */
function unlike(figure: KnownFigure, { lower, upper }: Interval): number {
  if (!lower || !upper) return 1 / magnitudes;
  const places = (value: Decimal) => Math.abs(value.shifted(figure.decimals).toNumber());
  const width = places(upper.value.minus(lower.value)) + 1;
  const middle = lower.value.plus(upper.value).times(Decimal.of(5, 1));
  const off = Math.max(1, places(middle.minus(figure.value)));
  return width / (off * 2 * Math.LN10 * magnitudes);
}
