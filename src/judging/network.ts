import { figuresOf } from '../model/relation';
import type { Judgement } from '../model/verdict';

/** Whether a relation was found to hold, be it by cutting off digits. */
export function holds({ verdict }: Judgement): boolean {
  return verdict.outcome === 'consistent' || verdict.outcome === 'truncated';
}

/** Which relations a figure stands in: what must be looked at again when it changes, and what speaks for or against it. */
export class Network {
  private readonly byFigure = new Map<string, Judgement[]>();

  constructor(readonly judgements: readonly Judgement[]) {
    for (const judgement of judgements) {
      for (const figure of figuresOf(judgement.relation)) {
        const known = this.byFigure.get(figure.key);
        if (known) known.push(judgement);
        else this.byFigure.set(figure.key, [judgement]);
      }
    }
  }

  /** The judged relations that a figure stands in, in reading order. */
  around(figureKey: string): readonly Judgement[] {
    return this.byFigure.get(figureKey) ?? [];
  }

  /** The equalities that hold with the figure as it stands, or with another report of the same quantity that agrees with it. */
  witnesses(figureKey: string): ReadonlySet<Judgement> {
    const found = new Set<Judgement>();
    const known = new Set([figureKey]);
    for (const key of known) {
      for (const judgement of this.around(key)) {
        if (judgement.relation.comparator !== 'equal' || !holds(judgement)) continue;
        found.add(judgement);
        if (judgement.relation.kind === 'tie') for (const figure of figuresOf(judgement.relation)) known.add(figure.key);
      }
    }
    return found;
  }
}
