import type { Decimal } from '../../../model/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../../model/figure';
import type { Dimension } from '../../../model/unit';
import { isTelling } from '../slips/telling';
import { inBaseUnit } from './difference';

/** More figures than this of one value are no clue. */
const fewEnough = 4;

/** Known figures by dimension and exact value, in base units; sorted when first asked for. */
export class FiguresByValue {
  private byValue?: ReadonlyMap<string, readonly KnownFigure[]>;

  constructor(private readonly figures: () => readonly Figure[]) {}

  /** Figures of that absolute value in base units; none where the value is too plain to tell anything. */
  telling(dimension: Dimension, value: Decimal): readonly KnownFigure[] {
    if (!isTelling(value)) return [];
    this.byValue ??= sorted(this.figures());
    const found = this.byValue.get(valueKey(dimension, value)) ?? [];
    return found.length <= fewEnough ? found : [];
  }
}

function sorted(figures: readonly Figure[]): ReadonlyMap<string, readonly KnownFigure[]> {
  const byValue = new Map<string, KnownFigure[]>();
  for (const figure of figures.filter(isKnown)) {
    const key = valueKey(figure.unit.dimension, inBaseUnit(figure, figure.value));
    const known = byValue.get(key);
    if (known) known.push(figure);
    else byValue.set(key, [figure]);
  }
  return byValue;
}

function valueKey(dimension: Dimension, value: Decimal): string {
  return `${dimension} ${value.abs().trimmed}`;
}
