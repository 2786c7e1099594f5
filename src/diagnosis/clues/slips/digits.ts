/** Two numbers of one sign, digit by digit, as many behind the point in both: the strings of restricted Damerau–Levenshtein distance. */
import type { Decimal } from '../../../model/decimal';
import type { Slip } from './slip';

/** Digits of a figure as a department prints it. The more digits a figure has, the likelier one of them is mistyped, and the less likely a given one: the two cancel out. */
export const usualDigits = 5;

/** Applies `compare` to the digits without sign and point; 0 where the signs differ. */
export function amongDigits(compare: (wrong: string, right: string) => number): (slip: Slip) => number {
  return ({ wrong, right }) => (wrong.sign * right.sign < 0 ? 0 : compare(digitsOf(wrong), digitsOf(right)));
}

/** Whether leaving out a digit of `longer` gives `shorter`; numbers that then begin with a zero lose it. */
export function isWithoutOne(shorter: string, longer: string): boolean {
  if (shorter.length + 1 !== longer.length) return shorter !== '0' && BigInt(longer.slice(1) || '0') === BigInt(shorter);
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}

/** With the zero before the point, without the point. */
function digitsOf({ digits, scale }: Decimal): string {
  return (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
}
