/** One cell as a figure: its value, the precision it is printed at, its unit and hedge where the cell itself names them. */
import { getFormatInfo } from 'numfmt';
import { Decimal } from '../model/decimal';
import type { Figure, Gap, Hedge, Place } from '../model/figure';
import type { CellSnapshot } from '../model/snapshot';
import type { CellContent } from '../model/workbook-host';
import { isExact, percent, type Unit } from '../model/unit';
import { meansNothing, readNumber } from './number';

export interface CellReading {
  readonly value: Decimal | null;
  readonly gap?: Gap;
  readonly decimals: number;
  readonly unit?: Unit;
  readonly hedge?: Hedge;
  readonly printed: string;
  readonly origin: 'typed' | 'formula';
}

/** A double carries about this many significant digits; what stands behind them is noise. */
const significantDigits = 15;

export function readCell(cell: CellSnapshot | undefined): CellReading {
  if (!cell) return gap('blank', '', 'typed');
  const origin = cell.formula === undefined ? 'typed' : 'formula';
  const { value } = cell;
  switch (value.kind) {
    case 'error':
      return gap('error', value.error, origin);
    case 'boolean':
      return gap('notANumber', cell.printed, origin);
    case 'text': {
      if (meansNothing(value.text)) return gap('blank', cell.printed, origin);
      const written = readNumber(value.text);
      return written ? { ...written, decimals: written.value.scale, printed: cell.printed, origin } : gap('notANumber', cell.printed, origin);
    }
    case 'number':
      return readStoredNumber(cell, value.number, origin);
  }
}

/** A typed number is as precise as it was typed or is shown, whichever is more; a formula's result only as it is shown. */
function readStoredNumber(cell: CellSnapshot, stored: number, origin: 'typed' | 'formula'): CellReading {
  const format = getFormatInfo(cell.format);
  if (format.isDate) return gap('notANumber', cell.printed, origin);
  const shownAs = Decimal.fromNumber(Number(stored.toPrecision(significantDigits)))
    .times(Decimal.fromNumber(format.scale))
    .trimmed;
  const shown = format.type === 'general' || format.isText ? undefined : format.maxDecimals;
  const decimals = origin === 'formula' ? (shown ?? shownAs.scale) : Math.max(shown ?? 0, shownAs.scale);
  return {
    value: shownAs.rounded(decimals),
    decimals,
    unit: format.isPercent ? percent : undefined,
    printed: cell.printed,
    origin,
  };
}

function gap(reason: Gap, printed: string, origin: 'typed' | 'formula'): CellReading {
  return { value: null, gap: reason, decimals: 0, printed, origin };
}

/** The figure a cell's reading makes in its table; the cell's own unit goes before the column's. */
export function figureFrom(reading: CellReading, key: string, label: string, columnUnit: Unit, place: Place): Figure {
  const { unit = columnUnit, ...rest } = reading;
  return { ...rest, key, label, unit, exact: isExact(unit, reading.decimals), place };
}

/** The figure at the usual precision of its column, where it is typed shorter than that. */
export function atPrecision(figure: Figure, usual: number | undefined): Figure {
  if (usual === undefined || figure.value === null || figure.origin === 'formula' || figure.decimals >= usual) return figure;
  return { ...figure, value: figure.value.rounded(usual), decimals: usual, exact: isExact(figure.unit, usual) };
}

/** What to type into a cell so that it is read as `value`: the way back from `readCell`. */
export function contentFor(cell: CellSnapshot, value: Decimal): CellContent {
  if (cell.value.kind !== 'number') {
    const percentSign = /[%％]\s*$/.test(cell.printed) ? '%' : '';
    return { kind: 'text', text: value.toString() + percentSign };
  }
  const { scale } = getFormatInfo(cell.format);
  return { kind: 'number', number: value.dividedBy(Decimal.fromNumber(scale), significantDigits).toNumber() };
}
