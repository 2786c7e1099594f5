/** Why a formula cannot be judged. Its words are formulaFaultWords in src/locales/own-rules-words.ts. */
import { fill } from '../../locales/fill';
import { languages, type Language, type Localized } from '../../locales/language';
import { formulaFaultWords } from '../../locales/own-rules-words';
import type { Reference } from './formula';

export interface FormulaFault {
  readonly kind: keyof typeof formulaFaultWords;
  /** For the placeholders of its words. */
  readonly data: Readonly<Record<string, string>>;
}

/** Thrown while a formula is resolved; caught where that began. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  constructor(readonly fault: FormulaFault) {
    super(fault.kind);
  }
}

/** A fault of one reference, told with its position and its words in the formula. */
export function faultAt(reference: Reference, text: string, kind: FormulaFault['kind'], data: FormulaFault['data'] = {}): FormulaError {
  return new FormulaError({ kind, data: { position: String(reference.start + 1), reference: text.slice(reference.start, reference.end).trim(), ...data } });
}

function tellFormulaFault({ kind, data }: FormulaFault, language: Language): string {
  return fill(formulaFaultWords[kind][language], data);
}

/** The fault in every language. */
export function wordsOfFault(fault: FormulaFault): Localized {
  return Object.fromEntries(languages.map((language) => [language, tellFormulaFault(fault, language)])) as Record<Language, string>;
}
