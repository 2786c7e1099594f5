/** Values that a slip may have turned into the figure as it stands. */
import { Decimal } from '../../../model/decimal';
import type { KnownFigure } from '../../../model/figure';
import type { Surroundings } from '../surroundings';

/** One digit other, more, fewer or swapped; another sign; the point elsewhere; what stands above and below. At the figure's decimals, each once; only those that are `possible`. */
export function originals(figure: KnownFigure, surroundings: Surroundings, possible: (right: Decimal) => boolean = () => true): readonly Decimal[] {
  const { value, decimals, unit } = figure;
  const printed = value.rounded(decimals);
  const digits = printed.abs().digits;
  const sign = BigInt(value.sign || 1);
  const moved = [1, -1, 2, -2, 3, -3, 4, -4].map((power) => value.shifted(power).rounded(decimals));
  const beside = surroundings.column(figure)
    .filter((other) => other.unit.dimension === unit.dimension)
    .map((other) => other.value.shifted(other.unit.power - unit.power).rounded(decimals));
  const distinct = new Map<bigint, Decimal>();
  const add = (right: Decimal) => {
    if (right.digits !== printed.digits && possible(right)) distinct.set(right.digits, right);
  };
  for (const right of [printed.negated(), ...moved, ...beside]) add(right);
  for (const edited of edits(digits, Math.max(decimals + 1, digits.toString().length))) add(Decimal.of(edited * sign, decimals));
  return [...distinct.values()];
}

/** Whole numbers of so many digits, zeros in front among them, with one digit other, more or fewer, or two neighbours swapped. */
function* edits(digits: bigint, length: number): Iterable<bigint> {
  for (let [place, unit] = [length, 10n ** BigInt(length)]; place >= 0; place -= 1, unit /= 10n) {
    const [before, behind] = [digits / unit, digits % unit];
    for (let digit = 0n; digit < 10n; digit += 1n) yield (before * 10n + digit) * unit + behind;
    if (place === length) continue;
    const rest = before / 10n;
    for (let digit = 0n; digit < 10n; digit += 1n) yield (rest * 10n + digit) * unit + behind;
    if (length > 1) yield rest * unit + behind;
    if (place + 1 < length) yield ((rest / 10n) * 100n + (before % 10n) * 10n + (rest % 10n)) * unit + behind;
  }
}
