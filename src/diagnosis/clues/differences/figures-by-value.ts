import type { Decimal } from '../../../model/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../../model/figure';
import type { Dimension } from '../../../model/unit';
import { isTelling } from '../slips/telling';
import { named, TableIndex, type Table } from '../table-index';
import { inBaseUnit } from './difference';

/** More figures than this of one value are no clue. */
const fewEnough = 4;

const inTables = new TableIndex(valueName);

/** Known figures by dimension and exact value, in base units. */
export class FiguresByValue {
  private readonly elsewhere: ReadonlyMap<string, readonly KnownFigure[]>;

  constructor(private readonly tables: readonly Table[], elsewhere: readonly Figure[] = []) {
    this.elsewhere = named(elsewhere.filter(isKnown), valueName);
  }

  /** Figures of that absolute value in base units; none where the value is too plain to tell anything. */
  telling(dimension: Dimension, value: Decimal): readonly KnownFigure[] {
    if (!isTelling(value)) return [];
    const name = valueKey(dimension, value);
    const found = [...this.tables.flatMap((table) => inTables.find(table, name)), ...(this.elsewhere.get(name) ?? [])];
    return found.length <= fewEnough ? found : [];
  }
}

function valueName(figure: KnownFigure): string {
  return valueKey(figure.unit.dimension, inBaseUnit(figure, figure.value));
}

function valueKey(dimension: Dimension, value: Decimal): string {
  return `${dimension} ${value.abs().trimmed}`;
}
