/** Of all values that would put things right, the likeliest: those a slip explains, or else the middle of what fits. */
import { Decimal } from '../../model/decimal';
import type { ClueKind } from '../../model/finding';
import type { KnownFigure } from '../../model/figure';
import { contains, intersect, point, type Interval } from '../../model/interval';
import { interchangedShare } from '../clues/slips/catalogue';
import { isSensible, likelihoodOf } from '../clues/slips/likelihood';
import type { Surroundings } from '../clues/surroundings';
import type { Constraint, Constraints } from './constraint';
import type { Change, Explanation } from './explanation';
import { narrow, type Freed } from './narrow';
import type { Structure } from './structure';

/** Figures in one row or column that may have changed places with a given one. */
const usualPartners = 4;

/** Slips that are tried as the value of one figure. */
const tries = 3;

/** Values that are tried altogether before a set is given up. */
const patience = 20;

export interface Question {
  readonly freed: readonly Freed[];
  /** What the bounds leave of their values. */
  readonly values: ReadonlyMap<string, Interval>;
  /** Keys of figures whose values are set: they changed places. */
  readonly interchanged: ReadonlySet<string>;
  readonly bound: readonly Constraint[];
  readonly structure: Structure;
}

/** The likeliest values of the freed figures that fit all that binds them; undefined where none were found. */
export function choose({ freed, values: whole, interchanged, bound, structure }: Question, constraints: Constraints, surroundings: Surroundings): Explanation | undefined {
  const order = [...freed].sort((a, b) => Number(structure.following.has(a.figure.key)) - Number(structure.following.has(b.figure.key)));
  let tried = 0;
  const chosen = settle(0, whole, new Map());
  if (!chosen) return undefined;
  const pairs = interchanged.size / 2;
  return {
    changes: freed.map(({ figure }) => chosen.get(figure.key)!),
    structure: structure.weight,
    likelihood: [...chosen.values()].reduce((all, { chance }) => all * chance, (interchangedShare / usualPartners) ** pairs),
  };

  function settle(at: number, values: ReadonlyMap<string, Interval>, done: ReadonlyMap<string, Choice>): ReadonlyMap<string, Choice> | undefined {
    if (at === order.length) {
      const corrected = new Map([...done].map(([key, { value }]) => [key, value]));
      return bound.every((constraint) => constraint.admits(corrected)) ? done : undefined;
    }
    const { figure } = order[at]!;
    const range = values.get(figure.key)!;
    for (const choice of choices(figure, range)) {
      if ((tried += 1) > patience) return undefined;
      const left = leftBy(figure, choice.value, at, values);
      const rest = left && settle(at + 1, left, new Map(done).set(figure.key, { ...choice, range: whole.get(figure.key)! }));
      if (rest) return rest;
    }
    return undefined;
  }

  /** What the figures still to be settled may be when this one is; the last leaves none. */
  function leftBy(figure: KnownFigure, value: Decimal, at: number, values: ReadonlyMap<string, Interval>): ReadonlyMap<string, Interval> | undefined {
    if (at + 1 === order.length) return values;
    const narrowed = narrow(freed.map((one): Freed => ({ figure: one.figure, values: one.figure === figure ? point(value) : values.get(one.figure.key)! })), bound);
    return 'values' in narrowed ? narrowed.values : undefined;
  }

  function choices(figure: KnownFigure, range: Interval): readonly Omit<Choice, 'range'>[] {
    const follows = structure.following.has(figure.key);
    const middle = middleOf(figure, range);
    if (interchanged.has(figure.key)) return middle ? [{ figure, value: middle, clue: 'interchanged', follows, chance: 1 }] : [];
    if (follows) return middle ? [{ figure, value: middle, follows, chance: 1 }] : [];
    const violated = constraints.around(figure.key).filter((constraint) => constraint.violated).map(({ relation }) => relation);
    const { chance, originals } = likelihoodOf(figure, range, { surroundings, violated });
    const slipped = originals.slice(0, tries);
    const unexplained = middle && !slipped.some(({ value }) => value.equals(middle)) ? [{ figure, value: middle, follows, chance }] : [];
    return [...slipped.map(({ value, clue }) => ({ figure, value, clue, follows, chance })), ...unexplained];
  }
}

interface Choice extends Change {
  readonly chance: number;
  readonly clue?: ClueKind;
}

/** The printable value in the middle of a range, or the one nearest to the figure where the range has no end; undefined where there is none. */
export function middleOf(figure: KnownFigure, whole: Interval): Decimal | undefined {
  const nothing = { lower: { value: Decimal.zero, open: false }, upper: null };
  const range = figure.value.sign < 0 ? whole : intersect(whole, nothing) ?? whole;
  const { lower, upper } = range;
  const end = lower?.value ?? upper?.value;
  if (!end) return undefined;
  const middle = lower && upper ? lower.value.plus(upper.value).times(Decimal.of(5, 1)) : end;
  const unit = Decimal.one.shifted(-figure.decimals);
  const nearest = middle.rounded(figure.decimals);
  return [nearest, nearest.plus(unit), nearest.minus(unit)].find((value) => contains(range, value) && isSensible(figure, value) && !value.equals(figure.value));
}
