import type { Decimal } from '../../../model/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../../model/figure';
import type { Dimension } from '../../../model/unit';
import { isTelling } from '../slips/telling';
import { inBaseUnit } from './difference';

/** More figures than this of one value are no clue. */
const fewEnough = 4;

/** Known figures by dimension and exact value, in base units. */
export class FiguresByValue {
  private readonly byValue = new Map<string, KnownFigure[]>();

  constructor(figures: readonly Figure[]) {
    for (const figure of figures.filter(isKnown)) {
      const key = valueKey(figure.unit.dimension, inBaseUnit(figure, figure.value));
      const known = this.byValue.get(key);
      if (known) known.push(figure);
      else this.byValue.set(key, [figure]);
    }
  }

  /** Figures of that absolute value in base units; none where the value is too plain to tell anything. */
  telling(dimension: Dimension, value: Decimal): readonly KnownFigure[] {
    if (!isTelling(value)) return [];
    const found = this.byValue.get(valueKey(dimension, value)) ?? [];
    return found.length <= fewEnough ? found : [];
  }
}

function valueKey(dimension: Dimension, value: Decimal): string {
  return `${dimension} ${value.abs().trimmed}`;
}
