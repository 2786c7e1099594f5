import { figuresOf, type Relation } from '../model/relation';
import type { Judgement } from '../model/verdict';

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

  /** The relations that `relation` shares a figure with, itself left out. */
  neighbours(relation: Relation): readonly Judgement[] {
    const all = figuresOf(relation).flatMap((figure) => this.around(figure.key));
    return [...new Set(all)].filter((judgement) => judgement.relation !== relation);
  }
}
