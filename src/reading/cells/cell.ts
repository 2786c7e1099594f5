/** One cell as a figure: its value, the precision it is printed at, its unit and hedge where the cell itself names them. */
import { Decimal } from '../../model/decimal';
import type { Figure, Gap, Hedge, KnownFigure, Place } from '../../model/figure';
import type { CellSnapshot } from '../../model/snapshot';
import type { CellContent } from '../../model/workbook-host';
import { isExact, percent, type Unit } from '../../model/unit';
import { meansNothing, readNumber } from './number';
import { readFormat } from './number-format';

export interface CellReading {
  readonly value: Decimal | null;
  readonly gap?: Gap;
  readonly decimals: number;
  /** Trailing zeros may have been dropped, so that the column may know the precision better. */
  readonly mayBeShort: boolean;
  readonly unit?: Unit;
  readonly hedge?: Hedge;
  readonly printed: string;
  readonly origin: 'typed' | 'formula';
  readonly formula?: string;
  readonly storedAsText?: boolean;
}

/** A double carries about this many significant digits; what stands behind them is noise. */
const significantDigits = 15;

/** General prints eleven characters: ten digits and the point. */
const generalDigits = 10;

export function readCell(cell: CellSnapshot | undefined): CellReading {
  if (!cell) return gap('blank', '', 'typed');
  const reading = readValue(cell, cell.formula === undefined ? 'typed' : 'formula');
  return cell.formula === undefined ? reading : { ...reading, formula: cell.formula };
}

function readValue(cell: CellSnapshot, origin: CellReading['origin']): CellReading {
  const { value } = cell;
  switch (value.kind) {
    case 'error':
      return gap('error', value.error, origin);
    case 'boolean':
      return gap('notANumber', cell.printed, origin);
    case 'text': {
      if (meansNothing(value.text)) return gap('blank', cell.printed, origin);
      const written = readNumber(value.text);
      return written ? { ...written, decimals: written.value.scale, mayBeShort: true, printed: cell.printed, origin, storedAsText: true } : gap('notANumber', cell.printed, origin);
    }
    case 'number':
      return Number.isFinite(value.number) ? readStoredNumber(cell, value.number, origin) : gap('notANumber', cell.printed, origin);
  }
}

/** A typed number is as precise as it was typed or is shown, whichever is more; a formula's result only as it is shown. */
function readStoredNumber(cell: CellSnapshot, stored: number, origin: 'typed' | 'formula'): CellReading {
  const format = readFormat(cell.format);
  if (format.isDate) return gap('notANumber', cell.printed, origin);
  const shownAs = Decimal.parse(stored.toPrecision(significantDigits))!.shifted(format.power).trimmed;
  const shown = format.decimals;
  const decimals = origin === 'formula' ? (shown ?? asGeneral(shownAs).scale) : Math.max(shown ?? 0, shownAs.scale);
  return {
    value: shownAs.rounded(decimals),
    decimals,
    mayBeShort: origin === 'typed' || shown === undefined,
    unit: format.isPercent ? percent : undefined,
    printed: cell.printed,
    origin,
  };
}

/** Subtracting leaves noise well before the fifteenth digit (1234567.89 − 1234567.78 = 0.10999999986); General does not show it. */
function asGeneral(value: Decimal): Decimal {
  const wholeDigits = value.abs().truncated(0).toString().length;
  return value.rounded(Math.max(0, generalDigits - wholeDigits)).trimmed;
}

function gap(reason: Gap, printed: string, origin: 'typed' | 'formula'): CellReading {
  return { value: null, gap: reason, decimals: 0, mayBeShort: false, printed, origin };
}

/** The reading at the usual precision of its column, where zeros may have been dropped. */
export function atPrecision(reading: CellReading, usual: number | undefined): CellReading {
  if (usual === undefined || reading.value === null || !reading.mayBeShort || reading.decimals >= usual) return reading;
  return { ...reading, value: reading.value.rounded(usual), decimals: usual };
}

/** The figure a cell's reading makes in its table; the cell's own unit goes before the column's. */
export function figureFrom(reading: CellReading, key: string, label: string, columnUnit: Unit, place: Place): Figure {
  const { value, gap: missing, decimals, hedge, printed, origin, formula, storedAsText, unit = columnUnit } = reading;
  return { key, label, unit, value, gap: missing, decimals, exact: isExact(unit, decimals), hedge, printed, place, origin, formula, storedAsText };
}

/** What to type into a figure's cell so that it is read as `value`: the way back from `readCell`. */
export function contentFor(cell: CellSnapshot, figure: KnownFigure, value: Decimal): CellContent {
  if (cell.value.kind === 'number') {
    const shown = readCell(cell).value;
    const isFraction = shown !== null && !shown.isZero && shown.shifted(2).equals(figure.value);
    return { kind: 'number', number: value.shifted(-readFormat(cell.format).power - (isFraction ? 2 : 0)).toNumber() };
  }
  const written = cell.value.kind === 'text' ? readNumber(cell.value.text) : undefined;
  return { kind: 'text', text: value.toString() + (written?.unit?.symbol ?? '') };
}
