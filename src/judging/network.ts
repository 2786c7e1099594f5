import { PartsIndex, type Finder } from '../model/parts-index';
import { oncePer } from '../model/once-per';
import { figuresOf } from '../model/relation';
import type { Judgement } from '../model/verdict';

/** Whether a relation was found to hold, be it by cutting off digits. */
export function holds({ verdict }: Judgement): boolean {
  return verdict.outcome === 'consistent' || verdict.outcome === 'truncated';
}

/** Relations that were judged together. */
export interface Judged {
  readonly judgements: readonly Judgement[];
}

const byFigure = oncePer(({ judgements }: Judged) => {
  const found = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    for (const { key } of figuresOf(judgement.relation)) {
      const others = found.get(key);
      if (others) others.push(judgement);
      else found.set(key, [judgement]);
    }
  }
  return found;
});

/** Keys begin with the table of their figure. */
function tableOf(figureKey: string): string {
  return figureKey.slice(0, figureKey.indexOf('/'));
}

const tablesIn = oncePer(({ judgements }: Judged) => new Set(judgements.flatMap(({ relation }) => figuresOf(relation).map(({ key }) => tableOf(key)))));

/** Judged relations by the figures that stand in them: what hangs on a figure when it changes. */
export function judgementIndex(): PartsIndex<Judged, Judgement> {
  return new PartsIndex({ itemsOf: byFigure, isSame: Object.is, shelvesOf: tablesIn, shelfOf: tableOf });
}

/** Reports of one quantity, each agreeing with another: as many are asked, and nobody is the surer for more. */
const enough = 100;

/** Which relations a figure stands in: what speaks for or against it. */
export class Network {
  constructor(private readonly index: Finder<Judgement>) {}

  static of(judgements: readonly Judgement[]): Network {
    const index = judgementIndex();
    index.become([{ judgements }]);
    return new Network(index);
  }

  /** The judged relations that a figure stands in, in reading order. */
  around(figureKey: string): readonly Judgement[] {
    return this.index.find(figureKey);
  }

  /** The equalities that hold with the figure as it stands, or with other reports of the same quantity that agree with it. */
  witnesses(figureKey: string): ReadonlySet<Judgement> {
    const found = new Set<Judgement>();
    const known = new Set([figureKey]);
    for (const key of known) {
      for (const judgement of this.around(key)) {
        if (judgement.relation.comparator !== 'equal' || !holds(judgement)) continue;
        found.add(judgement);
        if (judgement.relation.kind === 'tie' && known.size < enough) for (const figure of figuresOf(judgement.relation)) known.add(figure.key);
      }
    }
    return found;
  }
}
