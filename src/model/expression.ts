/** What the right-hand side of a relation is computed from. Figures enter in their own units and are brought to the base unit by the judge. */
import { Decimal } from './decimal';
import type { Figure } from './figure';

export type Expression =
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** In base units (元, 1, one piece). */
  | { readonly kind: 'constant'; readonly value: Decimal }
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  | {
      readonly kind: 'quotient';
      readonly numerator: Expression;
      readonly denominator: Expression;
      /** What is taken off it: 1 where it is a growth rate. */
      readonly less?: Decimal;
    };

export interface Term {
  readonly weight: Decimal;
  readonly of: Expression;
}

const minusOne = Decimal.of(-1);

export function the(figure: Figure): Expression {
  return { kind: 'figure', figure };
}

export function constant(value: Decimal | number): Expression {
  return { kind: 'constant', value: typeof value === 'number' ? Decimal.fromNumber(value) : value };
}

export function plus(of: Expression): Term {
  return { weight: Decimal.one, of };
}

export function minus(of: Expression): Term {
  return { weight: minusOne, of };
}

export function sum(terms: readonly Term[]): Expression {
  return { kind: 'sum', terms };
}

export function sumOf(figures: readonly Figure[]): Expression {
  return sum(figures.map((figure) => plus(the(figure))));
}

export function product(...factors: readonly Expression[]): Expression {
  return { kind: 'product', factors };
}

/** Only as a relation's whole expected side: the judge multiplies it out, and can do so once. */
export function quotient(numerator: Expression, denominator: Expression): Expression {
  return { kind: 'quotient', numerator, denominator };
}

/** How much `of` is above `from`, as a rate of it: of ÷ from − 1, so that each figure occurs once. Like a quotient, only as a whole expected side. */
export function growth(of: Expression, from: Expression): Expression {
  return { kind: 'quotient', numerator: of, denominator: from, less: Decimal.one };
}

/** The figures of an expression, in the order they are written. */
export function figuresIn(expression: Expression): readonly Figure[] {
  switch (expression.kind) {
    case 'figure':
      return [expression.figure];
    case 'constant':
      return [];
    case 'sum':
      return expression.terms.flatMap((term) => figuresIn(term.of));
    case 'product':
      return expression.factors.flatMap(figuresIn);
    case 'quotient':
      return [...figuresIn(expression.numerator), ...figuresIn(expression.denominator)];
  }
}
