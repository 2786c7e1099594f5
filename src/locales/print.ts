/** Figures and equations as people write them. */
import { Decimal } from '../model/decimal';
import type { Expression, Term } from '../model/expression';
import { isKnown, type Figure } from '../model/figure';
import { figuresOf, type Comparator, type Relation } from '../model/relation';
import type { Dimension, Unit } from '../model/unit';

/** More terms than this are cut short in the middle. */
const longestSum = 8;

/** A value with its unit: `3.22%`, `373.87万元`. */
export function printValue(value: Decimal, unit: Unit): string {
  return value.toString() + unit.symbol;
}

/** A figure with its unit, as the workbook shows it; what is no number goes without. */
export function printFigure(figure: Figure): string {
  const printed = figure.printed.trim();
  const namesUnit = printed.normalize('NFKC').endsWith(figure.unit.symbol);
  return figure.hedge || !isKnown(figure) || namesUnit ? printed : printed + figure.unit.symbol;
}

/** `305.78 + 65.80 + 0.30 + 1.99 = 373.87 ≠ 373.92`; with units where they differ: `260元 × 72 = 1.87万元 ≠ 1.9万元`. */
export function printEquation(relation: Relation, expected: Decimal | undefined): string {
  const print = new EquationPrinter(relation);
  const stated = print.figure(relation.stated);
  const computed = print.expression(relation.expected);
  if (relation.comparator !== 'equal') return `${stated} ${violated[relation.comparator]} ${computed}`;
  if (relation.expected.kind === 'figure' || !expected) return `${stated} ≠ ${computed}`;
  const result = print.value(expected, relation.stated.unit);
  const steps = computed === result ? result : `${computed} = ${result}`;
  return `${steps} ${relation.openList ? '>' : '≠'} ${stated}`;
}

/** The comparison as it turned out, not as it should be. */
const violated: Readonly<Record<Exclude<Comparator, 'equal'>, string>> = { atMost: '>', atLeast: '<', below: '≥', above: '≤' };

/** Units go without saying, but for percent and where one dimension is counted in two units. */
class EquationPrinter {
  private readonly withUnits: boolean;

  constructor(relation: Relation) {
    const powers = new Map<Dimension, number>();
    this.withUnits = figuresOf(relation).some(({ unit }) => {
      const known = powers.get(unit.dimension) ?? unit.power;
      powers.set(unit.dimension, unit.power);
      return known !== unit.power;
    });
  }

  expression(expression: Expression): string {
    switch (expression.kind) {
      case 'figure':
        return this.figure(expression.figure);
      case 'constant':
        return expression.value.toString();
      case 'sum':
        return this.terms(expression.terms);
      case 'product':
        return expression.factors.map((factor) => this.factor(factor)).join(' × ');
      case 'quotient':
        return this.quotient(expression);
    }
  }

  /** 1 − a ÷ b is a rate that falls. */
  private quotient({ numerator, denominator, less }: Extract<Expression, { kind: 'quotient' }>): string {
    const rate = `${this.factor(numerator)} ÷ ${this.divisor(denominator)}`;
    if (!less) return rate;
    return less.sign < 0 ? `${less.negated()} ${rate}` : `${rate} − ${less}`;
  }

  /** With the digits it is read at; a hedge is part of what was said. */
  figure(figure: Figure): string {
    if (!isKnown(figure)) return figure.printed.trim() === '' ? '□' : figure.printed.trim();
    return figure.hedge ? printFigure(figure) : this.value(figure.value, figure.unit);
  }

  value(value: Decimal, unit: Unit): string {
    return this.withUnits || unit.symbol === '%' ? printValue(value, unit) : value.toString();
  }

  private terms(terms: readonly Term[]): string {
    const signed = terms.map(({ weight, of }) => {
      const times = weight.abs().equals(Decimal.one) ? '' : `${weight.abs()} × `;
      return `${weight.sign < 0 ? '−' : '+'} ${times}${this.factor(of)}`;
    });
    const shown = signed.length <= longestSum ? signed : [...signed.slice(0, longestSum - 2), '+ …', signed.at(-1)!];
    return shown.join(' ').replace(/^\+ /, '');
  }

  private factor(expression: Expression): string {
    const printed = this.expression(expression);
    const isSum = expression.kind === 'sum' && expression.terms.length > 1;
    return isSum || printed.startsWith('-') ? `(${printed})` : printed;
  }

  private divisor(expression: Expression): string {
    return expression.kind === 'product' && expression.factors.length > 1 ? `(${this.expression(expression)})` : this.factor(expression);
  }
}
