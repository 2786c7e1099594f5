/** Which figure of a violated relation is the wrong one: the others that it stands in bear witness, and so does how it would be mistyped. */
import { judge } from '../judging/judge';
import { holds, type Network } from '../judging/network';
import { solve, solvePoint } from '../judging/solve';
import { substitute } from '../judging/substitute';
import type { Decimal } from '../model/decimal';
import { isKnown, type KnownFigure } from '../model/figure';
import type { Suspect } from '../model/finding';
import { contains } from '../model/interval';
import { figuresOf, type Relation } from '../model/relation';
import { slipBetween, undoneSlips } from './clues/typing';
import { structuralWeight, withConfidence, type Candidate } from './weights';

export interface Suspicion {
  /** Likeliest first. */
  readonly suspects: readonly Suspect[];
  /** How many of the first the structure alone cannot tell apart. */
  readonly tied: number;
}

/** Ranks the figures of a violated relation. Deterministic: equals keep the order they are read in. */
export function suspectsOf(relation: Relation, network: Network): Suspicion {
  const candidates = figuresOf(relation)
    .filter(isKnown)
    .filter((figure) => figure.origin !== 'given')
    .map((figure) => candidate(relation, figure, network));
  const suspects = withConfidence(candidates).sort((a, b) => b.confidence - a.confidence);
  const strongest = Math.max(0, ...suspects.map((suspect) => structuralWeight(suspect)));
  const tied = suspects.filter((suspect) => structuralWeight(suspect) === strongest).length;
  return { suspects, tied };
}

function candidate(relation: Relation, figure: KnownFigure, network: Network): Candidate {
  const around = network.around(figure.key).filter((judgement) => judgement.relation !== relation);
  const suggestion = suggestionFor(relation, figure);
  const outcomeWith = (other: Relation) => suggestion && judge(substitute(other, figure.key, suggestion)).verdict.outcome;
  return {
    figure,
    suggestion,
    clue: suggestion && slipBetween(figure, suggestion),
    evidence: {
      confirmedBy: network.witnesses(figure.key).size,
      breaks: around.filter(holds).filter((judgement) => outcomeWith(judgement.relation) === 'inconsistent').length,
      mends: around.filter(({ relation: other, verdict }) => verdict.outcome === 'inconsistent' && outcomeWith(other) === 'consistent').length,
      computed: figure.origin === 'formula',
    },
  };
}

/** The value that makes the relation hold: one that a slip would have turned into what stands there, or else the computed one. */
function suggestionFor(relation: Relation, figure: KnownFigure): Decimal | undefined {
  const mends = (value: Decimal) => judge(substitute(relation, figure.key, value)).verdict.outcome === 'consistent';
  const exact = solvePoint(relation, figure)?.rounded(figure.decimals);
  if (exact && mends(exact) && slipBetween(figure, exact)) return exact;
  const range = solve(relation, figure);
  const undone = range && undoneSlips(figure).find((value) => contains(range, value) && mends(value));
  return undone ?? (exact && mends(exact) ? exact : undefined);
}
