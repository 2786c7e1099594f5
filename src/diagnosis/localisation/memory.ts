import { isSame } from '../../model/same';
import type { Judgement } from '../../model/verdict';
import type { Surroundings } from '../clues/surroundings';
import type { Constraint, Constraints } from './constraint';
import { localise, type Localisation } from './localise';

interface Remembered {
  readonly judgements: readonly Judgement[];
  readonly localisation: Localisation;
  /** What was looked at for it: the relations around figures, and the figures in cells. */
  readonly relations: ReadonlyMap<string, readonly Judgement[]>;
  readonly cells: ReadonlyMap<string, unknown>;
}

/** Explanations worked out before. They stand as long as nothing that was looked at for them has changed. */
export class Memory {
  private readonly byFirst = new WeakMap<Judgement, Remembered[]>();

  /** As `localise`, from memory where it can be. */
  localise(violated: readonly Constraint[], constraints: Constraints, surroundings: Surroundings): Localisation {
    const judgements = violated.map(({ judgement }) => judgement);
    const known = this.byFirst.get(judgements[0]!)?.find((one) => isAsIt(one, judgements, constraints, surroundings));
    if (known) return known.localisation;
    const relations = new Map<string, readonly Judgement[]>();
    const cells = new Map<string, unknown>();
    const localisation = localise(violated, constraints.watched(relations), surroundings.watched(cells));
    this.byFirst.set(judgements[0]!, [{ judgements, localisation, relations, cells }, ...(this.byFirst.get(judgements[0]!) ?? [])].slice(0, 2));
    return localisation;
  }
}

function isAsIt({ judgements, relations, cells }: Remembered, asked: readonly Judgement[], constraints: Constraints, surroundings: Surroundings): boolean {
  return areIdentical(judgements, asked)
    && [...relations].every(([key, around]) => areIdentical(constraints.judgementsAround(key), around))
    && [...cells].every(([cell, figure]) => isSame(surroundings.answer(cell), figure));
}

function areIdentical(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
