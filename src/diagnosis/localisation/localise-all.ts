import type { Surroundings } from '../clues/surroundings';
import { components } from './components';
import type { Constraint, Constraints } from './constraint';
import type { Explanation } from './explanation';
import type { Localisation } from './localise';
import type { Memory } from './memory';

/** More violated relations than this are not explained as one. */
const manageable = 8;

/**
 * The explanations of every violated relation. Components are explained one by one; where the best explanation of one puts another right
 * as well, the two are explained together. Only errors are: what is but a question stands by itself.
 */
export function localiseAll(violated: readonly Constraint[], isError: (constraint: Constraint) => boolean, constraints: Constraints, surroundings: Surroundings, memory: Memory): ReadonlyMap<Constraint, Localisation> {
  const componentOf = new Map<Constraint, readonly Constraint[]>();
  const localisations = new Map<Constraint, Localisation>();
  for (const component of components(violated, isError)) settle(component, memory.localise(component, constraints, surroundings));

  for (const constraint of violated.filter(isError)) {
    const own = componentOf.get(constraint)!;
    const best = bestOf(localisations.get(constraint)!);
    const joined = best ? violated.filter((other) => isError(other) && (own.includes(other) || isMended(other, best))) : [];
    const whole = violated.filter((other) => joined.some((one) => componentOf.get(one)!.includes(other)));
    if (whole.length <= own.length || whole.length > manageable) continue;
    const together = memory.localise(whole, constraints, surroundings);
    if (together.explanations.length > 0) settle(whole, together);
  }
  return localisations;

  function settle(component: readonly Constraint[], localisation: Localisation): void {
    for (const constraint of component) {
      componentOf.set(constraint, component);
      localisations.set(constraint, localisation);
    }
  }
}

function bestOf({ explanations }: Localisation): Explanation | undefined {
  const weight = ({ structure, likelihood }: Explanation) => structure * likelihood;
  return explanations.length === 0 ? undefined : explanations.reduce((a, b) => (weight(b) > weight(a) ? b : a));
}

function isMended(constraint: Constraint, { changes }: Explanation): boolean {
  return constraint.holdsWith(new Map(changes.map(({ figure, value }) => [figure.key, value])));
}
