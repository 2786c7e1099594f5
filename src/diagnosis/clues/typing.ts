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
  { kind: 'digits-swapped', explains: amongDigits(isSwapped) },
  { kind: 'digit-changed', explains: amongDigits(isChanged) },
  { kind: 'digit-dropped', explains: amongDigits(isDropped) },
  { kind: 'digit-added', explains: amongDigits((wrong, right) => isDropped(right, wrong)) },
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
  return [value.negated(), ...shifts, ...swapped].filter((right) => slipBetween(figure, right) !== undefined);
}

/** One number is the other with its point moved, digits beyond the decimals of the smaller one lost. */
function movedPoint(wrong: Decimal, right: Decimal, powers: readonly number[]): boolean {
  return powers.some((power) => isLikeness(right.shifted(power), wrong) || isLikeness(wrong.shifted(-power), right));
}

/** A single digit left of several is no likeness: 5 people are not 49. */
function isLikeness(moved: Decimal, printed: Decimal): boolean {
  if (printed.isZero) return false;
  if (moved.equals(printed)) return true;
  return significantDigits(printed) > 1 && (moved.rounded(printed.scale).equals(printed) || moved.truncated(printed.scale).equals(printed));
}

function significantDigits({ digits }: Decimal): number {
  return String(digits < 0n ? -digits : digits).length;
}

/** Compares two numbers of one sign by their digits, as many behind the point in both. */
function amongDigits(compare: (wrong: string, right: string) => boolean): Slip['explains'] {
  return (wrong, right) => (wrong.sign < 0) === (right.sign < 0) && compare(wrong.abs().toString(), right.abs().toString());
}

function isChanged(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((digit, at) => digit !== b[at]).length === 1;
}

/** Two neighbours, the point between them or not: 12.34 and 13.24. */
function isSwapped(a: string, b: string): boolean {
  const [left, right] = [a.replace('.', ''), b.replace('.', '')];
  const at = [...left].findIndex((digit, index) => digit !== right[index]);
  return left.length === right.length && at >= 0 && left === right.slice(0, at) + (right[at + 1] ?? '') + right[at]! + right.slice(at + 2);
}

function isDropped(shorter: string, longer: string): boolean {
  return shorter.length + 1 === longer.length && [...longer].some((_, at) => shorter === longer.slice(0, at) + longer.slice(at + 1));
}
