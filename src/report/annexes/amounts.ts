/** Amounts, heads and rates in the cells of an annex. */
import { Decimal } from '../../model/decimal';
import { type Figure, isKnown } from '../../model/figure';
import { tenThousandYuan } from '../../model/unit';
import { baseValue } from '../percentage';
import { printed as printedFigure } from '../sentence';
import type { AddressOf, AnnexCell, AnnexContent } from './annex';

type Span = Pick<AnnexCell, 'across' | 'key'>;

/** A sum of money in 万元, at the decimals it is stated at. */
export function money(column: number, figure: Figure | undefined, span: Span): AnnexCell {
  const value = baseValue(figure)?.shifted(-tenThousandYuan.power);
  const decimals = isKnown(figure) ? Math.max(0, figure.decimals + tenThousandYuan.power - figure.unit.power) : 0;
  return { column, kind: 'value', content: value && number(value, decimals), ...span };
}

/** A count or a score as it is stated. */
export function count(column: number, figure: Figure | undefined, span: Span): AnnexCell {
  return { column, kind: 'value', content: isKnown(figure) ? number(figure.value, figure.decimals) : undefined, ...span };
}

/** A target or a result with its unit, as words: `≥90%`, `38人`. */
export function withUnit(figure: Figure | undefined): string | undefined {
  if (!isKnown(figure)) return undefined;
  const signs = { atLeast: '≥', atMost: '≤', about: '约' } as const;
  return (figure.hedge ? signs[figure.hedge] : '') + printedFigure({ ...figure, hedge: undefined });
}

export function number(value: Decimal, decimals: number): AnnexContent {
  const printed = value.rounded(decimals).toString();
  return { kind: 'number', number: Number(value.toString()), format: decimalFormat(decimals), printed };
}

export function decimalFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** `part` of `whole` as a live rate; blank while either is. */
export function rate(column: number, [part, whole]: readonly [string, string], [partValue, wholeValue]: readonly [Decimal | undefined, Decimal | undefined], span: Span): AnnexCell {
  const value = partValue && wholeValue && wholeValue.sign > 0 ? partValue.dividedBy(wholeValue, 10) : undefined;
  const content: AnnexContent = {
    kind: 'formula',
    formula: (at) => `IF(N(${at(whole)})=0,"",${at(part)}/${at(whole)})`,
    number: value ? Number(value.toString()) : '',
    format: '0.00%',
    printed: value ? `${value.shifted(2).rounded(2).toString()}%` : '',
  };
  return { column, kind: 'value', content, ...span };
}

/** A total as a live sum of its parts where they come to it exactly; as stated where they do not, which is a finding's business. */
export function totalOf(cell: AnnexCell, parts: readonly (readonly [key: string, figure: Figure | undefined])[], stated: Figure | undefined): AnnexCell {
  const present = parts.filter(([, figure]) => isKnown(figure));
  const sum = present.reduce((all, [, figure]) => all.plus(baseValue(figure)!), Decimal.zero);
  const { content } = cell;
  if (present.length === 0 || content?.kind !== 'number' || !sum.equals(baseValue(stated)!)) return cell;
  return { ...cell, content: { ...content, kind: 'formula', formula: (at: AddressOf) => `ROUND(${parts.map(([key]) => `N(${at(key)})`).join('+')},6)` } };
}
