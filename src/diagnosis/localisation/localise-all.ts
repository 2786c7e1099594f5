import type { Decimal } from '../../model/decimal';
import { oncePer } from '../../model/once-per';
import { isSweep } from '../clues/sweeps/catalogue';
import { components } from './components';
import type { Constraint, Constraints } from './constraint';
import type { Explanation } from './explanation';
import type { Localisation } from './localise';

/** More violated relations than this are not explained as one. */
const manageable = 8;

/** Components of more figures than this have no explanation as a whole that could be found in time. */
const surveyable = 1000;

/** What searches may cost for one workbook, and one at the least, in pairs of figures: some seconds' worth. Faults beyond that are told without suspects. */
const affordable = 20_000_000;
const leastCost = 40_000;

/** What it costs to see whether a correction puts right a relation that a figure stands in: 10,000 shares of one whole hang together. */
const costOfNeighbour = 500;

/** Too much is wrong to say of what. */
export const givenUp: Localisation = { explanations: [], complete: false };

/**
 * The explanations of every violated relation. Components are explained one by one; where the best explanation of one puts another right
 * as well, the two are explained together. Only errors are: what is but a question stands by itself.
 */
export function localiseAll(violated: readonly Constraint[], isError: (constraint: Constraint) => boolean, constraints: Constraints, explain: (component: readonly Constraint[]) => Localisation): ReadonlyMap<Constraint, Localisation> {
  const componentOf = new Map<Constraint, readonly Constraint[]>();
  const localisations = new Map<Constraint, Localisation>();
  const sweeps: { readonly explanation: Explanation; readonly values: ReadonlyMap<string, Decimal> }[] = [];
  let left = affordable;
  for (const component of components(violated, isError)) {
    const sweep = sweeps.find(({ values }) => component.every((constraint) => constraint.holdsWith(values)));
    if (sweep) {
      settle(component, sweptBy(sweep.explanation));
      continue;
    }
    const whole = component.length === 1 || new Set(component.flatMap(({ figures }) => figures.map(({ key }) => key))).size <= surveyable;
    if (whole) settle(component, explained(component));
    else for (const constraint of component) settle([constraint], unfinished(explained([constraint])));
  }

  const place = new Map(violated.map((constraint, index) => [constraint, index]));
  for (const constraint of violated.filter(isError)) {
    const own = componentOf.get(constraint)!;
    const best = own.length < manageable ? bestOf(localisations.get(constraint)!) : undefined;
    const mended = best && !isOfSweep(best) ? mendedBy(best).filter((other) => isError(other) && place.has(other)) : [];
    const whole = [...new Set([own, ...mended.map((one) => componentOf.get(one)!)].flat())].sort((a, b) => place.get(a)! - place.get(b)!);
    if (whole.length <= own.length || whole.length > manageable) continue;
    const together = explained(whole);
    if (together.explanations.length > 0) settle(whole, together);
  }
  return localisations;

  function explained(component: readonly Constraint[]): Localisation {
    const figures = component.flatMap((constraint) => constraint.figures);
    const neighbours = figures.reduce((sum, { key }) => sum + constraints.around(key).length, 0);
    const cost = leastCost + figures.length ** 2 + costOfNeighbour * neighbours;
    if (cost > left) return givenUp;
    left -= cost;
    return explain(component);
  }

  function mendedBy(explanation: Explanation): readonly Constraint[] {
    const values = valuesOf(explanation);
    return explanation.changes.flatMap(({ figure }) => constraints.around(figure.key)).filter((other) => other.violated && other.holdsWith(values));
  }

  function settle(component: readonly Constraint[], localisation: Localisation): void {
    for (const constraint of component) {
      componentOf.set(constraint, component);
      localisations.set(constraint, localisation);
    }
    const best = bestOf(localisation);
    if (!best || !isOfSweep(best) || sweeps.some(({ explanation }) => explanation === best)) return;
    // Where another sweep would do as well, each component has to be asked which it was.
    if (localisation.explanations.some((other) => other !== best && isOfSweep(other) && other.structure === best.structure)) return;
    const values = valuesOf(best);
    sweeps.push({ explanation: best, values });
    // What was lost may have been explained by itself before.
    for (const other of new Set(componentOf.values())) {
      const known = bestOf(localisations.get(other[0]!)!);
      if (!(known && isOfSweep(known)) && other.every((constraint) => constraint.holdsWith(values))) settle(other, sweptBy(best));
    }
  }
}

/** What one component shows to be a sweep needs no search in others that it mends. */
const sweptBy = oncePer((explanation: Explanation): Localisation => ({ explanations: [explanation], complete: true }));

function isOfSweep({ changes }: Explanation): boolean {
  return isSweep(changes[0]?.clue);
}

function valuesOf({ changes }: Explanation): ReadonlyMap<string, Decimal> {
  return new Map(changes.map(({ figure, value }) => [figure.key, value]));
}

const unfinished = oncePer((localisation: Localisation): Localisation => (localisation.complete ? { ...localisation, complete: false } : localisation));

function bestOf({ explanations }: Localisation): Explanation | undefined {
  const weight = ({ structure, likelihood }: Explanation) => structure * likelihood;
  return explanations.length === 0 ? undefined : explanations.reduce((a, b) => (weight(b) > weight(a) ? b : a));
}
