import { Decimal } from '../model/decimal';
import type { Expression } from '../model/expression';
import type { KnownFigure } from '../model/figure';
import { add, multiply, point, scale, type Interval } from '../model/interval';
import { asPrinted, type Spread } from './spread';

/**
 * The values an expression may take when each figure varies within its spread, in base units.
 * Exact, because each figure occurs once. Every figure must be known; throws RangeError on a quotient,
 * which is judged multiplied out instead.
 */
export function evaluate(expression: Expression, spread: Spread): Interval {
  switch (expression.kind) {
    case 'figure':
      return spread(expression.figure as KnownFigure);
    case 'constant':
      return point(expression.value);
    case 'sum':
      return expression.terms
        .map((term) => scale(evaluate(term.of, spread), term.weight))
        .reduce(add, point(Decimal.zero));
    case 'product':
      return expression.factors.map((factor) => evaluate(factor, spread)).reduce(multiply, point(Decimal.one));
    case 'quotient':
      throw new RangeError('a quotient is judged multiplied out');
  }
}

/** The value of an expression whose figures are taken at their word, in base units; as `evaluate` in all else. */
export function printedValue(expression: Expression): Decimal {
  return evaluate(expression, asPrinted).lower!.value;
}
