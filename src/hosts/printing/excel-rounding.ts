/** What a number is rounded to in whole steps of `10 ** -places`. Its digits are exact up to 15. */
export interface Rounded {
  readonly negative: boolean;
  readonly steps: number;
  readonly places: number;
}

const MAX_STEPS = 1e15;
/** Below so many steps, and so far from a half, a product in doubles rounds as its decimal digits do. */
const SAFE_STEPS = 1e9;
const SAFE_DISTANCE = 1e-5;

/**
 * Rounds as Excel does what it shows: the 15 digits, half away from zero. 5163.025 becomes 5163.03 although its double lies a little below.
 * Undefined where the result would need more than 15 digits. Places may be negative: -3 rounds to thousands.
 */
export function roundAsExcel(number: number, places: number): Rounded | undefined {
  const scaled = Math.abs(number) * 10 ** places;
  const clear = scaled < SAFE_STEPS && Math.abs((scaled % 1) - 0.5) > SAFE_DISTANCE;
  const steps = Math.round(clear ? scaled : shiftPoint(Math.abs(number), places));
  return steps < MAX_STEPS ? { negative: number < 0 && steps > 0, steps, places } : undefined;
}

/** Moves the decimal point of the first 15 digits. */
function shiftPoint(number: number, places: number): number {
  const [mantissa, exponent] = number.toExponential(14).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** The double nearest to the rounded number. */
export function roundedNumber({ negative, steps, places }: Rounded): number {
  const size = Number(`${steps}e${-places}`);
  return negative ? -size : size;
}
