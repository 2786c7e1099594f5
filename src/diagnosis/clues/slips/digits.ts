/** Two numbers of one sign, digit by digit, as many behind the point in both: the strings of restricted Damerau–Levenshtein distance. */
import type { Slip } from './slip';

/** Digits of a figure as a department prints it. The more digits a figure has, the likelier one of them is mistyped, and the less likely a given one: the two cancel out. */
export const usualDigits = 5;

/** Applies `compare` to the digits without sign and point; 0 where the signs differ. */
export function amongDigits(compare: (wrong: string, right: string) => number): (slip: Slip) => number {
  return ({ wrong, right, digits }) => (wrong.sign * right.sign < 0 ? 0 : compare(digits.wrong, digits.right));
}

/** Whether leaving out a digit of `longer` gives `shorter`; numbers that then begin with a zero lose it. */
export function isWithoutOne(shorter: string, longer: string): boolean {
  if (shorter.length + 1 !== longer.length) return shorter !== '0' && withoutZeros(longer.slice(1)) === withoutZeros(shorter);
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+/, '');
}
