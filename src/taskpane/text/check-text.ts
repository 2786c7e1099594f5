import { tellMessage, tellSuspect } from '../../diagnosis/tell';
import { readProfile } from '../../checks/profile/profile-file';
import { defaultProfile } from '../../checks/profile/profile';
import { Network } from '../../judging/network';
import { fill } from '../../locales/fill';
import type { Language } from '../../locales/language';
import { figureVerdictHints, figureVerdictWords, textWords, type FigureVerdict } from '../../locales/pane/text';
import { printEquation } from '../../locales/print';
import type { Figure, Place } from '../../model/figure';
import type { Finding } from '../../model/finding';
import type { Judgement } from '../../model/verdict';
import { examineText } from '../../session/examine';
import { Examiner, type Examination } from '../../session/examiner';
import { holdingEquation } from '../findings/holding-equation';
import type { CheckedText, TextFinding, TextMark, TextToCheck } from './checked-text';

/** Equations told of one figure before the rest is only counted. */
const fewEnough = 3;

/** Makes what checks one text after another; what stays the same between two is not worked out again. */
export function textChecker(): (asked: TextToCheck) => CheckedText {
  const examiner = new Examiner();
  return ({ text, language, workbook, assignments, profile }) => {
    const read = readProfile(profile);
    return marked(text, examineText(text, workbook, 'profile' in read ? read.profile : defaultProfile, assignments, examiner), language);
  };
}

function marked(text: string, { claims, judgements, findings }: Examination, language: Language): CheckedText {
  const network = Network.of(judgements);
  const wrong = new Set(findings.flatMap(blamed));
  const figures = claims.figures.filter(isInText).map((figure): TextMark => {
    const around = network.around(figure.key);
    const verdict = wrong.has(startOf(figure.place)) ? 'wrong' : verdictOf(around);
    return { ...spanOf(figure.place), verdict, isFigure: true, hint: hintOf(verdict, around, language) };
  }).sort((a, b) => a.start - b.start);
  const marks = withWordings(figures, findings, language);
  const placeOf = new Map(marks.map(({ start }, index) => [start, index]));
  return { text, marks, findings: findings.flatMap((finding) => told(finding, text, marks, placeOf, language)) };
}

/** Where the figures begin that a finding casts doubt on: those that stand out as suspects, and the one that it is stated of. What follows from a fault of the text is not at fault itself; what repeats one of the tables is. */
function blamed({ place, relation, suspects, tied, severity, consequences }: Finding): readonly number[] {
  if (severity === 'info') return [];
  const places = [...(relation?.stated.origin === 'given' ? [] : [place]), ...suspects.slice(0, tied).map(({ figure }) => figure.place)];
  return [...places.filter(isText).map(startOf), ...(isText(place) ? [] : consequences.flatMap(blamed))];
}

function verdictOf(around: readonly Judgement[]): FigureVerdict {
  const outcomes = new Set(around.map(({ verdict }) => verdict.outcome));
  return outcomes.has('truncated') ? 'truncated' : outcomes.has('consistent') ? 'consistent' : 'undecided';
}

function hintOf(verdict: FigureVerdict, around: readonly Judgement[], language: Language): string {
  const decided = around.filter(({ verdict: { outcome } }) => outcome !== 'undecided' && outcome !== 'notApplicable');
  const equations = [...new Set(decided.map(({ relation, expected, verdict: { outcome } }) => (outcome === 'inconsistent' ? printEquation(relation, expected) : holdingEquation(relation))))];
  const more = equations.length > fewEnough ? [fill(textWords.equations[language], { count: String(equations.length - fewEnough) })] : [];
  const said = equations.length === 0 ? [figureVerdictHints[verdict][language]] : [...equations.slice(0, fewEnough), ...more];
  return `${figureVerdictWords[verdict][language]}${language === 'zh-CN' ? '：' : ': '}${said.join(textWords.between[language])}`;
}

/** The marks of figures with those of faulty words between them; where faulty words hold a figure, its mark says so. */
function withWordings(figures: readonly TextMark[], findings: readonly Finding[], language: Language): readonly TextMark[] {
  const marks = [...figures];
  for (const finding of findings) {
    const place = placeInText(finding);
    if (!place) continue;
    const { start, end } = spanOf(place);
    const hint = tellMessage(finding, language);
    const at = marks.findIndex((mark) => mark.start < end && start < mark.end);
    if (at < 0) marks.push({ start, end, verdict: 'wrong', isFigure: false, hint });
    else if (!finding.relation) marks[at] = { ...marks[at]!, verdict: finding.severity === 'info' ? marks[at]!.verdict : 'wrong', hint };
  }
  return marks.sort((a, b) => a.start - b.start);
}

function told(finding: Finding, text: string, marks: readonly TextMark[], placeOf: ReadonlyMap<number, number>, language: Language): readonly TextFinding[] {
  const place = placeInText(finding);
  if (!place) return [];
  const { start, end } = spanOf(place);
  const mark = placeOf.get(start) ?? marks.findIndex((other) => other.start < end && start < other.end);
  if (mark < 0) return [];
  const [prime] = finding.tied === 1 ? finding.suspects : [];
  return [{
    severity: finding.severity,
    message: tellMessage(finding, language),
    suggestion: prime?.suggestion ? tellSuspect(prime, language) : undefined,
    mark,
    quote: text.slice(start, end),
    cells: finding.figures.map((figure) => figure.place).filter(({ sheet }) => sheet !== ''),
    consequences: finding.consequences.map((consequence) => tellMessage(consequence, language)),
  }];
}

/** Where a finding, or what follows from it, stands in the text. */
function placeInText(finding: Finding): Place | undefined {
  return [finding, ...finding.consequences].flatMap(({ place, figures }) => [place, ...figures.map((figure) => figure.place)]).find(isText);
}

function isInText({ place }: Figure): boolean {
  return isText(place);
}

function isText({ sheet, text }: Place): boolean {
  return sheet === '' && text !== undefined;
}

function startOf({ text }: Place): number {
  return text!.start;
}

function spanOf({ text }: Place): Pick<TextMark, 'start' | 'end'> {
  return { start: text!.start, end: text!.end };
}
