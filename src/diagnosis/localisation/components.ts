/** Violated relations that may have a cause in common: they share a figure, or are linked by others that do. */
import type { Constraint } from './constraint';

/** The constraints in groups, both in the order given. Only errors are explained together; what is but a question stands by itself. */
export function components(violated: readonly Constraint[], isError: (constraint: Constraint) => boolean): readonly (readonly Constraint[])[] {
  const groups = new Set<Constraint[]>();
  const groupOf = new Map<string, Constraint[]>();
  for (const constraint of violated) {
    const linked = new Set(isError(constraint) ? constraint.figures.map(({ key }) => groupOf.get(key)).filter((group) => group !== undefined) : []);
    const [largest = [], ...others] = [...linked].sort((a, b) => b.length - a.length);
    groups.add(largest);
    for (const group of others) groups.delete(group);
    for (const joined of [constraint, ...others.flat()]) {
      largest.push(joined);
      for (const { key } of joined.figures) if (isError(joined)) groupOf.set(key, largest);
    }
  }
  const place = new Map(violated.map((constraint, index) => [constraint, index]));
  return [...groups].map((group) => group.sort((a, b) => place.get(a)! - place.get(b)!));
}
