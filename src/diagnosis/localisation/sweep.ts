/** Explanations by one slip that spoilt many figures: with all of them as they were before, what is violated holds and nothing breaks. */
import type { Decimal } from '../../model/decimal';
import type { KnownFigure } from '../../model/figure';
import { point } from '../../model/interval';
import { sweeps } from '../clues/sweeps/catalogue';
import type { Sweep } from '../clues/sweeps/sweep';
import { isInColumnOf, type Surroundings } from '../clues/surroundings';
import type { Constraint, Constraints } from './constraint';
import type { Explanation } from './explanation';
import { anotherFault } from './structure';

/** Fewer figures are explained one by one. */
const many = 3;

export function swept(violated: readonly Constraint[], constraints: Constraints, surroundings: Surroundings): readonly Explanation[] {
  // Limits are kept by many a scale.
  if (violated.every(({ relation }) => relation.comparator !== 'equal')) return [];
  const figures = [...new Set(violated.flatMap((constraint) => constraint.figures))];
  const columns = figures.filter((figure, place) => figures.findIndex((other) => isInColumnOf(figure, other)) === place);
  return sweeps.flatMap(([{ kind, around }, share]) => columns.flatMap((figure) => around(figure, surroundings).flatMap((sweep) => {
    // What it reached as a whole still agrees with itself: it shows where the rest begins.
    if (violated.some((constraint) => constraint.figures.every(sweep.reaches))) return [];
    const within = originals(sweep, figures);
    if (!violated.every((constraint) => constraint.holdsWith(within))) return [];
    const all = sweep.figures();
    const values = originals(sweep, all);
    if (values.size < many || !keepsWhatHolds(values, constraints)) return [];
    const changes = all.filter(({ key }) => values.has(key)).map((one) => ({ figure: one, value: values.get(one.key)!, range: point(values.get(one.key)!), clue: kind, follows: true }));
    return [{ changes, structure: anotherFault, likelihood: share }];
  })));
}

function originals({ reaches, original }: Sweep, figures: readonly KnownFigure[]): ReadonlyMap<string, Decimal> {
  const values = new Map<string, Decimal>();
  for (const figure of figures) {
    const value = reaches(figure) ? original(figure) : undefined;
    if (value) values.set(figure.key, value);
  }
  return values;
}

function keepsWhatHolds(values: ReadonlyMap<string, Decimal>, constraints: Constraints): boolean {
  const around = new Set([...values.keys()].flatMap((key) => constraints.around(key)));
  return [...around].every((constraint) => constraint.violated || constraint.holdsWith(values));
}
