/** Which of many comparable values stand apart: medians are not led astray by what they are to find. */

/** Fewer values have no middle to stand apart from. */
const fewest = 5;

/** Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993): a modified z-score above 3.5. */
const limit = 3.5;

/** What the median and the mean of absolute deviations are multiplied by to estimate the standard deviation of normal values. */
const perMedianDeviation = 1.482602;
const perMeanDeviation = 1.253314;

export interface Spread {
  readonly median: number;
  /** Values below or above these stand apart. */
  readonly lowest: number;
  readonly highest: number;
}

/** The middle of the values and how far from it they usually lie; undefined for too few. Where more than half are the same, the mean deviation tells how far. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length < fewest) return undefined;
  const median = medianOf(values);
  const deviations = values.map((value) => Math.abs(value - median));
  const deviation = perMedianDeviation * medianOf(deviations) || (perMeanDeviation * deviations.reduce((sum, value) => sum + value, 0)) / deviations.length;
  return { median, lowest: median - limit * deviation, highest: median + limit * deviation };
}

export function standsApart(value: number, spread: Spread | undefined): boolean {
  return spread !== undefined && (value < spread.lowest || value > spread.highest);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
