/** An equation set as accountants set it: one figure a line, the operators in front. */
import { Decimal } from '../../model/decimal';
import type { Expression } from '../../model/expression';
import { isKnown, type Figure } from '../../model/figure';

export interface LedgerLine {
  readonly operator: '' | '+' | '−' | '×' | '÷';
  /** Brackets that open before and close behind the line. */
  readonly opens?: boolean;
  readonly closes?: boolean;
  readonly figure?: Figure;
  readonly constant?: Decimal;
  /** What the line counts for, where not once: twelve months, a rate. */
  readonly times?: Decimal;
}

/** The lines of an expression; a bracket stands only around a sum that is divided or multiplied. */
export function ledgerLines(expression: Expression): readonly LedgerLine[] {
  switch (expression.kind) {
    case 'figure':
      return [{ operator: '', figure: expression.figure }];
    case 'constant':
      return [{ operator: '', constant: expression.value }];
    case 'sum':
      return expression.terms.flatMap(({ weight, of }, index) => led(index === 0 && weight.sign > 0 ? '' : weight.sign < 0 ? '−' : '+', weighed(weight, ledgerLines(of))));
    case 'product':
      return expression.factors.flatMap((factor, index) => led(index === 0 ? '' : '×', bracketed(factor)));
    case 'quotient':
      return [
        ...bracketed(expression.numerator),
        ...led('÷', bracketed(expression.denominator)),
        ...(expression.less ? [{ operator: '−' as const, constant: expression.less }] : []),
      ];
  }
}

function bracketed(expression: Expression): readonly LedgerLine[] {
  const lines = ledgerLines(expression);
  if (expression.kind !== 'sum' || lines.length < 2) return lines;
  return lines.map((line, index) => ({ ...line, opens: line.opens || index === 0, closes: line.closes || index === lines.length - 1 }));
}

function weighed(weight: Decimal, [first, ...rest]: readonly LedgerLine[]): readonly LedgerLine[] {
  return first ? [weight.abs().equals(Decimal.one) ? first : { ...first, times: weight.abs() }, ...rest] : [];
}

function led(operator: LedgerLine['operator'], [first, ...rest]: readonly LedgerLine[]): readonly LedgerLine[] {
  return first ? [{ ...first, operator }, ...rest] : [];
}

/** The digits a figure is read at, without its unit; what the cell shows where that is no number. */
export function digitsOf(figure: Figure): string {
  if (!isKnown(figure) || figure.hedge) return figure.printed.trim() === '' ? '—' : figure.printed.trim();
  return figure.value.rounded(Math.max(figure.decimals, 0)).toString();
}

/** The column all figures stand in, where their labels end in one: `决算数` of `工资福利支出 决算数` and `基本支出合计 决算数`. */
export function sharedMeasure(figures: readonly Figure[]): string | undefined {
  const [first, ...rest] = figures.map(({ label }) => /\S (\S+)$/.exec(label)?.[1]);
  return rest.length > 0 && rest.every((measure) => measure === first) ? first : undefined;
}

/** The unit all figures share, if they do; a percentage is never taken for granted. */
export function sharedUnit(figures: readonly Figure[]): string | undefined {
  const [first, ...rest] = figures.map(({ unit }) => unit.symbol);
  return first !== '%' && first !== '' && rest.every((symbol) => symbol === first) ? first : undefined;
}
