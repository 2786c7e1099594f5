import type { Decimal } from '../model/decimal';
import type { Expression } from '../model/expression';
import { withValue, type Figure } from '../model/figure';
import type { Relation } from '../model/relation';

/** The relation as it would be if one figure read `value` (in the figure's own unit) at its own precision. */
export function substitute(relation: Relation, figureKey: string, value: Decimal): Relation {
  const replace = (figure: Figure) => (figure.key === figureKey ? withValue(figure, value) : figure);
  return { ...relation, stated: replace(relation.stated), expected: replaceIn(relation.expected, replace) };
}

function replaceIn(expression: Expression, replace: (figure: Figure) => Figure): Expression {
  switch (expression.kind) {
    case 'figure':
      return { ...expression, figure: replace(expression.figure) };
    case 'constant':
      return expression;
    case 'sum':
      return { ...expression, terms: expression.terms.map((term) => ({ ...term, of: replaceIn(term.of, replace) })) };
    case 'product':
      return { ...expression, factors: expression.factors.map((factor) => replaceIn(factor, replace)) };
    case 'quotient':
      return { ...expression, numerator: replaceIn(expression.numerator, replace), denominator: replaceIn(expression.denominator, replace) };
  }
}
