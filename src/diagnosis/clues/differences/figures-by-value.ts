import type { Decimal } from '../../../model/decimal';
import { figuresOfTable, type Table } from '../../../model/book';
import type { Claims } from '../../../model/claims';
import { isKnown, type Figure, type KnownFigure } from '../../../model/figure';
import { oncePer } from '../../../model/once-per';
import { grouped, PartsIndex, type Finder } from '../../../model/parts-index';
import { isSame } from '../../../model/same';
import type { Dimension } from '../../../model/unit';
import { isTelling } from '../slips/telling';
import { inBaseUnit } from './difference';

/** More figures than this of one value are no clue. */
const fewEnough = 4;

/** A table, or what the texts say. */
type Source = Table | Pick<Claims, 'figures'>;

const byValue = oncePer((source: Source) => {
  const figures: readonly Figure[] = 'figures' in source ? source.figures : figuresOfTable(source);
  return grouped(figures.filter(isKnown), (figure) => valueName(figure.unit.dimension, inBaseUnit(figure, figure.value)));
});

export function valueIndex(): PartsIndex<Source, KnownFigure> {
  // A value may stand in any table.
  return new PartsIndex<Source, KnownFigure>({ itemsOf: byValue, isSame, shelvesOf: () => [''], shelfOf: () => '' });
}

/** Known figures by dimension and exact value, in base units. */
export class FiguresByValue {
  constructor(private readonly index: Finder<KnownFigure>) {}

  static of(...sources: readonly Source[]): FiguresByValue {
    const index = valueIndex();
    index.become(sources);
    return new FiguresByValue(index);
  }

  /** Figures of that absolute value in base units; none where the value is too plain to tell anything. */
  telling(dimension: Dimension, value: Decimal): readonly KnownFigure[] {
    if (!isTelling(value)) return [];
    const found = this.index.find(valueName(dimension, value));
    return found.length <= fewEnough ? found : [];
  }
}

function valueName(dimension: Dimension, value: Decimal): string {
  return `${dimension} ${value.abs().trimmed}`;
}
