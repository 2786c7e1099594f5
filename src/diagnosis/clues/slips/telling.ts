import type { Decimal } from '../../../model/decimal';
import type { KnownFigure } from '../../../model/figure';

/** Fewer significant digits than this agree by chance too often to mean anything. */
const tellingDigits = 3;

/** Whether another figure has just this value, given in the unit of `figure`, and the value is one that does not come up by chance. */
export function hasValue(other: KnownFigure, figure: KnownFigure, value: Decimal): boolean {
  return other.unit.dimension === figure.unit.dimension && isTelling(value) && other.value.shifted(other.unit.power).equals(value.shifted(figure.unit.power));
}

export function isTelling(value: Decimal): boolean {
  return value.abs().trimmed.digits.toString().replace(/0+$/, '').length >= tellingDigits;
}
