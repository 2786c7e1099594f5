/** From the text of a formula to what it says; the grammar is in grammar.peggy. */
import { FormulaError, type FormulaFault } from './faults';
import type { Formula } from './formula';
import { parse, SyntaxError } from './parser.generated';

/** Throws FormulaError. */
export function parseFormula(text: string): Formula {
  try {
    return parse(folded(text), {}) as Formula;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { location, found, expected } = error as unknown as PeggyError;
    const { offset } = location.start;
    const shown = found === null ? '' : `“${text.slice(offset, offset + 1)}”`;
    throw new FormulaError({ kind: missing(new Set(expected.map(({ description }) => description)), found), data: { position: String(offset + 1), found: shown } });
  }
}

interface PeggyError {
  readonly location: { readonly start: { readonly offset: number } };
  /** Null at the end. */
  readonly found: string | null;
  /** The grammar's names describe what may stand here. */
  readonly expected: readonly { readonly description?: string }[];
}

/** Of all that may stand here, what the writer most probably left out. */
function missing(expected: ReadonlySet<string | undefined>, found: string | null): FormulaFault['kind'] {
  if (expected.has('axis')) return 'expectedAxis';
  if (expected.has('number')) return 'expectedFigure';
  if (expected.has('close') && found === null) return 'expectedClose';
  if (expected.has('comparator')) return 'expectedComparator';
  return expected.has('sign') ? 'expectedSign' : 'expectedFigure';
}

/** Full-width signs as narrow ones, each in its own place, so that positions stay what they were. */
function folded(text: string): string {
  return Array.from(text, (character) => {
    const narrow = character.normalize('NFKC');
    return narrow.length === character.length ? narrow : character;
  }).join('');
}
