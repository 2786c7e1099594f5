/** Findings of one cause are told as one story: the root, and under it what follows from it. */
import type { Finding, Suspect } from '../model/finding';
import { grouped } from '../model/parts-index';
import { figuresOf, type Relation } from '../model/relation';
import type { Constraints } from './localisation/constraint';
import type { Neighbourhood } from './memory';
import { isGraver, severities } from './severity';

/** The findings that have no root among the others, each with its consequences; in the order given. `mendedBy` answers which relations a root puts right. */
export function stories(findings: readonly Finding[], mendedBy: (root: Finding) => ReadonlySet<Relation>): readonly Finding[] {
  const faults = findings.filter((finding) => finding.verdict.outcome === 'inconsistent' && finding.relation);
  const place = new Map(faults.map((fault, index) => [fault.relation!, index]));
  const ofOneCause = grouped(faults, sharedCause);
  const consequencesOf = new Map<Finding, readonly Finding[]>();
  const told = new Set<Finding>();
  for (const root of simplestFirst(faults)) {
    if (told.has(root)) continue;
    const mended = mendedBy(root);
    const mendedFaults = [...mended].flatMap((relation) => faults[place.get(relation) ?? -1] ?? []);
    const related = new Set([...mendedFaults, ...(ofOneCause.get(sharedCause(root) ?? '') ?? [])]);
    // An error is never told under a warning: nobody would look for it there.
    const consequences = [...related]
      .filter((other) => other !== root && !told.has(other) && !consequencesOf.has(other) && !isGraver(other.severity, root.severity))
      .sort((one, other) => place.get(one.relation!)! - place.get(other.relation!)!);
    if (consequences.length === 0) continue;
    consequencesOf.set(root, consequences.map((other) => (mended.has(other.relation!) ? other : withoutOtherAdvice(other, root))));
    for (const consequence of consequences) told.add(consequence);
  }
  return withRepetitions(findings.filter((finding) => !told.has(finding)).map((finding) => ({ ...finding, consequences: consequencesOf.get(finding) ?? [] })));
}

/** A report repeats the figures of the tables, and their faults with them: those are told under the tables' own. */
function withRepetitions(findings: readonly Finding[]): readonly Finding[] {
  const rootOf = new Map<string, Finding>();
  for (const finding of findings.filter((each) => !isInText(each))) {
    for (const one of [finding, ...finding.consequences]) if (one.relation) rootOf.set(equationOf(one.relation), rootOf.get(equationOf(one.relation)) ?? finding);
  }
  const repetitions = new Map<Finding, Finding[]>();
  const others = findings.filter((finding) => {
    const root = isInText(finding) && finding.relation ? rootOf.get(equationOf(finding.relation)) : undefined;
    if (!root || isGraver(finding.severity, root.severity)) return true;
    repetitions.set(root, [...(repetitions.get(root) ?? []), withoutOtherAdvice({ ...finding, consequences: [] }, root), ...finding.consequences.map((each) => withoutOtherAdvice(each, root))]);
    return false;
  });
  return others.map((finding) => ({ ...finding, consequences: [...finding.consequences, ...(repetitions.get(finding) ?? [])] }));
}

/** Errors before questions, under which none is told; the fewer figures a relation ties together, the nearer it is to the cause. */
function simplestFirst(faults: readonly Finding[]): readonly Finding[] {
  return [...faults].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.figures.length - b.figures.length);
}

/** The other relations that hold as soon as the root's prime suspect is corrected; where several are tied, whichever of them it is. */
export function mendedBy({ constraints }: Neighbourhood, root: Finding): ReadonlySet<Relation> {
  const [first, ...rest] = root.suspects.slice(0, root.tied).map((suspect) => mendedByCorrecting(suspect, constraints));
  return new Set([...(first ?? [])].filter((relation) => rest.every((other) => other.has(relation))));
}

/** Relations of the suspect, and of what must be wrong with it; those of another fault that is only told with it have a root of their own. */
function mendedByCorrecting({ figure, suggestion, together }: Suspect, constraints: Constraints): ReadonlySet<Relation> {
  if (!suggestion) return new Set();
  const values = new Map([[figure.key, suggestion], ...together.map((one) => [one.figure.key, one.value] as const)]);
  const keys = [figure.key, ...together.filter(({ follows }) => follows).map((one) => one.figure.key)];
  const violated = keys.flatMap((key) => constraints.around(key)).filter((constraint) => constraint.violated);
  return new Set(violated.filter((constraint) => constraint.holdsWith(values)).map(({ relation }) => relation));
}

/** What is told under a root that does not mend it suspects no others than the root does: two pieces of advice for one cause would contradict each other. */
function withoutOtherAdvice(finding: Finding, root: Finding): Finding {
  const blamed = new Set(root.suspects.slice(0, 1).flatMap(({ figure, together }) => [figure, ...together.map((one) => one.figure)]).map(({ key }) => key));
  const suspects = finding.suspects.filter(({ figure }) => blamed.has(figure.key));
  return { ...finding, suspects, tied: Math.min(finding.tied, suspects.length) };
}

/** What findings have in common that have one cause though no correction is known: the figure by which they are off, or the column that was never brought up to date. */
function sharedCause({ clues }: Finding): string | undefined {
  const clue = clues.find(({ kind }) => kind === 'column-not-updated') ?? clues.find(({ kind }) => kind === 'equals-figure');
  return clue && `${clue.kind} ${clue.figures[0]?.key}`;
}

function isInText({ figures: [stated] }: Finding): boolean {
  return stated?.place.text !== undefined;
}

/** The values that a relation ties together. */
function equationOf(relation: Relation): string {
  return [relation.kind, ...figuresOf(relation).map(({ value, unit }) => `${value?.trimmed}${unit.symbol}`).sort()].join(' ');
}
