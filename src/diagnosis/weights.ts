/** How evidence is weighed. Each factor says how many times likelier a figure becomes the culprit. */
import type { ClueKind, Suspect } from '../model/finding';

/** A suspect before it is weighed against the others. */
export type Candidate = Omit<Suspect, 'confidence'>;

/** Each further violated relation that the same correction mends. */
const mendsAnother = 8;
/** Each relation that holds now and would not hold any more. */
const breaksOne = 0.02;
/** A formula's result is only as wrong as what goes into it. */
const isComputed = 0.2;
/** No value of the figure makes the relation hold. */
const cannotMend = 0.01;

/** How much oftener people make this slip than retype a number wholly differently (after the shares of typing errors that Scholtus 2009 counted in 4,381 records). */
const slipWeights: Readonly<Partial<Record<ClueKind, number>>> = {
  'decimal-slip': 20,
  'unit-slip': 20,
  'wrong-sign': 20,
  'digits-swapped': 6,
  'digit-changed': 5,
  'digit-dropped': 5,
  'digit-added': 5,
};

/** The chance that the fault lies in none of the figures shown. */
const elsewhere = 0.03;

/** What the relations say, typing left aside. */
export function structuralWeight({ suggestion, evidence }: Candidate): number {
  return (
    mendsAnother ** evidence.mends *
    breaksOne ** evidence.breaks *
    (evidence.computed ? isComputed : 1) *
    (suggestion ? 1 : cannotMend)
  );
}

/** The candidates from the likeliest on, with their shares of the weight of all. How a figure would be mistyped never outweighs what the relations say of it. */
export function ranked(candidates: readonly Candidate[]): readonly Suspect[] {
  const weighed = candidates
    .map((candidate) => ({ candidate, structure: structuralWeight(candidate), slip: (candidate.clue && slipWeights[candidate.clue]) ?? 1 }))
    .sort((a, b) => b.structure - a.structure || b.slip - a.slip);
  let ceiling = Infinity;
  const weights = weighed.map(({ structure, slip }) => (ceiling = Math.min(ceiling, structure * slip)));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weighed.map(({ candidate }, index) => ({ ...candidate, confidence: (1 - elsewhere) * (weights[index]! / sum) }));
}
