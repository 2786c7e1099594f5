/** Numbers as General and the commonest format codes show them: nearly all cells of nearly all workbooks, printed without a library. */
import { Decimal } from '../../model/decimal';
import { roundAsExcel } from './excel-rounding';

/** `0.00`, `#,##0.00`, `0.00%` and the like. */
export interface PlainFormat {
  readonly grouped: boolean;
  readonly decimals: number;
  /** Places the point moves to the right: two for a percentage. */
  readonly power: number;
  /** What follows the digits: a percent sign, blanks. */
  readonly ending: string;
}

const PLAIN_FORMAT = /^(?<whole>#,##0|0)(?:\.(?<decimals>0+))?(?<ending>%?(?:_.)*)$/u;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** The digits a double carries. */
const DIGITS = 15;
/** General shows so many characters, the point among them, the sign not. */
const GENERAL_WIDTH = 11;
const PLAIN_DECIMAL = /^\d+(\.\d+)?$/;
/** Decimals of the mantissa where General turns to powers of ten. */
const MANTISSA_DECIMALS = 5;

export function plainFormat(code: string): PlainFormat | undefined {
  const groups = PLAIN_FORMAT.exec(code)?.groups;
  if (!groups) return undefined;
  const ending = groups.ending!;
  return { grouped: groups.whole !== '0', decimals: groups.decimals?.length ?? 0, power: ending.startsWith('%') ? 2 : 0, ending: ending.replace(/_./gu, ' ') };
}

export function printPlain(number: number, { grouped, decimals, power, ending }: PlainFormat): string {
  const rounded = roundAsExcel(number, decimals + power);
  if (!rounded) return printLong(number, decimals, power, grouped) + ending;
  const digits = String(rounded.steps).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  return (rounded.negative ? '-' : '') + (grouped ? whole.replace(THOUSANDS, ',') : whole) + fraction + ending;
}

/** More digits than a double carries: zeros in the place of those beyond. */
function printLong(number: number, decimals: number, power: number, grouped: boolean): string {
  const [whole = '', fraction] = Decimal.parse(number.toPrecision(DIGITS))!.shifted(power).rounded(decimals).toString().split('.');
  return (grouped ? whole.replace(THOUSANDS, ',') : whole) + (fraction === undefined ? '' : `.${fraction}`);
}

/** As many digits as eleven characters hold; powers of ten where that would hide the number. */
export function printGeneral(number: number): string {
  const size = Math.abs(number);
  const shortest = String(size);
  const sign = number < 0 ? '-' : '';
  if (shortest.length <= GENERAL_WIDTH && PLAIN_DECIMAL.test(shortest)) return sign + shortest;
  const exponent = Number(size.toExponential().split('e')[1]);
  if (exponent >= GENERAL_WIDTH || (exponent < -4 && Number(size.toFixed(9)) !== size)) return sign + printPower(size);
  const decimals = Math.min(9, Math.max(0, 9 - exponent));
  return printPlain(number, { grouped: false, decimals, power: 0, ending: '' }).replace(/\.?0+$/, (zeros) => (decimals === 0 ? zeros : ''));
}

function printPower(size: number): string {
  const [mantissa = '', exponent = ''] = size.toExponential(MANTISSA_DECIMALS).split('e');
  return `${Number(mantissa)}E${exponent[0]!}${exponent.slice(1).padStart(2, '0')}`;
}
