import type { KnownFigure } from '../../../model/figure';
import { isTelling } from '../slips/telling';
import { isInColumnOf, isInRowOf, isInTableOf, rowName, type Step, type Surroundings } from '../surroundings';
import type { SweepDetector } from './sweep';

/** So many figures must be the same for it to be no chance. */
const fewest = 3;

/** The row above was put in a second time, over the figures of this one. */
export const rowRepeatedBelow = repeated([-1, 0]);

/** The row below was, over the figures of this one. */
export const rowRepeatedAbove = repeated([1, 0]);

function repeated(step: Step): SweepDetector {
  return {
    kind: 'row-repeated',
    whole: rowName,
    around: (figure, surroundings) => {
      const beside = surroundings.from(figure, step);
      if (!beside?.value.equals(figure.value) || !isInTableOf(figure, beside)) return [];
      const row = typedIn(figure, surroundings);
      return isCopy(row, typedIn(beside, surroundings)) ? [{ figures: () => row, reaches: (other) => isInRowOf(figure, other), original: () => undefined, lost: row }] : [];
    },
  };
}

function typedIn(figure: KnownFigure, surroundings: Surroundings): readonly KnownFigure[] {
  return surroundings.wholeRow(figure).filter(({ origin }) => origin !== 'formula');
}

function isCopy(row: readonly KnownFigure[], other: readonly KnownFigure[]): boolean {
  const isSame = (figure: KnownFigure) => other.some((one) => isInColumnOf(one, figure) && one.unit.symbol === figure.unit.symbol && one.value.equals(figure.value));
  return row.length === other.length && row.filter(({ value }) => isTelling(value)).length >= fewest && row.every(isSame);
}
