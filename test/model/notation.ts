/** Intervals as mathematicians write them. */
import { Decimal } from '../../src/model/decimal';
import type { End, Interval } from '../../src/model/interval';

/** `[0.5, 1)`, `(-∞, 2]`. */
export function written({ lower, upper }: Interval): string {
  const from = lower ? `${lower.open ? '(' : '['}${lower.value.trimmed}` : '(-∞';
  const to = upper ? `${upper.value.trimmed}${upper.open ? ')' : ']'}` : '∞)';
  return `${from}, ${to}`;
}

/** Reads what `written` writes. */
export function read(text: string): Interval {
  const [, left, from, to, right] = /^([[(])(.+), (.+)([\])])$/.exec(text)!;
  const end = (value: string, open: boolean): End | null => (value.endsWith('∞') ? null : { value: Decimal.parse(value)!, open });
  return { lower: end(from!, left === '('), upper: end(to!, right === ')') };
}
