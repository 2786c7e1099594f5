/** Percentages that were typed as fractions: 0.9678 without a percent format, in a column of percentages. */
import { percent } from '../../model/unit';
import type { CellReading } from './cell';

/** Shares of one whole make 1 together, or 2 with the total's own; a wrong one among them may cost this much. */
const tolerance = 0.1;

/** A completion rate of more is no fraction; one of less is no percentage. */
const highestCompletion = 10;

/** A column of shares, in percent where they can only be fractions. */
export function sharesInPercent(readings: readonly CellReading[]): readonly CellReading[] {
  return inPercentIf(readings, (plain) => {
    const sum = plain.reduce((a, b) => a + b, 0);
    return plain.every((share) => share >= 0 && share <= 1) && (Math.abs(sum - 1) <= tolerance || Math.abs(sum - 2) <= tolerance);
  });
}

/** A column of completion rates, in percent where they can only be fractions. */
export function completionsInPercent(readings: readonly CellReading[]): readonly CellReading[] {
  return inPercentIf(readings, (plain) => plain.every((rate) => rate >= 0 && rate <= highestCompletion));
}

/** Percentages are printed with so many decimals at most: 8.0558 can only be 805.58%. */
const decimalsOfPercentages = 2;

/** A column of adjustment rates, which may be of any size, in percent where all are finer than percentages are printed. */
export function adjustmentsInPercent(readings: readonly CellReading[]): readonly CellReading[] {
  const isFine = ({ value }: CellReading) => value!.trimmed.scale > decimalsOfPercentages;
  return inPercentIf(readings, () => readings.filter(isPlain).every((reading) => reading.value!.isZero || isFine(reading)) && readings.some((reading) => isPlain(reading) && isFine(reading)));
}

function inPercentIf(readings: readonly CellReading[], areFractions: (plain: readonly number[]) => boolean): readonly CellReading[] {
  const plain = readings.flatMap((reading) => (isPlain(reading) ? [reading.value!.toNumber()] : []));
  return areFractions(plain) ? readings.map((reading) => (isPlain(reading) ? inPercent(reading) : reading)) : readings;
}

function isPlain({ value, unit }: CellReading): boolean {
  return value !== null && unit === undefined;
}

function inPercent(reading: CellReading): CellReading {
  const decimals = Math.max(0, reading.decimals - 2);
  return { ...reading, value: reading.value!.shifted(2).rounded(decimals), decimals, unit: percent };
}
