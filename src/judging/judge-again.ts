import { isSame } from '../model/same';
import type { Relation } from '../model/relation';
import type { Judgement } from '../model/verdict';
import { judge } from './judge';

/** Judges relations; of those that are the same as before, down to their figures, the judgement is taken over, as the very same object. */
export function judgeAgain(relations: readonly Relation[], before: readonly Judgement[]): readonly Judgement[] {
  if (before.length === 0) return relations.map(judge);
  const known = new Map<string, Judgement[]>();
  for (const judgement of before) {
    const name = nameOf(judgement.relation);
    const others = known.get(name);
    if (others) others.push(judgement);
    else known.set(name, [judgement]);
  }
  return relations.map((relation) => {
    const candidates = known.get(nameOf(relation)) ?? [];
    const at = candidates.findIndex((candidate) => isSame(candidate.relation, relation));
    return at < 0 ? judge(relation) : candidates.splice(at, 1)[0]!;
  });
}

function nameOf({ rule, stated }: Relation): string {
  return `${rule} ${stated.key}`;
}
