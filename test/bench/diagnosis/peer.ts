/**
 * What others do: the fewest figures that make all relations hold, each figure as good as another, products and quotients replaced by
 * their tangents, the first of equals drawn by lot. In doubles, as R's errorlocate does it.
 */
import { evaluate } from '../../../src/judging/evaluate';
import { sidesOf } from '../../../src/judging/sides';
import { asPrinted } from '../../../src/judging/spread';
import { substitute } from '../../../src/judging/substitute';
import { Decimal } from '../../../src/model/decimal';
import { isKnown, type KnownFigure } from '../../../src/model/figure';
import { figuresOf, type Relation } from '../../../src/model/relation';
import type { Judgement } from '../../../src/model/verdict';
import type { Random } from '../../forms/random';

/** `low ≤ Σ slope · change ≤ high`. */
interface Tangent {
  readonly slopes: ReadonlyMap<string, number>;
  readonly low: number;
  readonly high: number;
  readonly violated: boolean;
}

/** The keys of the figures blamed; none where no three of them would do. */
export function peer(judgements: readonly Judgement[], random: Random): readonly string[] {
  const tangents = judgements.filter(({ verdict }) => ['consistent', 'truncated', 'inconsistent'].includes(verdict.outcome)).map(tangentOf);
  const violated = tangents.filter((one) => one.violated);
  const around = new Map<string, Tangent[]>();
  for (const tangent of tangents) for (const key of tangent.slopes.keys()) around.set(key, [...(around.get(key) ?? []), tangent]);
  let sets: readonly (readonly string[])[] = [[]];
  for (let size = 1; size <= 3; size += 1) {
    sets = sets.flatMap((set) => {
      const unhit = violated.find(({ slopes }) => !set.some((key) => slopes.has(key)));
      const more = unhit ? [unhit] : set.flatMap((key) => around.get(key)!);
      return [...new Set(more.flatMap(({ slopes }) => [...slopes.keys()]))].filter((key) => !set.includes(key)).map((key) => [...set, key].sort());
    });
    sets = [...new Map(sets.map((set) => [set.join('|'), set])).values()].slice(0, 4000);
    const enough = sets.filter((set) => violated.every(({ slopes }) => set.some((key) => slopes.has(key))) && canHold(set, [...new Set(set.flatMap((key) => around.get(key)!))]));
    if (enough.length > 0) return random.one(enough);
  }
  return [];
}

function tangentOf({ relation, verdict }: Judgement): Tangent {
  const figures = figuresOf(relation).filter(isKnown).filter(({ origin }) => origin !== 'given');
  const now = gap(relation);
  const slopes = new Map(figures.map((figure) => [figure.key, slope(relation, figure, now)]));
  const room = figures.reduce((sum, figure) => sum + (figure.exact ? 0 : Math.abs(slopes.get(figure.key)!) * 0.5 * 10 ** -figure.decimals), 1e-9 * (1 + Math.abs(now)));
  const oneSided = relation.openList || relation.comparator !== 'equal';
  const above = relation.comparator === 'atMost';
  return { slopes, low: oneSided && above ? -Infinity : -room - now, high: oneSided && !above ? Infinity : room - now, violated: verdict.outcome === 'inconsistent' };
}

/** Left minus right, multiplied out. */
function gap(relation: Relation): number {
  const { left, right } = sidesOf(relation);
  return evaluate(left, asPrinted).lower!.value.minus(evaluate(right, asPrinted).lower!.value).toNumber();
}

/** Relations are straight along each figure, so any step gives the slope. */
function slope(relation: Relation, figure: KnownFigure, now: number): number {
  return gap(substitute(relation, figure.key, figure.value.plus(Decimal.one))) - now;
}

/** By going to the nearest point of one slab after the other. */
function canHold(set: readonly string[], tangents: readonly Tangent[]): boolean {
  const change = new Map(set.map((key) => [key, 0]));
  for (let round = 0; round < 60; round += 1) {
    let worst = 0;
    for (const { slopes, low, high } of tangents) {
      const own = set.filter((key) => slopes.has(key));
      const sum = own.reduce((all, key) => all + slopes.get(key)! * change.get(key)!, 0);
      const off = sum < low ? low - sum : sum > high ? high - sum : 0;
      const norm = own.reduce((all, key) => all + slopes.get(key)! ** 2, 0);
      worst = Math.max(worst, Math.abs(off));
      if (off !== 0 && norm > 0) for (const key of own) change.set(key, change.get(key)! + (off * slopes.get(key)!) / norm);
    }
    if (worst < 1e-6) return true;
  }
  return false;
}
