/** Values that a slip may have turned into the figure as it stands. */
import { Decimal } from '../../../model/decimal';
import type { KnownFigure } from '../../../model/figure';
import type { Surroundings } from '../surroundings';

const figuresOfTen = [...'0123456789'];

/** One digit other, more, fewer or swapped; another sign; the point elsewhere; what stands above and below. At the figure's decimals, each once. */
export function originals(figure: KnownFigure, surroundings: Surroundings): readonly Decimal[] {
  const { value, decimals, unit } = figure;
  const digits = value.abs().rounded(decimals).digits.toString().padStart(decimals + 1, '0');
  const edited = [...edits(digits)].map((text) => Decimal.of(BigInt(text) * (value.sign < 0 ? -1n : 1n), decimals));
  const moved = [1, -1, 2, -2, 3, -3, 4, -4].map((power) => value.shifted(power).rounded(decimals));
  const beside = surroundings.column(figure)
    .filter((other) => other.unit.dimension === unit.dimension)
    .map((other) => other.value.shifted(other.unit.power - unit.power).rounded(decimals));
  const distinct = new Map([value.negated().rounded(decimals), ...moved, ...beside, ...edited].map((right) => [right.digits, right]));
  distinct.delete(value.rounded(decimals).digits);
  return [...distinct.values()];
}

function* edits(digits: string): Iterable<string> {
  for (let at = 0; at <= digits.length; at += 1) {
    const [before, behind] = [digits.slice(0, at), digits.slice(at)];
    for (const digit of figuresOfTen) {
      yield before + digit + behind;
      if (behind !== '') yield before + digit + behind.slice(1);
    }
    if (behind !== '' && digits.length > 1) yield before + behind.slice(1);
    if (behind.length > 1) yield before + behind[1]! + behind[0]! + behind.slice(2);
  }
}
