/** A finding in words. */
import { ruleOf } from '../checks/catalogue';
import { enumerated, fill } from '../locales/fill';
import type { Language, Localized } from '../locales/language';
import { printEquation, printFigure, printValue } from '../locales/print';
import { clueWords, evidenceWords, remarkWords } from '../locales/words';
import { Decimal } from '../model/decimal';
import type { Clue, Correction, Finding, Suspect } from '../model/finding';
import { sweptArea } from './clues/sweeps/area';
import { isSweep } from './clues/sweeps/catalogue';
import { remarks, type Remark } from './diagnose';

/** Corrections told before the rest is only counted. */
const fewEnough = 3;

/** What is wrong and how we know, in one or two sentences. */
export function tellMessage(finding: Finding, language: Language): string {
  const remark = remarks.find((name) => name === finding.message);
  const template = remark ? remarkWords[remark satisfies Remark] : ruleOf(finding.rule).meta.messages[finding.message];
  if (!template) throw new RangeError(`rule ${finding.rule} has no message ${finding.message}`);
  return fill(template[language], placeholders(finding, language));
}

/** `7.41 ÷ 229.99 = 3.22% ≠ 0.32%`; undefined where nothing was computed. */
export function tellEquation({ relation, verdict, expected }: Finding): string | undefined {
  return relation && verdict.outcome === 'inconsistent' ? printEquation(relation, expected) : undefined;
}

export function tellClue(clue: Clue, finding: Finding, language: Language): string {
  const others = enumerated(clue.figures.map((figure) => `${figure.label} ${printFigure(figure)}`), language);
  const [figure] = clue.figures;
  const { suggestion, cells } = clue.data ?? {};
  return fill(clueWords[clue.kind][language], {
    ...placeholders(finding, language),
    others,
    figure: figure ? printFigure(figure) : '',
    suggestion: typeof suggestion === 'string' && figure ? suggestion + figure.unit.symbol : '',
    cells: typeof cells === 'string' ? cells : '',
  });
}

/** A suspect with its correction and how sure that is: `小数点可能错位：0.32% → 3.22%（97%）`. */
export function tellSuspect(suspect: Suspect, language: Language): string {
  const { figure, suggestion, clue, confidence } = suspect;
  if (!suggestion) return printFigure(figure);
  const values = { figure: printFigure(figure), suggestion: printValue(suggestion, figure.unit), cells: sweptArea(suspect) };
  const correction = fill(clue ? clueWords[clue][language] : '{{figure}} → {{suggestion}}', values);
  const percent = `${Decimal.fromNumber(confidence).shifted(2).rounded(0)}%`;
  return language === 'zh-CN' ? `${correction}（${percent}）` : `${correction} (${percent})`;
}

/** Why a figure is, or is not, the one to look at. */
export function tellEvidence({ evidence, suggestion, together, clue }: Suspect, language: Language): string {
  const counted = (words: (typeof evidenceWords)[keyof typeof evidenceWords], count: number) => fill(words[language], { count: String(count) });
  const sentences = [
    ...(suggestion || evidence.breaks > 0 ? [] : [evidenceWords.cannotMend[language]]),
    ...(evidence.mends > 0 ? [counted(evidenceWords.mends, evidence.mends)] : []),
    ...(evidence.breaks > 0 ? [counted(evidenceWords.breaks, evidence.breaks)] : []),
    evidence.confirmedBy > 0 ? counted(evidenceWords.confirmed, evidence.confirmedBy) : evidenceWords.unconfirmed[language],
    ...tellTogether(together.filter(({ follows }) => !follows), evidenceWords.together, language),
    ...tellTogether(together.filter(({ follows }) => follows), isSweep(clue) ? evidenceWords.sweep : evidenceWords.follow, language),
    ...(evidence.computed ? [evidenceWords.computed[language]] : []),
  ];
  return sentences.join(language === 'zh-CN' ? '；' : '; ');
}

function tellTogether(corrections: readonly Correction[], words: Localized, language: Language): readonly string[] {
  if (corrections.length === 0) return [];
  const told = enumerated(corrections.slice(0, fewEnough).map(({ figure, value }) => `${figure.label} ${printFigure(figure)} → ${printValue(value, figure.unit)}`), language);
  const all = corrections.length <= fewEnough ? told : fill(evidenceWords.andMore[language], { corrections: told, count: String(corrections.length) });
  return [fill(words[language], { corrections: all })];
}

/** What every message may use: `label`, `stated`, `expected`, `difference`; and the rule's own data, figures also by `.label`. */
function placeholders({ relation, figures, expected, difference, data }: Finding, language: Language): Record<string, string> {
  const stated = relation?.stated ?? figures[0];
  const unit = stated?.unit;
  const values: Record<string, string> = {
    label: stated?.label ?? '',
    stated: stated ? printFigure(stated) : '',
    expected: expected && unit ? printValue(expected, unit) : '',
    difference: difference && unit ? printValue(difference.abs(), unit) : '',
  };
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === 'string') values[name] = value;
    else if (!('key' in value)) values[name] = value[language];
    else {
      values[name] = printFigure(value);
      values[`${name}.label`] = value.label;
    }
  }
  return values;
}
