import type { Decimal } from '../../../model/decimal';

/** Seldom enough the digits beyond the decimals of the smaller number are lost on the way. */
const digitsLost = 0.3;

/** How the point must be moved to make one number of another. */
export interface MovedPoint {
  /** Places to the right. */
  readonly power: number;
  /** The chance that just this number comes of it. */
  readonly chance: number;
}

/** The one way in which moving the point of `right` may have led to `wrong`, or undefined where it cannot have. */
export function movedPoint(wrong: Decimal, right: Decimal): MovedPoint | undefined {
  if (wrong.isZero || wrong.sign !== right.sign) return undefined;
  // Lost digits are worth less than a tenth of what is left.
  const power = Math.round(Math.log10(wrong.toNumber() / right.toNumber()));
  if (power === 0) return undefined;
  const moved = right.shifted(power);
  if (moved.equals(wrong)) return { power, chance: 1 };
  return isLikeness(moved, wrong) || isLikeness(wrong.shifted(-power), right) ? { power, chance: digitsLost } : undefined;
}

/** A single digit left of several is no likeness: 5 people are not 49. */
function isLikeness(moved: Decimal, printed: Decimal): boolean {
  return significantDigits(printed) > 1 && (moved.rounded(printed.scale).equals(printed) || moved.truncated(printed.scale).equals(printed));
}

function significantDigits({ digits }: Decimal): number {
  return String(digits < 0n ? -digits : digits).length;
}
