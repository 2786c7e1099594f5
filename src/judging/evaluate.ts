import { Decimal } from '../model/decimal';
import type { Expression } from '../model/expression';
import type { KnownFigure } from '../model/figure';
import { add, multiply, point, scale, type Interval } from '../model/interval';
import type { Relation } from '../model/relation';
import type { Spread } from './spread';

/** An expression without quotients, so that its value is computed exactly. */
export type Polynomial = Exclude<Expression, { kind: 'quotient' }>;

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

/** The two sides of a relation with no division left: `q = a / b` is compared as `q × b` with `a`. */
export interface Sides {
  readonly left: Expression;
  readonly right: Expression;
  /** What the rate is taken of, where the relation was a quotient. */
  readonly base?: Expression;
}

export function sidesOf(relation: Relation): Sides {
  const left: Expression = { kind: 'figure', figure: relation.stated };
  const { expected } = relation;
  if (expected.kind !== 'quotient') return { left, right: expected };
  return {
    left: { kind: 'product', factors: [left, expected.denominator] },
    right: expected.numerator,
    base: expected.denominator,
  };
}
