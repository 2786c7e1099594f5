/** Shares of one whole that add to 100%: then their amounts add to the whole. */
import type { Claim } from '../../model/claims';
import { figuresIn, sumOf } from '../../model/expression';
import { isKnown, type Figure } from '../../model/figure';
import { fits } from './fit';

/** How far rounded shares may be from 100 together. */
const slack = 0.15;

/** `shares` in the order of the text, each part ÷ whole. */
export function sumsOfShares(shares: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = [];
  let parts: Figure[] = [];
  let whole: Figure | undefined;
  let together = 0;
  for (const { stated, expected } of shares) {
    const [part, of] = figuresIn(expected);
    if (!part || !of || !isKnown(stated)) continue;
    if (of.key !== whole?.key || together > 100 - slack) {
      parts = [];
      together = 0;
      whole = of;
    }
    parts.push(part);
    together += stated.value.toNumber();
    const claim: Claim = { kind: 'parts', relation: 'sum', stated: of, comparator: 'equal', expected: sumOf(parts) };
    if (parts.length > 1 && Math.abs(together - 100) <= slack && fits(claim)) found.push(claim);
  }
  return found;
}
