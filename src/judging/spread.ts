/** Which values a printed figure may stand for, in the base unit of its dimension. */
import type { KnownFigure } from '../model/figure';
import { point, roundedInterval, scale, truncatedInterval, type Interval } from '../model/interval';
import { Decimal } from '../model/decimal';

/** How a figure is read: its digits rounded, cut off, or taken at their word. */
export type Spread = (figure: KnownFigure) => Interval;

export const asRounded: Spread = (figure) => spread(figure, roundedInterval);
export const asTruncated: Spread = (figure) => spread(figure, truncatedInterval);
export const asPrinted: Spread = (figure) => inBaseUnit(figure, point(figure.value));

function spread(figure: KnownFigure, digits: (value: Decimal, decimals: number) => Interval): Interval {
  if (figure.hedge === 'atLeast') return inBaseUnit(figure, { lower: { value: figure.value, open: false }, upper: null });
  if (figure.hedge === 'atMost') return inBaseUnit(figure, { lower: null, upper: { value: figure.value, open: false } });
  return inBaseUnit(figure, figure.exact ? point(figure.value) : digits(figure.value, figure.decimals));
}

function inBaseUnit(figure: KnownFigure, interval: Interval): Interval {
  return figure.unit.power === 0 ? interval : scale(interval, Decimal.one.shifted(figure.unit.power));
}
