/** Which figure of a violated relation is the wrong one: the others that it stands in bear witness, and so does how it would be mistyped. */
import { holds, type Network } from '../judging/network';
import type { Decimal } from '../model/decimal';
import { isKnown, type KnownFigure } from '../model/figure';
import type { Suspect } from '../model/finding';
import { contains } from '../model/interval';
import { figuresOf, type Relation } from '../model/relation';
import { slipBetween, undoneSlips } from './clues/typing';
import type { Corrections } from './corrections';
import { ranked, structuralWeight, type Candidate } from './weights';

export interface Suspicion {
  /** Likeliest first. */
  readonly suspects: readonly Suspect[];
  /** How many of the first the structure alone cannot tell apart. */
  readonly tied: number;
}

/** Ranks the figures of a violated relation. Deterministic: equals keep the order they are read in. */
export function suspectsOf(relation: Relation, network: Network, corrections: Corrections): Suspicion {
  const candidates = figuresOf(relation)
    .filter(isKnown)
    .filter((figure) => figure.origin !== 'given')
    .map((figure) => candidate(relation, figure, network, corrections));
  const suspects = ranked(candidates);
  const tied = suspects.filter((suspect) => structuralWeight(suspect) === structuralWeight(suspects[0]!)).length;
  return { suspects, tied };
}

function candidate(relation: Relation, figure: KnownFigure, network: Network, corrections: Corrections): Candidate {
  const around = network.around(figure.key).filter((judgement) => judgement.relation !== relation);
  const suggestion = suggestionFor(relation, figure, corrections);
  const outcomeWith = (other: Relation) => suggestion && corrections.outcomeWith(other, figure, suggestion);
  const computed = figure.origin === 'formula';
  return {
    figure,
    suggestion,
    // Nobody typed a formula's result.
    clue: suggestion && !computed ? slipBetween(figure, suggestion) : undefined,
    evidence: {
      confirmedBy: network.witnesses(figure.key).size,
      breaks: around.filter(holds).filter((judgement) => outcomeWith(judgement.relation) === 'inconsistent').length,
      mends: around.filter(({ relation: other, verdict }) => verdict.outcome === 'inconsistent' && outcomeWith(other) === 'consistent').length,
      computed,
    },
  };
}

/** The value that makes the relation hold: one that a slip would have turned into what stands there, or else the computed one. */
function suggestionFor(relation: Relation, figure: KnownFigure, corrections: Corrections): Decimal | undefined {
  const { exact: solved, range } = corrections.solutionFor(relation, figure);
  const exact = solved?.rounded(figure.decimals);
  const mends = (value: Decimal) => isSensible(figure, value) && corrections.outcomeWith(relation, figure, value) === 'consistent';
  if (exact && mends(exact) && slipBetween(figure, exact)) return exact;
  const undone = range && undoneSlips(figure).find((value) => contains(range, value) && mends(value));
  return undone ?? (exact && mends(exact) ? exact : undefined);
}

/** No amount of people or money becomes less than nothing by correction, except where a sign was lost. */
function isSensible(figure: KnownFigure, value: Decimal): boolean {
  return value.sign >= 0 || figure.value.sign < 0 || value.equals(figure.value.negated());
}
