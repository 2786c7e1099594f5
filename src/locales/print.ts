/** Figures and equations as people write them. */
import type { Decimal } from '../model/decimal';
import type { Expression, Term } from '../model/expression';
import { isKnown, type Figure } from '../model/figure';
import type { Comparator, Relation } from '../model/relation';
import type { Unit } from '../model/unit';

/** More terms than this are cut short in the middle. */
const longestSum = 8;

/** A value with its unit: `3.22%`, `373.87万元`. */
export function printValue(value: Decimal, unit: Unit): string {
  return value.toString() + unit.symbol;
}

/** A figure with its unit, as the workbook shows it. */
export function printFigure(figure: Figure): string {
  const printed = figure.printed.trim();
  return figure.hedge || printed === '' || printed.endsWith(figure.unit.symbol) ? printed : printed + figure.unit.symbol;
}

/** `305.78 + 65.80 + 0.30 + 1.99 = 373.87 ≠ 373.92` */
export function printEquation(relation: Relation, expected: Decimal | undefined): string {
  const stated = bare(relation.stated);
  const computed = printExpression(relation.expected);
  if (relation.comparator !== 'equal') return `${stated} ${violated[relation.comparator]} ${computed}`;
  if (relation.expected.kind === 'figure' || !expected) return `${stated} ≠ ${computed}`;
  const percentSign = relation.stated.unit.symbol === '%' ? '%' : '';
  return `${computed} = ${expected}${percentSign} ≠ ${stated}`;
}

/** The comparison as it turned out, not as it should be. */
const violated: Readonly<Record<Exclude<Comparator, 'equal'>, string>> = { atMost: '>', atLeast: '<' };

function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'figure':
      return bare(expression.figure);
    case 'constant':
      return expression.value.toString();
    case 'sum':
      return printTerms(expression.terms);
    case 'product':
      return expression.factors.map(printFactor).join(' × ');
    case 'quotient':
      return `${printFactor(expression.numerator)} ÷ ${printFactor(expression.denominator)}`;
  }
}

function printTerms(terms: readonly Term[]): string {
  const signed = terms.map(({ weight, of }) => `${weight.sign < 0 ? '−' : '+'} ${printExpression(of)}`);
  const shown = signed.length <= longestSum ? signed : [...signed.slice(0, longestSum - 2), '+ …', signed.at(-1)!];
  return shown.join(' ').replace(/^\+ /, '');
}

function printFactor(expression: Expression): string {
  const printed = printExpression(expression);
  return expression.kind === 'sum' && expression.terms.length > 1 ? `(${printed})` : printed;
}

/** In equations a figure stands with the digits it is read at; percentages keep their sign, other units go without saying. */
function bare(figure: Figure): string {
  if (!isKnown(figure)) return figure.printed === '' ? '□' : figure.printed;
  return figure.unit.symbol === '%' ? printValue(figure.value, figure.unit) : figure.value.toString();
}
