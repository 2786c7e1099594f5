/** The shape that `heji check --json` prints: docs/json.md. */
import { tellClue, tellEvidence, tellMessage } from '../diagnosis/tell';
import { expectationOf } from '../judging/expect';
import type { Language } from '../locales/language';
import type { Decimal } from '../model/decimal';
import type { Expression } from '../model/expression';
import type { Finding, Suspect } from '../model/finding';
import type { Figure } from '../model/figure';
import { figuresOf, type Relation, type Severity } from '../model/relation';
import type { Judgement, Outcome } from '../model/verdict';
import { computeRatios } from '../scoring/compute-ratios';
import type { RatioFormula } from '../scoring/ratio-formula';
import type { Examination } from '../session/examiner';

const schemaVersion = 1;

export type ExaminationJson = ReturnType<typeof examinationJson>;

/** The file that was checked, and the workbook it was held against: itself, unless it is a text. */
export interface Sources {
  readonly file: string;
  readonly beside: string;
}

export function examinationJson(sources: Sources, { book, judgements, findings }: Examination, formulas: readonly RatioFormula[], all: boolean, language: Language) {
  const everyFinding = findings.flatMap(withConsequences);
  return {
    schemaVersion,
    file: sources.file,
    unit: { name: book.facts.get('departmentName')?.text ?? null, year: yearOf(book.facts.get('year')?.text) },
    summary: {
      relations: count<Outcome>(judgements.map(({ verdict }) => verdict.outcome), ['consistent', 'truncated', 'inconsistent', 'undecided', 'notApplicable']),
      findings: count<Severity>(findings.map(({ severity }) => severity), ['error', 'warning', 'info']),
    },
    score: scoreJson(judgements),
    ratios: computeRatios(book, formulas).map(({ formula, percent }) => ({ id: formula.id, percent: percent?.toString() ?? null })),
    findings: findings.map((finding) => findingJson(finding, sources, language)),
    consequences: everyFinding
      .filter((finding) => !findings.includes(finding))
      .map((finding) => ({ root: findings.find((root) => withConsequences(root).includes(finding))!.fingerprint, ...findingJson(finding, sources, language) })),
    ...(all && { relations: judgements.map((judgement) => judgementJson(judgement, sources)) }),
  };
}

/** The total score as the department states it, and as its indicators add up. */
function scoreJson(judgements: readonly Judgement[]) {
  const total = judgements.find(({ relation }) => relation.rule === 'score-total');
  return { stated: total?.relation.stated.value?.toString() ?? null, computed: (total && expectationIn(total).expected?.toString()) ?? null };
}

/** What a relation that holds gives is told here only, so it is computed here. */
function expectationIn(judgement: Judgement): Pick<Judgement, 'expected' | 'difference'> {
  return judgement.verdict.outcome === 'consistent' ? expectationOf(judgement.relation) : judgement;
}

function withConsequences(finding: Finding): readonly Finding[] {
  return [finding, ...finding.consequences.flatMap(withConsequences)];
}

function findingJson(finding: Finding, sources: Sources, language: Language) {
  const { relation, verdict } = finding;
  const mentioned = mentionedFigures(finding);
  const roles = relation && rolesIn(relation);
  return {
    rule: finding.rule,
    severity: finding.severity,
    verdict: verdict.outcome,
    message: tellMessage(finding, language),
    ...statedAndExpected(finding),
    place: finding.place,
    figures: mentioned.map((figure) => figureJson(figure, roles ? (roles.get(figure.key) ?? 'related') : 'subject', sources)),
    suspects: finding.suspects.map((suspect) => suspectJson(suspect, language)),
    tied: finding.tied,
    unfinished: finding.unfinished ?? false,
    clues: cluesJson(finding, mentioned, language),
    consequences: finding.consequences.map(({ fingerprint }) => fingerprint),
    fingerprint: finding.fingerprint,
  };
}

function judgementJson(judgement: Judgement, sources: Sources) {
  const { relation, verdict } = judgement;
  const figures = figuresOf(relation);
  const roles = rolesIn(relation);
  return {
    rule: relation.rule,
    kind: relation.kind,
    comparator: relation.comparator,
    verdict: verdict.outcome,
    ...('reason' in verdict && { reason: verdict.reason }),
    ...statedAndExpected({ ...expectationIn(judgement), relation, figures }),
    figures: figures.map((figure) => figureJson(figure, roles.get(figure.key)!, sources)),
  };
}

function statedAndExpected({ relation, expected, difference, figures }: Pick<Finding, 'relation' | 'expected' | 'difference' | 'figures'>) {
  const stated = relation?.stated ?? figures[0];
  const percentSign = stated?.unit.symbol === '%' ? '%' : '';
  return {
    stated: stated?.printed ?? null,
    expected: expected ? expected.toString() + percentSign : null,
    difference: difference?.toString() ?? null,
  };
}

/** The relation's figures, then those that only a clue points to. */
function mentionedFigures({ figures, clues }: Finding): readonly Figure[] {
  const byKey = new Map([...figures, ...clues.flatMap((clue) => clue.figures)].map((figure) => [figure.key, figure]));
  return [...byKey.values()];
}

function figureJson(figure: Figure, role: string, { file, beside }: Sources) {
  const { sheet, address, text } = figure.place;
  return {
    role,
    source: figure.place.sheet === '' ? file : beside,
    ...(figure.origin !== 'given' && { sheet, address }),
    ...(text && { text }),
    label: figure.label,
    printed: figure.printed,
    value: figure.value?.toString() ?? null,
    unit: figure.unit.symbol,
  };
}

function suspectJson(suspect: Suspect, language: Language) {
  const { figure, suggestion, range, together, clue, confidence } = suspect;
  const percentSign = figure.unit.symbol === '%' ? '%' : '';
  const end = (value: Decimal | undefined) => (value ? value.trimmed.toString() + percentSign : null);
  return {
    sheet: figure.place.sheet,
    address: figure.place.address,
    suggestion: suggestion ? suggestion.toString() + percentSign : null,
    range: range ? [end(range.lower?.value), end(range.upper?.value)] : null,
    together: together.map(({ figure: other, value, follows }) => ({ sheet: other.place.sheet, address: other.place.address, suggestion: value.toString() + (other.unit.symbol === '%' ? '%' : ''), follows })),
    clue: clue ?? null,
    confidence: Number(confidence.toFixed(2)),
    evidence: tellEvidence(suspect, language),
  };
}

function cluesJson(finding: Finding, mentioned: readonly Figure[], language: Language) {
  const places = new Map(mentioned.map(({ key }, index) => [key, index]));
  return finding.clues.map((clue) => ({ kind: clue.kind, figures: clue.figures.map(({ key }) => places.get(key)!), text: tellClue(clue, finding, language) }));
}

/** The part that each figure of a relation plays in it, by the figure's key. */
function rolesIn({ stated, expected }: Relation): ReadonlyMap<string, string> {
  const roles = figuresWithRoles(expected).map(([figure, role]): [string, string] => [figure.key, role]);
  return new Map([...roles.reverse(), [stated.key, 'stated']]);
}

/** The figures of an expression and the part each plays in it. */
function figuresWithRoles(expression: Expression, role = 'source'): readonly (readonly [Figure, string])[] {
  switch (expression.kind) {
    case 'figure':
      return [[expression.figure, role]];
    case 'constant':
      return [];
    case 'sum':
      return expression.terms.flatMap((term) => figuresWithRoles(term.of, role === 'source' ? 'term' : role));
    case 'product':
      return expression.factors.flatMap((factor) => figuresWithRoles(factor, role === 'source' ? 'factor' : role));
    case 'quotient':
      return [...figuresWithRoles(expression.numerator, 'numerator'), ...figuresWithRoles(expression.denominator, 'denominator')];
  }
}

function count<Key extends string>(items: readonly Key[], keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, items.filter((item) => item === key).length])) as Record<Key, number>;
}

function yearOf(text: string | undefined): number | null {
  const year = /\d{4}/.exec(text ?? '')?.[0];
  return year ? Number(year) : null;
}
