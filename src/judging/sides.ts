/** The two sides of a relation with no division left: `q = a / b` is compared as `q × b` with `a`, `q = a / b − 1` as `(q + 1) × b` with `a`. */
import { constant, plus, product, sum, type Expression } from '../model/expression';
import type { Comparator, Relation } from '../model/relation';
import { printedValue } from './evaluate';

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
    left: product(expected.less ? sum([plus(left), plus(constant(expected.less))]) : left, expected.denominator),
    right: expected.numerator,
    base: expected.denominator,
  };
}

const turned = { atMost: 'atLeast', atLeast: 'atMost', below: 'above', above: 'below' } as const;

/** How the sides compare: multiplying out by a negative base turns an inequality round. */
export function comparatorOf({ comparator }: Relation, { base }: Sides): Comparator {
  if (comparator === 'equal' || !base || printedValue(base).sign >= 0) return comparator;
  return turned[comparator];
}
