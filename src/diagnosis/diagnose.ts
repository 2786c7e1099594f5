import type { CheckResult, RuleObservation } from '../checks/check';
import { ruleOf } from '../checks/catalogue';
import { Network } from '../judging/network';
import type { Book } from '../model/book';
import { noClaims, type Claims } from '../model/claims';
import type { Clue, Finding, Suspect } from '../model/finding';
import { figuresOf, type Relation, type Severity } from '../model/relation';
import type { Judgement } from '../model/verdict';
import { differenceClues } from './clues/differences/catalogue';
import { FiguresByValue } from './clues/differences/figures-by-value';
import { Surroundings } from './clues/surroundings';
import { EntryKeys } from './entry-keys';
import { Constraints } from './localisation/constraint';
import { localiseAll } from './localisation/localise-all';
import { Memory } from './localisation/memory';
import { severities } from './severity';
import { stories } from './stories';
import { suspectsOf } from './suspects';

/** What is said of a relation that holds but wants a word, or cannot be decided; worded the same for every rule. */
export const remarks = ['truncated', 'touching', 'zeroBase'] as const;
export type Remark = (typeof remarks)[number];

/** Turns verdicts into findings: who is suspected, on what evidence, and what follows from what. The gravest first, else in reading order. What `memory` has of earlier times is not worked out again. */
export function diagnose({ judgements, observations }: CheckResult, book: Book, { figures }: Claims = noClaims, memory = new Memory()): readonly Finding[] {
  const network = new Network(judgements);
  const constraints = new Constraints(network);
  const surroundings = new Surroundings(book);
  const byValue = new FiguresByValue([...book.statements, ...book.evaluations], figures);
  const entryKeys = new EntryKeys(book);
  const violated = judgements.filter(({ verdict }) => verdict.outcome === 'inconsistent').map((judgement) => constraints.of(judgement));
  const localisations = localiseAll(violated, ({ relation }) => severityOf(relation) === 'error', constraints, surroundings, memory);
  const findings = [
    ...judgements.flatMap((judgement): Finding[] => {
      const remark = remarkOf(judgement);
      if (remark) return [{ ...bare(judgement), message: remark, severity: 'info' }];
      if (judgement.verdict.outcome !== 'inconsistent') return [];
      const constraint = constraints.of(judgement);
      const localisation = localisations.get(constraint)!;
      const { suspects, tied } = suspectsOf(constraint, localisation, network, constraints);
      const slips = slipClues(suspects.slice(0, tied));
      return [{ ...bare(judgement), suspects, tied, unfinished: !localisation.complete, clues: [...slips, ...differenceClues(judgement, byValue, network, slips)] }];
    }),
    ...observations.map((observation) => observed(observation, entryKeys)),
  ];
  const told = stories(findings, constraints);
  return severities.flatMap((severity) => told.filter((finding) => finding.severity === severity));
}

function slipClues(suspects: readonly Suspect[]): readonly Clue[] {
  return suspects.flatMap(({ figure, suggestion, clue }) => (clue && suggestion ? [{ kind: clue, figures: [figure], data: { suggestion: suggestion.toString() } }] : []));
}

function severityOf(relation: Relation): Severity {
  return relation.severity ?? ruleOf(relation.rule).meta.severity;
}

/** Nothing of nothing is what forms print for want of anything: it needs no remark. */
function remarkOf({ relation, verdict }: Judgement): Remark | undefined {
  if (verdict.outcome === 'truncated') return 'truncated';
  if (verdict.outcome === 'consistent' && verdict.touching) return 'touching';
  if (verdict.outcome === 'undecided' && verdict.reason === 'zeroBase' && !relation.stated.value?.isZero) return 'zeroBase';
  return undefined;
}

function bare({ relation, verdict, expected, difference }: Judgement): Finding {
  const { meta } = ruleOf(relation.rule);
  return {
    rule: relation.rule,
    message: relation.message ?? Object.keys(meta.messages)[0]!,
    data: relation.data ?? {},
    severity: severityOf(relation),
    verdict,
    relation,
    figures: figuresOf(relation),
    place: relation.stated.place,
    expected,
    difference,
    suspects: [],
    tied: 0,
    clues: [],
    fingerprint: fingerprint(relation),
    consequences: [],
  };
}

function observed(observation: RuleObservation, entryKeys: EntryKeys): Finding {
  const { rule, message, data = {}, figures, place } = observation;
  return {
    rule,
    message,
    data,
    severity: observation.severity ?? ruleOf(rule).meta.severity,
    verdict: { outcome: 'inconsistent' },
    figures,
    place,
    suspects: [],
    tied: 0,
    clues: [],
    fingerprint: `${rule}:${figures[0]?.key ?? entryKeys.at(place)}`,
    consequences: [],
  };
}

/** A sum is known by its total, so that a row more or less leaves it the same; anything else by all its figures. */
function fingerprint(relation: Relation): string {
  const keys = relation.kind === 'sum' ? [relation.stated.key] : figuresOf(relation).map((figure) => figure.key);
  return `${relation.rule}:${keys.join('|')}`;
}
