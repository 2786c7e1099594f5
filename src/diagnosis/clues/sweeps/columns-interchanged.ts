import type { KnownFigure } from '../../../model/figure';
import { isInColumnOf, type Surroundings } from '../surroundings';
import type { Sweep, SweepDetector } from './sweep';

/** Two columns side by side were filled in each other's place. */
export const columnsInterchanged: SweepDetector = {
  kind: 'columns-interchanged',
  around: (figure, surroundings) => surroundings.row(figure).map((beside) => interchanged(figure, beside, surroundings)),
};

function interchanged(figure: KnownFigure, beside: KnownFigure, surroundings: Surroundings): Sweep {
  const partner = (one: KnownFigure) => surroundings.row(one).find((other) => isInColumnOf(isInColumnOf(figure, one) ? beside : figure, other));
  return {
    figures: () => [...surroundings.wholeColumn(figure), ...surroundings.wholeColumn(beside)],
    reaches: (other) => isInColumnOf(figure, other) || isInColumnOf(beside, other),
    original: (other) => {
      const before = partner(other);
      return before && before.unit.symbol === other.unit.symbol && !before.value.equals(other.value) ? before.value.rounded(other.decimals) : undefined;
    },
  };
}
