/** Whether there is but one value that a wrong figure can have had. */
import { slips } from '../../../src/diagnosis/clues/slips/catalogue';
import { originals } from '../../../src/diagnosis/clues/slips/originals';
import type { Surroundings } from '../../../src/diagnosis/clues/surroundings';
import type { Decimal } from '../../../src/model/decimal';
import type { ClueKind, Suspect } from '../../../src/model/finding';
import type { KnownFigure } from '../../../src/model/figure';
import { contains } from '../../../src/model/interval';

/** The slips by which faults come about that lead back to few values. */
const slipOf: Readonly<Record<string, ClueKind>> = {
  'digit changed': 'digit-changed',
  'digits swapped': 'digits-swapped',
  'digit dropped': 'digit-dropped',
  'digit added': 'digit-added',
  'decimal slip': 'decimal-slip',
  'unit slip': 'unit-slip',
  'wrong sign': 'wrong-sign',
};

/** The relations leave one value of the figure, or one that this kind of fault can have spoilt. `surroundings` are those of the spoilt workbook. */
export function isDetermined({ figure, range }: Suspect, fault: string, surroundings: Surroundings): boolean {
  if (!range?.lower || !range.upper) return false;
  const known = figure as KnownFigure;
  if (range.lower.value.roundedUp(known.decimals).equals(range.upper.value.roundedDown(known.decimals))) return true;
  const possible = valuesBefore(known, fault, surroundings).filter((value) => contains(range, value));
  return new Set(possible.map(String)).size === 1;
}

function valuesBefore(figure: KnownFigure, fault: string, surroundings: Surroundings): readonly Decimal[] {
  if (fault === 'interchanged') return surroundings.neighbours(figure).filter(({ unit, decimals }) => unit === figure.unit && decimals === figure.decimals).map(({ value }) => value);
  const [detector] = slips.find(([{ kind }]) => kind === slipOf[fault]) ?? [];
  const wrong = figure.value.rounded(figure.decimals);
  return detector ? originals(figure, surroundings).filter((right) => detector.chance({ figure, surroundings, violated: [], wrong, right }) > 0) : [];
}
