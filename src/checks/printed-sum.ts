import { printedValue } from '../judging/evaluate';
import type { Decimal } from '../model/decimal';
import { figuresIn, sum, type Term } from '../model/expression';
import { isKnown } from '../model/figure';

/** What the terms add up to when their figures are taken at their word, in base units; undefined where one of them is not a number. */
export function printedSum(terms: readonly Term[]): Decimal | undefined {
  const expression = sum(terms);
  return figuresIn(expression).every(isKnown) ? printedValue(expression) : undefined;
}
