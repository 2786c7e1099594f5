/** What is looked for in every difference, in the order it is told. */
import type { Clue } from '../../../model/finding';
import { isKnown } from '../../../model/figure';
import type { Judgement } from '../../../model/verdict';
import { columnNotUpdated } from './column-not-updated';
import { copiedFigure } from './copied-figure';
import { directionWord } from './direction-word';
import { inBaseUnit, type Around, type Difference, type DifferenceDetector } from './difference';
import { divisibleByNine } from './divisible-by-nine';
import { equalsFigure } from './equals-figure';
import { twiceFigure } from './twice-figure';

const telling: readonly DifferenceDetector[] = [columnNotUpdated, equalsFigure, twiceFigure, copiedFigure];

/** Looked for in rates, too, whose differences are no amounts. */
const ofAnyUnit: readonly DifferenceDetector[] = [directionWord];

/** Noticed only where there is nothing better to go by. */
const faint: readonly DifferenceDetector[] = [divisibleByNine];

/** The clues in one violated relation's difference; the faint ones only where no others are `known`. */
export function differenceClues({ relation, difference }: Judgement, around: Around, known: readonly Clue[] = []): readonly Clue[] {
  const { stated } = relation;
  if (!difference || difference.isZero || !isKnown(stated)) return [];
  const off: Difference = { relation, stated, value: difference, gap: inBaseUnit(stated, difference), ...around };
  const directions = noticed(ofAnyUnit, off);
  if (stated.unit.dimension === 'ratio') return directions;
  const clues = [...directions, ...noticed(telling, off)];
  return clues.length + known.length > 0 ? clues : noticed(faint, off);
}

function noticed(detectors: readonly DifferenceDetector[], difference: Difference): readonly Clue[] {
  return detectors.map(({ kind, notice }) => ({ kind, figures: notice(difference) })).filter(({ figures }) => figures.length > 0);
}
