/** What the relations say of a set of wrong figures, typing left aside: each fault of its own is rare, what was computed or copied from it is wrong as a matter of course. */
import type { KnownFigure } from '../../model/figure';
import type { Constraints } from './constraint';

/** The chance of one figure more being wrong by itself. */
export const anotherFault = 0.02;

/** The chance that a figure was computed from a wrong one, so that it is wrong with it. */
const computedFromIt = { formula: 0.9, tie: 0.3, quotient: 0.2, other: 0.1 } as const;

/** A formula's result is seldom at fault by itself. */
const formulaItself = 0.2;

export interface Structure {
  readonly weight: number;
  /** Keys of the figures that are wrong because another one is. */
  readonly following: ReadonlySet<string>;
}

/** Weighs a set of figures that are all wrong. `interchanged` are pairs that changed places: one slip for the two. */
export function structureOf(figures: readonly KnownFigure[], interchanged: readonly (readonly [string, string])[], constraints: Constraints): Structure {
  const chance = new Map<string, number>();
  const pairedWith = new Map(interchanged.map(([first, second]) => [second, first]));
  const derived = derivations(figures, constraints);
  let weight = 1;
  for (const root of inOrderOfDerivation(figures, derived)) {
    if (chance.has(root.key)) continue;
    const isSecond = pairedWith.has(root.key);
    weight *= isSecond ? 1 : anotherFault * (root.origin === 'formula' ? formulaItself : 1);
    chance.set(root.key, 1);
    const reached = [root.key];
    for (const from of reached) {
      for (const { to, likely } of derived.get(from)!) {
        if (chance.has(to)) continue;
        chance.set(to, likely);
        weight *= likely;
        reached.push(to);
      }
    }
  }
  return { weight, following: new Set([...chance].filter(([, likely]) => likely < 1).map(([key]) => key)) };
}

type Derivations = ReadonlyMap<string, readonly { readonly to: string; readonly likely: number }[]>;

function derivations(figures: readonly KnownFigure[], constraints: Constraints): Derivations {
  return new Map(figures.map(({ key: from }) => {
    const around = figures.length > 1 ? constraints.around(from) : [];
    return [from, figures.filter(({ key }) => key !== from).flatMap((to) => {
      const between = around.find((constraint) => constraint.has(to.key) && constraint.derives(from, to.key));
      if (!between) return [];
      const { kind } = between.relation;
      return [{ to: to.key, likely: to.origin === 'formula' ? computedFromIt.formula : kind === 'tie' || kind === 'quotient' ? computedFromIt[kind] : computedFromIt.other }];
    })];
  }));
}

/** What nothing else derives first, typed figures before formulas. */
function inOrderOfDerivation(figures: readonly KnownFigure[], derived: Derivations): readonly KnownFigure[] {
  const rank = (figure: KnownFigure) => {
    const isDerived = [...derived.values()].some((targets) => targets.some(({ to }) => to === figure.key));
    return (isDerived ? 2 : 0) + (figure.origin === 'formula' ? 1 : 0);
  };
  return [...figures].sort((a, b) => rank(a) - rank(b));
}
