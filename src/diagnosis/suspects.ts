/** Who is suspected of a violated relation: the figures that stand in the explanations of its component, each with the weight of those it stands for. */
import type { Network } from '../judging/network';
import type { Decimal } from '../model/decimal';
import type { KnownFigure } from '../model/figure';
import type { Evidence, Suspect } from '../model/finding';
import { middleOf } from './localisation/choose';
import type { Constraint, Constraints } from './localisation/constraint';
import type { Explanation } from './localisation/explanation';
import type { Localisation } from './localisation/localise';

export interface Suspicion {
  /** Likeliest first. */
  readonly suspects: readonly Suspect[];
  /** How many of the first the structure alone cannot tell apart. */
  readonly tied: number;
}

/** The chance that the fault lies in none of the figures shown. */
const elsewhere = 0.01;

/** How a figure would be mistyped is never enough by itself to be sure of it. */
const byTypingAlone = 0.89;

/** Ranks the figures of a violated relation. What the relations say comes before how a figure would be mistyped. Deterministic: equals keep the order they are read in. */
export function suspectsOf(constraint: Constraint, { explanations }: Localisation, network: Network, constraints: Constraints): Suspicion {
  const all = explanations.reduce((sum, explanation) => sum + weightOf(explanation), 0);
  const byLead = new Map<string, Explanation[]>(constraint.figures.map(({ key }) => [key, []]));
  for (const explanation of explanations) byLead.get(leadOf(explanation, constraint) ?? '')?.push(explanation);
  const cases = constraint.figures.map((figure) => {
    const own = byLead.get(figure.key)!;
    return {
      figure,
      best: own.length === 0 ? undefined : own.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a)),
      structure: Math.max(0, ...own.map(({ structure }) => structure)),
      share: own.reduce((sum, explanation) => sum + weightOf(explanation), 0) / all,
    };
  });
  const ranked = cases.sort((a, b) => b.structure - a.structure || (b.structure > 0 ? b.share - a.share : 0));
  const tied = ranked.filter(({ structure }) => isAsMuch(structure, ranked[0]!.structure)).length;
  let ceiling = tied > 1 ? byTypingAlone : 1 - elsewhere;
  return {
    suspects: ranked.map(({ figure, best, share }) => ({
      ...(best ? accused(figure, best, network, constraints) : cleared(figure, constraint, network, constraints)),
      confidence: best ? (ceiling = Math.min(ceiling, (1 - elsewhere) * share)) : 0,
    })),
    tied,
  };
}

function weightOf({ structure, likelihood }: Explanation): number {
  return structure * likelihood;
}

/** The figure of the relation that an explanation blames, by its key: one that is wrong by itself rather than one that follows. */
function leadOf({ changes }: Explanation, constraint: Constraint): string | undefined {
  const own = changes.filter(({ figure }) => constraint.has(figure.key)).sort((a, b) => constraint.placeOf(a.figure.key) - constraint.placeOf(b.figure.key));
  return (own.find(({ follows }) => !follows) ?? own[0])?.figure.key;
}

function accused(figure: KnownFigure, { changes }: Explanation, network: Network, constraints: Constraints): Omit<Suspect, 'confidence'> {
  const { value, range, clue } = changes.find((change) => change.figure.key === figure.key)!;
  const values = new Map(changes.map((change) => [change.figure.key, change.value]));
  const violated = constraints.around(figure.key).filter((constraint) => constraint.violated);
  return {
    figure,
    suggestion: value,
    range,
    clue,
    together: changes.filter((change) => change.figure.key !== figure.key).map((change) => ({ figure: change.figure, value: change.value, follows: change.follows })),
    evidence: { ...evidenceOf(figure, value, network, constraints), mends: violated.filter((constraint) => constraint.holdsWith(values)).length - 1 },
  };
}

/** A figure that no explanation blames, and what speaks against changing it alone. */
function cleared(figure: KnownFigure, constraint: Constraint, network: Network, constraints: Constraints): Omit<Suspect, 'confidence'> {
  const value = middleOf(figure, constraint.demandOf(figure));
  return { figure, together: [], evidence: { ...evidenceOf(figure, value, network, constraints), mends: 0 } };
}

function evidenceOf(figure: KnownFigure, value: Decimal | undefined, network: Network, constraints: Constraints): Omit<Evidence, 'mends'> {
  const kept = constraints.around(figure.key).filter(({ violated }) => !violated);
  const alone = value && new Map([[figure.key, value]]);
  return {
    confirmedBy: network.witnesses(figure.key).size,
    breaks: alone ? kept.filter((constraint) => !constraint.holdsWith(alone)).length : 0,
    computed: figure.origin === 'formula',
  };
}

/** Weights that were multiplied in another order are still the same. */
function isAsMuch(weight: number, most: number): boolean {
  return weight >= most * (1 - 1e-9);
}
