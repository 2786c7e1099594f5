import { isSame } from '../model/same';
import type { Relation } from '../model/relation';
import type { Judgement } from '../model/verdict';
import { judge } from './judge';

/** Earlier judgements, each of which one relation may take over that is the same down to its figures: as the very same object. */
export class EarlierJudgements {
  private readonly byName = new Map<string, Judgement[]>();

  constructor(judgements: readonly Judgement[]) {
    for (const judgement of judgements) {
      const name = nameOf(judgement.relation);
      const others = this.byName.get(name);
      if (others) others.push(judgement);
      else this.byName.set(name, [judgement]);
    }
  }

  judge(relation: Relation): Judgement {
    if (this.byName.size === 0) return judge(relation);
    const candidates = this.byName.get(nameOf(relation)) ?? [];
    const at = candidates.findIndex((candidate) => isSame(candidate.relation, relation));
    return at < 0 ? judge(relation) : candidates.splice(at, 1)[0]!;
  }
}

function nameOf({ rule, stated }: Relation): string {
  return `${rule} ${stated.key}`;
}
