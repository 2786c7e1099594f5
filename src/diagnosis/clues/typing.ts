/** Slips of the hand and the decimal point: how one printed number turns into another. */
import { Decimal } from '../../model/decimal';
import type { ClueKind } from '../../model/finding';
import type { KnownFigure } from '../../model/figure';

interface Slip {
  readonly kind: ClueKind;
  /** Whether `wrong` may have come about from `right`; both with the figure's decimals. */
  readonly explains: (wrong: Decimal, right: Decimal, figure: KnownFigure) => boolean;
}

/** The likelier slip first where several explain the same pair. */
const slips: readonly Slip[] = [
  { kind: 'wrong-sign', explains: (wrong, right) => !right.isZero && wrong.equals(right.negated()) },
  { kind: 'unit-slip', explains: (wrong, right, { unit }) => unit.dimension === 'money' && movedPoint(wrong, right, [4, -4]) },
  { kind: 'decimal-slip', explains: (wrong, right) => movedPoint(wrong, right, [1, -1, 2, -2, 3, -3]) },
  { kind: 'digits-swapped', explains: (wrong, right) => isSwapped(digitsOf(wrong), digitsOf(right)) },
  { kind: 'digit-changed', explains: (wrong, right) => isChanged(digitsOf(wrong), digitsOf(right)) },
  { kind: 'digit-dropped', explains: (wrong, right) => isDropped(digitsOf(wrong), digitsOf(right)) },
  { kind: 'digit-added', explains: (wrong, right) => isDropped(digitsOf(right), digitsOf(wrong)) },
];

/** The slip that turns `right` into the figure as it stands, if there is one. */
export function slipBetween(figure: KnownFigure, right: Decimal): ClueKind | undefined {
  const wrong = figure.value.rounded(figure.decimals);
  if (wrong.equals(right)) return undefined;
  return slips.find((slip) => slip.explains(wrong, right.rounded(figure.decimals), figure))?.kind;
}

/** Values that a slip may have turned into the figure as it stands: signs, moved points and swapped neighbours undone. */
export function undoneSlips(figure: KnownFigure): readonly Decimal[] {
  const { value, decimals } = figure;
  const shifts = [1, -1, 2, -2, 3, -3, 4, -4].map((power) => value.shifted(power).rounded(decimals));
  const digits = value.abs().rounded(decimals).digits.toString();
  const swaps = [...digits.slice(1)].map((_, at) => digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2));
  const swapped = swaps.map((other) => Decimal.of(BigInt(other) * (value.sign < 0 ? -1n : 1n), decimals));
  return [value.negated(), ...shifts, ...swapped];
}

/** The right number with its point moved prints as the wrong one, digits beyond the wrong one's decimals rounded or cut off. */
function movedPoint(wrong: Decimal, right: Decimal, powers: readonly number[]): boolean {
  if (wrong.isZero) return false;
  return powers.some((power) => {
    const moved = right.shifted(power);
    return moved.rounded(wrong.scale).equals(wrong) || moved.truncated(wrong.scale).equals(wrong);
  });
}

function digitsOf(value: Decimal): string {
  return value.toString();
}

function isChanged(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((digit, at) => digit !== b[at]).length === 1;
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return a.length === b.length && at >= 0 && a === b.slice(0, at) + (b[at + 1] ?? '') + b[at]! + b.slice(at + 2);
}

function isDropped(shorter: string, longer: string): boolean {
  return shorter.length + 1 === longer.length && [...longer].some((_, at) => shorter === longer.slice(0, at) + longer.slice(at + 1));
}
