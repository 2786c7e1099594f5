/** Ratios that are given points by a scale. */
import { Decimal } from '../model/decimal';
import type { Ratio } from './compute-ratios';
import type { Points } from './points';

export type PointScale =
  /** All points up to a limit; for each step beyond it some are taken off, down to none. */
  | { readonly kind: 'steps'; readonly limit: number; readonly beyond: 'above' | 'below'; readonly step: number; readonly off: number }
  /** By the first band that reaches as far; above the last one none. */
  | { readonly kind: 'bands'; readonly bands: readonly { readonly upTo: number; readonly points: number }[] };

/** Percentages and points. */
export interface ScoredRatio {
  /** Id of its formula. */
  readonly ratio: string;
  readonly weight: number;
  readonly points: PointScale;
}

/** The points of a ratio; undefined where it could not be computed. A step that is not full may count or not, so it leaves a range. */
export function pointsOf({ weight, points }: ScoredRatio, { percent }: Ratio): Points | undefined {
  if (!percent) return undefined;
  if (points.kind === 'bands') {
    const band = points.bands.find(({ upTo }) => percent.compare(Decimal.fromNumber(upTo)) <= 0);
    return only(Decimal.fromNumber(band?.points ?? 0));
  }
  const { limit, beyond, step, off } = points;
  const distance = beyond === 'above' ? percent.minus(Decimal.fromNumber(limit)) : Decimal.fromNumber(limit).minus(percent);
  const full = Decimal.fromNumber(weight);
  if (distance.sign <= 0) return only(full);
  const steps = distance.toNumber() / step;
  const after = (count: number) => Decimal.fromNumber(Math.max(0, weight - count * off));
  return { low: after(Math.ceil(steps)), high: after(Math.floor(steps)) };
}

function only(points: Decimal): Points {
  return { low: points, high: points };
}
