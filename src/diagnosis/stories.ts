/** Findings of one cause are told as one story: the root, and under it what follows from it. */
import type { Network } from '../judging/network';
import { isKnown } from '../model/figure';
import type { Finding, Suspect } from '../model/finding';
import type { Relation } from '../model/relation';
import type { Corrections } from './corrections';
import { isGraver } from './severity';

/** The findings that have no root among the others, each with its consequences; in the order given. */
export function stories(findings: readonly Finding[], network: Network, corrections: Corrections): readonly Finding[] {
  const faults = findings.filter((finding) => finding.verdict.outcome === 'inconsistent' && finding.relation);
  const consequencesOf = new Map<Finding, readonly Finding[]>();
  const told = new Set<Finding>();
  for (const root of simplestFirst(faults)) {
    if (told.has(root)) continue;
    const mended = mendedBy(root, network, corrections);
    const follows = (other: Finding) => mended.has(other.relation!) || sharesClue(root, other);
    // An error is never told under a warning: nobody would look for it there.
    const consequences = faults.filter((other) => other !== root && !told.has(other) && !consequencesOf.has(other) && !isGraver(other.severity, root.severity) && follows(other));
    if (consequences.length === 0) continue;
    consequencesOf.set(root, consequences);
    for (const consequence of consequences) told.add(consequence);
  }
  return findings.filter((finding) => !told.has(finding)).map((finding) => ({ ...finding, consequences: consequencesOf.get(finding) ?? [] }));
}

/** The fewer figures a relation ties together, the nearer it is to the cause. */
function simplestFirst(faults: readonly Finding[]): readonly Finding[] {
  return [...faults].sort((a, b) => a.figures.length - b.figures.length);
}

/** The other relations that hold as soon as the root's prime suspect is corrected; where several are tied, whichever of them it is. */
function mendedBy(root: Finding, network: Network, corrections: Corrections): ReadonlySet<Relation> {
  const [first, ...rest] = root.suspects.slice(0, root.tied).map((suspect) => mendedByCorrecting(suspect, network, corrections));
  return new Set([...(first ?? [])].filter((relation) => rest.every((other) => other.has(relation))));
}

function mendedByCorrecting({ figure, suggestion }: Suspect, network: Network, corrections: Corrections): ReadonlySet<Relation> {
  if (!suggestion || !isKnown(figure)) return new Set();
  const violated = network.around(figure.key).filter(({ verdict }) => verdict.outcome === 'inconsistent');
  return new Set(violated.map(({ relation }) => relation).filter((relation) => corrections.outcomeWith(relation, figure, suggestion) === 'consistent'));
}

/** Both are off by the very same known figure. */
function sharesClue(root: Finding, other: Finding): boolean {
  const missing = (finding: Finding) => finding.clues.find((clue) => clue.kind === 'equals-figure')?.figures[0]?.key;
  return missing(root) !== undefined && missing(root) === missing(other);
}
