import { Decimal } from '../../../model/decimal';

/** Seldom enough the digits beyond the decimals of the smaller number are lost on the way. */
const digitsLost = 0.3;

/** The chance that one number is the other with its point moved by `power` places: 0 where it is not. */
export function movedPoint(wrong: Decimal, right: Decimal, power: number): number {
  if (right.shifted(power).equals(wrong)) return 1;
  return isLikeness(right.shifted(power), wrong) || isLikeness(wrong.shifted(-power), right) ? digitsLost : 0;
}

/** A single digit left of several is no likeness: 5 people are not 49. */
function isLikeness(moved: Decimal, printed: Decimal): boolean {
  if (printed.isZero) return false;
  return significantDigits(printed) > 1 && (moved.rounded(printed.scale).equals(printed) || moved.truncated(printed.scale).equals(printed));
}

function significantDigits({ digits }: Decimal): number {
  return String(digits < 0n ? -digits : digits).length;
}
