/** Findings of one cause are told as one story: the root, and under it what follows from it. */
import type { Network } from '../judging/network';
import { judge } from '../judging/judge';
import { substitute } from '../judging/substitute';
import type { Finding } from '../model/finding';

/** A suspect this sure explains other findings, too. */
const sureEnough = 0.5;

/** The findings that have no root among the others, each with its consequences; in the order given. */
export function stories(findings: readonly Finding[], network: Network): readonly Finding[] {
  const rootOf = new Map<Finding, Finding>();
  for (const root of simplestFirst(findings)) {
    if (rootOf.has(root)) continue;
    for (const other of findings) {
      if (other !== root && !rootOf.has(other) && !isRoot(other, rootOf) && explains(root, other, network)) rootOf.set(other, root);
    }
  }
  return findings
    .filter((finding) => !rootOf.has(finding))
    .map((finding) => ({ ...finding, consequences: findings.filter((other) => rootOf.get(other) === finding) }));
}

function isRoot(finding: Finding, rootOf: ReadonlyMap<Finding, Finding>): boolean {
  return [...rootOf.values()].includes(finding);
}

/** The fewer figures a relation ties together, the nearer it is to the cause. */
function simplestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.verdict.outcome === 'inconsistent').sort((a, b) => a.figures.length - b.figures.length);
}

function explains(root: Finding, other: Finding, network: Network): boolean {
  if (other.verdict.outcome !== 'inconsistent' || !other.relation) return false;
  return mends(root, other, network) || sharesClue(root, other);
}

/** Correcting the root's prime suspect makes the other relation hold as well. */
function mends(root: Finding, other: Finding, network: Network): boolean {
  const [prime] = root.suspects;
  if (!prime?.suggestion || root.tied > 1 || prime.confidence < sureEnough || !other.relation) return false;
  const touched = network.around(prime.figure.key).some(({ relation }) => relation === other.relation);
  return touched && judge(substitute(other.relation, prime.figure.key, prime.suggestion)).verdict.outcome === 'consistent';
}

/** Both are off by the very same known figure. */
function sharesClue(root: Finding, other: Finding): boolean {
  const missing = (finding: Finding) => finding.clues.find((clue) => clue.kind === 'equals-figure')?.figures[0]?.key;
  return missing(root) !== undefined && missing(root) === missing(other);
}
