/** What figures that may be otherwise can be, all relations they stand in considered together; or which relations contradict each other. */
import { Decimal } from '../../model/decimal';
import type { KnownFigure } from '../../model/figure';
import { intersect, reachesBelow, type Interval } from '../../model/interval';
import type { Constraint } from './constraint';

export interface Freed {
  readonly figure: KnownFigure;
  /** What it may be printed with, in its own unit. */
  readonly values: Interval;
}

export type Narrowed =
  | { readonly values: ReadonlyMap<string, Interval> }
  /** No values fit these relations, however many other figures are freed that stand in none of them. */
  | { readonly conflict: readonly Constraint[] };

/** Intervals that keep each other in check close in on what fits; those that would for ever are left after so many rounds. */
const rounds = 8;

type Causes = Readonly<Record<'lower' | 'upper', readonly Constraint[]>>;

/** Narrows each freed figure's values to what the constraints leave of them. Exact where no two freed figures stand in two relations together; else nothing that fits is lost. */
export function narrow(freed: readonly Freed[], constraints: readonly Constraint[]): Narrowed {
  const values = new Map(freed.map((one) => [one.figure.key, one.values]));
  const causes = new Map<string, Causes>(freed.map((one) => [one.figure.key, { lower: [], upper: [] }]));
  const bound = constraints.map((constraint) => ({ constraint, within: constraint.figures.filter(({ key }) => values.has(key)) }));

  for (let round = 0; round < rounds; round += 1) {
    let changed = false;
    for (const { constraint, within } of bound) {
      if (round > 0 && within.length === 1) continue;
      for (const figure of within) {
        const before = values.get(figure.key)!;
        const demanded = constraint.demandOf(figure, values);
        const common = intersect(demanded, before);
        const after = common && printable(common, figure.decimals, before);
        const others = within.filter((other) => other !== figure).flatMap(({ key }) => [...causes.get(key)!.lower, ...causes.get(key)!.upper]);
        const own = causes.get(figure.key)!;
        if (!after) return { conflict: distinct([constraint, ...(reachesBelow(before, demanded) ? own.upper : own.lower), ...others]) };
        if (after.lower === before.lower && after.upper === before.upper) continue;
        const because = distinct([constraint, ...others]);
        causes.set(figure.key, { lower: after.lower === before.lower ? own.lower : because, upper: after.upper === before.upper ? own.upper : because });
        values.set(figure.key, after);
        changed = true;
      }
    }
    if (!changed) break;
  }
  return { values };
}

/** Ends that were divided are right to thirty digits; none is computed to so many decimals that this would let in what is not there. */
const hair = Decimal.one.shifted(-20);

/** The part of a range between the first and the last value printed with so many decimals, or null. Ends as they were `before` stay the same objects. */
function printable({ lower, upper }: Interval, decimals: number, before: Interval): Interval | null {
  const first = lower && lower !== before.lower ? { value: lower.value.minus(hair).roundedUp(decimals), open: false } : lower;
  const last = upper && upper !== before.upper ? { value: upper.value.plus(hair).roundedDown(decimals), open: false } : upper;
  return first && last && first.value.compare(last.value) > 0 ? null : { lower: first, upper: last };
}

function distinct(constraints: readonly Constraint[]): readonly Constraint[] {
  return [...new Set(constraints)];
}
