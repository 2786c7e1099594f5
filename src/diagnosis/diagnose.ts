import type { CheckResult, RuleObservation } from '../checks/check';
import { ruleOf } from '../checks/catalogue';
import { Network } from '../judging/network';
import { allFigures, type Book } from '../model/book';
import type { Clue, Finding } from '../model/finding';
import { figuresOf, type Relation } from '../model/relation';
import type { Judgement } from '../model/verdict';
import { differenceClues, FiguresByValue, nineClue } from './clues/difference';
import { Corrections } from './corrections';
import { EntryKeys } from './entry-keys';
import { severities } from './severity';
import { stories } from './stories';
import { suspectsOf } from './suspects';

/** What is said of a relation that holds but wants a word, or cannot be decided; worded the same for every rule. */
export const remarks = ['truncated', 'touching', 'zeroBase'] as const;
export type Remark = (typeof remarks)[number];

/** Turns verdicts into findings: who is suspected, on what evidence, and what follows from what. The gravest first, else in reading order. */
export function diagnose({ judgements, observations }: CheckResult, book: Book): readonly Finding[] {
  const network = new Network(judgements);
  const byValue = new FiguresByValue(allFigures(book));
  const corrections = new Corrections();
  const entryKeys = new EntryKeys(book);
  const findings = [
    ...judgements.flatMap((judgement) => findingsOf(judgement, network, byValue, corrections)),
    ...observations.map((observation) => observed(observation, entryKeys)),
  ];
  const told = stories(findings, network, corrections);
  return severities.flatMap((severity) => told.filter((finding) => finding.severity === severity));
}

function findingsOf(judgement: Judgement, network: Network, byValue: FiguresByValue, corrections: Corrections): Finding[] {
  const { relation, verdict } = judgement;
  const remark = remarkOf(judgement);
  if (remark) return [{ ...bare(judgement), message: remark, severity: 'info' }];
  if (verdict.outcome !== 'inconsistent') return [];
  const { suspects, tied } = suspectsOf(relation, network, corrections);
  const slips = suspects.slice(0, tied).flatMap(({ figure, suggestion, clue }): Clue[] =>
    clue && suggestion ? [{ kind: clue, figures: [figure], data: { suggestion: suggestion.toString() } }] : [],
  );
  const clues = [...slips, ...differenceClues(judgement, byValue, network)];
  return [{ ...bare(judgement), suspects, tied, clues: clues.length > 0 ? clues : nineClue(judgement) }];
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
    severity: relation.severity ?? meta.severity,
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
