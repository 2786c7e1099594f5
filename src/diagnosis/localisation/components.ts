/** Violated relations that may have a cause in common: they share a figure, or are linked by others that do. */
import type { Constraint } from './constraint';

/** The constraints in groups, both in the order given. Only errors are explained together; what is but a question stands by itself. */
export function components(violated: readonly Constraint[], isError: (constraint: Constraint) => boolean): readonly (readonly Constraint[])[] {
  const groups: Constraint[][] = [];
  const groupOf = new Map<string, Constraint[]>();
  for (const constraint of violated) {
    if (!isError(constraint)) {
      groups.push([constraint]);
      continue;
    }
    const linked = groups.filter((group) => constraint.figures.some(({ key }) => groupOf.get(key) === group));
    const joined = [...linked.flat(), constraint];
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
    for (const { figures } of joined) for (const { key } of figures) groupOf.set(key, joined);
  }
  const place = new Map(violated.map((constraint, index) => [constraint, index]));
  return groups.map((group) => [...group].sort((a, b) => place.get(a)! - place.get(b)!));
}
