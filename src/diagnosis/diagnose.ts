import type { CheckResult, RuleObservation } from '../checks/check';
import { ruleOf } from '../checks/catalogue';
import { printedValue } from '../judging/evaluate';
import { sidesOf } from '../judging/sides';
import type { Book } from '../model/book';
import { noClaims, type Claims } from '../model/claims';
import type { Expression } from '../model/expression';
import type { Clue, Finding, Suspect } from '../model/finding';
import { oncePer } from '../model/once-per';
import { figuresOf, type Relation, type Severity } from '../model/relation';
import type { Judgement } from '../model/verdict';
import { differenceClues } from './clues/differences/catalogue';
import { sweptArea } from './clues/sweeps/area';
import { isSweep } from './clues/sweeps/catalogue';
import { EntryKeys } from './entry-keys';
import { constraintOf, type Constraint } from './localisation/constraint';
import { localise, type Localisation } from './localisation/localise';
import { givenUp, localiseAll } from './localisation/localise-all';
import { Memory, type Neighbourhood } from './memory';
import { severities } from './severity';
import { mendedBy, stories } from './stories';
import { suspectsOf, type Suspicion } from './suspects';

/** What is said of a relation that holds but wants a word, or cannot be decided; worded the same for every rule. */
export const remarks = ['truncated', 'touching', 'zeroBase'] as const;
export type Remark = (typeof remarks)[number];

/** Turns what the rules said of a workbook into findings: who is suspected, on what evidence, and what follows from what. The gravest first, else in reading order. */
export function diagnose(result: CheckResult, book: Book, claims: Claims = noClaims): readonly Finding[] {
  return new Diagnosis().of([result], book, claims);
}

/** The diagnosis of one workbook again and again as it changes. What was worked out stands while nothing has changed that was looked at for it. */
export class Diagnosis {
  private readonly memory = new Memory();

  of(results: readonly CheckResult[], book: Book, claims: Claims): readonly Finding[] {
    const { memory } = this;
    memory.turnTo(results, book, claims);
    const notable = results.flatMap(notableIn);
    const violated = notable.filter(isViolated).map(constraintOf);
    const localisations = localiseAll(violated, isError, memory.around.constraints, (component) => memory.recall(explained, ...component));
    const entryKeys = new EntryKeys(book);
    const findings = [
      ...notable.map((judgement): Finding => {
        if (!isViolated(judgement)) return { ...bare(judgement), message: remarkOf(judgement)!, severity: 'info' };
        const constraint = constraintOf(judgement);
        return memory.recall(accusation, constraint, localisations.get(constraint)!);
      }),
      ...results.flatMap(({ observations }) => observations).map((observation) => observed(observation, entryKeys)),
    ];
    const told = stories(findings, (root) => memory.recall(mendedBy, root));
    return severities.flatMap((severity) => told.filter((finding) => finding.severity === severity));
  }
}

/** What there is to say a word about. */
const notableIn = oncePer(({ judgements }: CheckResult) => judgements.filter((judgement) => isViolated(judgement) || remarkOf(judgement) !== undefined));

function isViolated({ verdict }: Judgement): boolean {
  return verdict.outcome === 'inconsistent';
}

function isError({ relation }: Constraint): boolean {
  return severityOf(relation) === 'error';
}

function explained({ constraints, surroundings }: Neighbourhood, ...component: readonly Constraint[]): Localisation {
  return localise(component, constraints, surroundings);
}

const nobody: Suspicion = { suspects: [], tied: 0 };

function accusation({ network, constraints, surroundings, values }: Neighbourhood, constraint: Constraint, localisation: Localisation): Finding {
  const { suspects, tied } = localisation === givenUp ? nobody : suspectsOf(constraint, localisation, network, constraints);
  const slips = slipClues(suspects.slice(0, tied));
  // Where a whole column is wrong, what its figures are off by tells nothing more.
  const differences = slips.some(({ kind }) => isSweep(kind)) ? [] : differenceClues(constraint.judgement, { figures: values, network, surroundings }, slips);
  const clues = [...slips, ...differences];
  return { ...bare(constraint.judgement), suspects, tied, unfinished: !localisation.complete, clues };
}

function slipClues(suspects: readonly Suspect[]): readonly Clue[] {
  return suspects.flatMap((suspect): readonly Clue[] => {
    const { figure, suggestion, clue } = suspect;
    if (!clue || !suggestion) return [];
    return [{ kind: clue, figures: [figure], data: { suggestion: suggestion.toString(), ...(isSweep(clue) ? { cells: sweptArea(suspect) } : {}) } }];
  });
}

function severityOf(relation: Relation): Severity {
  return relation.severity ?? ruleOf(relation.rule).meta.severity;
}

/** Nothing of nothing is what forms print for want of anything: it needs no remark, nor does a base that would only be nothing if it were rounded. */
function remarkOf({ relation, verdict }: Judgement): Remark | undefined {
  if (verdict.outcome === 'truncated') return 'truncated';
  if (verdict.outcome === 'consistent' && verdict.touching) return 'touching';
  if (verdict.outcome === 'undecided' && verdict.reason === 'zeroBase' && !relation.stated.value?.isZero && isPrintedZero(sidesOf(relation).base)) return 'zeroBase';
  return undefined;
}

function isPrintedZero(base: Expression | undefined): boolean {
  return base !== undefined && printedValue(base).isZero;
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

/** A sum is known by its total, so that a row more or less leaves it the same; anything else by all its figures; and either by what tells it from others of its rule. */
function fingerprint(relation: Relation): string {
  const keys = relation.kind === 'sum' ? [relation.stated.key] : figuresOf(relation).map((figure) => figure.key);
  return `${relation.rule}:${keys.join('|')}${relation.variant === undefined ? '' : `#${relation.variant}`}`;
}
