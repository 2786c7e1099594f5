/** Suspects of relations that stand by themselves, without a workbook. */
import { Surroundings } from '../../src/diagnosis/clues/surroundings';
import { constraintOf, Constraints } from '../../src/diagnosis/localisation/constraint';
import { localise, type Localisation } from '../../src/diagnosis/localisation/localise';
import { localiseAll } from '../../src/diagnosis/localisation/localise-all';
import { suspectsOf, type Suspicion } from '../../src/diagnosis/suspects';
import { judge } from '../../src/judging/judge';
import { Network } from '../../src/judging/network';
import type { Book } from '../../src/model/book';
import type { Suspect } from '../../src/model/finding';
import type { Relation } from '../../src/model/relation';

export const noBook: Book = { facts: new Map(), statements: [], evaluations: [], texts: new Map(), signatures: [], recognised: [], formulas: [], manualCalculation: false };

/** Whom the violated ones of these relations suspect, all of them errors. */
export function suspicions(relations: readonly Relation[], book: Book = noBook): ReadonlyMap<Relation, Suspicion & Localisation> {
  const judgements = relations.map(judge);
  const network = Network.of(judgements);
  const constraints = new Constraints(network);
  const violated = judgements.filter(({ verdict }) => verdict.outcome === 'inconsistent').map(constraintOf);
  const localisations = localiseAll(violated, () => true, constraints, (component) => localise(component, constraints, Surroundings.of(book)));
  return new Map(violated.map((constraint) => {
    const localisation = localisations.get(constraint)!;
    return [constraint.relation, { ...localisation, ...suspectsOf(constraint, localisation, network, constraints) }];
  }));
}

/** `65.80万元 → 65.85 digit-changed`, likeliest first. */
export function told({ suspects }: Pick<Suspicion, 'suspects'>): readonly string[] {
  return suspects.map(({ figure, suggestion, clue }) => `${figure.printed} → ${suggestion ?? '?'}${clue ? ` ${clue}` : ''}`);
}

/** `x4 → 116`: the figures that must be changed together, if a suspect is guilty. */
export function changesOf({ figure, suggestion, together }: Suspect): string {
  return [{ figure, value: suggestion }, ...together].map((one) => `${one.figure.key} → ${one.value ?? '?'}`).join(', ');
}
