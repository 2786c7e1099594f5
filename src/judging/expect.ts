import { Decimal } from '../model/decimal';
import type { Expression } from '../model/expression';
import type { Relation } from '../model/relation';
import { evaluate } from './evaluate';
import { asPrinted } from './spread';

/** Decimals kept of a quotient; far beyond what is ever printed. */
const quotientDecimals = 18;

/**
 * What the figures other than the stated one give when taken at their word, in the stated figure's unit.
 * Undefined where that divides by zero. Every figure must be known.
 */
export function expectedValue(relation: Relation): Decimal | undefined {
  return valueOf(relation.expected)?.shifted(-relation.stated.unit.power);
}

/** As many decimals as show a difference that is there: those asked for, or up to six more. */
export function visibleDecimals(difference: Decimal, asked: number): number {
  if (difference.isZero) return asked;
  let decimals = asked;
  while (difference.rounded(decimals).isZero && decimals < asked + 6) decimals += 1;
  return decimals;
}

function valueOf(expression: Expression): Decimal | undefined {
  if (expression.kind !== 'quotient') return (evaluate(expression, asPrinted).lower as { value: Decimal }).value;
  const numerator = valueOf(expression.numerator);
  const denominator = valueOf(expression.denominator);
  if (!numerator || !denominator || denominator.isZero) return undefined;
  return numerator.dividedBy(denominator, quotientDecimals);
}
