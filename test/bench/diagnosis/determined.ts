/** Whether there is but one value that a wrong figure can have had, as far as anybody can tell. */
import { slipBetween } from '../../../src/diagnosis/clues/slips/likelihood';
import { originals } from '../../../src/diagnosis/clues/slips/originals';
import type { Surroundings } from '../../../src/diagnosis/clues/surroundings';
import type { Decimal } from '../../../src/model/decimal';
import type { Suspect } from '../../../src/model/finding';
import { isKnown, type KnownFigure } from '../../../src/model/figure';
import { contains } from '../../../src/model/interval';

/** Faults of the fingers, which lead back to few values. */
const typing: ReadonlySet<string> = new Set(['digit changed', 'digits swapped', 'digit dropped', 'digit added', 'decimal slip', 'unit slip', 'wrong sign']);

/**
 * The relations leave one value of the figure, or undoing its kind of fault gives the right one and no other of the range; digits that a moved
 * point cost cannot be had back. `surroundings` are those of the spoilt workbook.
 */
export function isDetermined({ figure, range }: Suspect, right: Decimal, fault: string, surroundings: Surroundings): boolean {
  if (!isKnown(figure) || !range?.lower || !range.upper) return false;
  if (range.lower.value.roundedUp(figure.decimals).equals(range.upper.value.roundedDown(figure.decimals))) return true;
  const possible = valuesBefore(figure, fault, surroundings).filter((value) => contains(range, value));
  return possible.length > 0 && possible.every((value) => value.equals(right));
}

function valuesBefore(figure: KnownFigure, fault: string, surroundings: Surroundings): readonly Decimal[] {
  if (fault === 'interchanged') return surroundings.neighbours(figure).filter(({ unit, decimals }) => unit === figure.unit && decimals === figure.decimals).map(({ value }) => value);
  if (!typing.has(fault)) return [];
  return originals(figure, surroundings).filter((right) => slipBetween(figure, right, { surroundings, violated: [] }).clue !== undefined);
}
