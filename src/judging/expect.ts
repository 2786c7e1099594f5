import type { Decimal } from '../model/decimal';
import { figuresIn, type Expression } from '../model/expression';
import { isKnown, type KnownFigure } from '../model/figure';
import type { Relation } from '../model/relation';
import type { Judgement } from '../model/verdict';
import { printedValue } from './evaluate';

/** Decimals kept of a quotient; far beyond what is ever printed. */
const quotientDecimals = 18;

/** Decimals that may be added to those of the stated figure to show a small difference. */
const extraDecimals = 6;

/**
 * What the figures other than the stated one give when taken at their word, in the stated figure's unit.
 * Undefined where that divides by zero. Every figure must be known.
 */
export function expectedValue(relation: Relation): Decimal | undefined {
  return valueExpected(relation)?.shifted(-relation.stated.unit.power);
}

/** What is computed and by how much the stated figure is off, as they are told; nothing where it cannot be computed. Every figure but the stated one must be known. */
export function expectationOf(relation: Relation): Pick<Judgement, 'expected' | 'difference'> {
  const value = expectedValue(relation);
  if (!value || !isKnown(relation.stated)) return {};
  const expected = asShownBeside(relation.stated, value, decimalsShown(relation.expected, relation.stated));
  return { expected, difference: relation.stated.value.minus(expected) };
}

/** The expected value at so many decimals, or at as many more as show that the two differ. */
export function asShownBeside(stated: KnownFigure, expected: Decimal, decimals = stated.decimals): Decimal {
  for (let extra = 0; extra <= extraDecimals; extra += 1) {
    const shown = expected.rounded(decimals + extra);
    if (!shown.equals(stated.value)) return shown;
  }
  return expected.rounded(decimals);
}

/** How exactly an expected value is shown: as the stated figure; where that is a mere 0, a sum as exactly as all its terms are. */
export function decimalsShown(expected: Expression, { decimals, unit, value }: KnownFigure): number {
  if (!value.isZero || expected.kind === 'product' || expected.kind === 'quotient') return decimals;
  const ofTerms = figuresIn(expected).filter(isKnown).filter((term) => !term.value.isZero).map((term) => term.decimals + unit.power - term.unit.power);
  return Math.max(decimals, ofTerms.length > 0 ? Math.min(...ofTerms) : decimals);
}

function valueExpected({ expected }: Relation): Decimal | undefined {
  if (expected.kind !== 'quotient') return printedValue(expected);
  const denominator = printedValue(expected.denominator);
  if (denominator.isZero) return undefined;
  const rate = printedValue(expected.numerator).dividedBy(denominator, quotientDecimals);
  return expected.less ? rate.minus(expected.less) : rate;
}
