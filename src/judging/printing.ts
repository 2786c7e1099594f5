/** From the values a figure is printed with to the values it then stands for, and back. */
import { Decimal } from '../model/decimal';
import type { KnownFigure } from '../model/figure';
import type { End, Interval } from '../model/interval';

/** How digits beyond the last one printed were dealt with. */
export type Reading = 'rounded' | 'truncated';

const half = Decimal.of(5, 1);

/** All that a figure may stand for when it is printed with any of `values`; both in its own unit. For digits cut off, the hull of it. */
export function standingFor(values: Interval, figure: KnownFigure, reading: Reading = 'rounded'): Interval {
  if (figure.hedge === 'atLeast') return { lower: values.lower, upper: null };
  if (figure.hedge === 'atMost') return { lower: null, upper: values.upper };
  return figure.exact ? values : widened(values, figure, reading);
}

/** All that a figure may be printed with when it is to stand for any of `values`. */
export function printedAs(values: Interval, figure: KnownFigure, reading: Reading = 'rounded'): Interval {
  if (figure.hedge === 'atLeast') return { lower: null, upper: values.upper };
  if (figure.hedge === 'atMost') return { lower: values.lower, upper: null };
  return figure.exact ? values : widened(values, figure, reading);
}

function widened({ lower, upper }: Interval, { decimals }: KnownFigure, reading: Reading): Interval {
  const cutOff = reading === 'truncated';
  const room = (cutOff ? Decimal.one : half).shifted(-decimals);
  const end = (one: End | null, by: Decimal) => one && { value: one.value.plus(by), open: one.open || cutOff };
  return { lower: end(lower, room.negated()), upper: end(upper, room) };
}
