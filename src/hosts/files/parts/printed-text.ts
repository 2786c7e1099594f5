import { format as printNumber, getFormatInfo } from 'numfmt';
import type { CellValue } from '../../../model/snapshot';

export type Printer = (value: CellValue, format: string) => string;

/** What there is to know of a format code before a number is printed through it. */
interface FormatReading {
  readonly code: string;
  /** Decimal places of the number itself that can show, two more than printed for a percentage; undefined where rounding is not decimal. */
  readonly places: number | undefined;
  /** Days to add to a serial number. */
  readonly shift: number;
}

/** Days between the two date systems of Excel, 1900-01-01 and 1904-01-01. */
const DAYS_TO_1904 = 1462;

const GENERAL = 'General';
const GENERAL_WIDTH = 11;
const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/;
const DECIMAL_TYPES: ReadonlySet<string> = new Set(['number', 'grouped', 'percent', 'currency']);

/**
 * What a cell shows: numbers through their format in zh-CN, General with up to 11 digits, texts through a format's text section.
 * A code that cannot be read prints as General. Remembers what it learnt of each format, so make one for each workbook.
 */
export function printer(options: { date1904: boolean }): Printer {
  const known = new Map<string, FormatReading>();
  const learn = (format: string) => {
    const reading = readFormat(format, options.date1904);
    known.set(format, reading);
    return reading;
  };
  return (value, format) => {
    if (value.kind === 'boolean') return value.boolean ? 'TRUE' : 'FALSE';
    if (value.kind === 'error') return value.error;
    if (format === GENERAL || format === '@') return value.kind === 'text' ? value.text : general(value.number);
    const { code, places, shift } = known.get(format) ?? learn(format);
    if (value.kind === 'text') return print(code, value.text);
    return print(code, places === undefined ? value.number + shift : roundAsExcel(value.number, places));
  };
}

function general(number: number): string {
  const shortest = String(number);
  const digits = shortest.length - (number < 0 ? 1 : 0);
  return digits <= GENERAL_WIDTH && PLAIN_DECIMAL.test(shortest) ? shortest : print(GENERAL, number);
}

function print(code: string, content: number | string): string {
  try {
    return printNumber(code, content, { locale: 'zh-CN' });
  } catch {
    return typeof content === 'string' ? content : general(content);
  }
}

function readFormat(format: string, date1904: boolean): FormatReading {
  const code = inNumfmtWords(format);
  try {
    const { isDate } = getFormatInfo(code);
    return { code, places: decimalPlaces(code), shift: isDate && date1904 ? DAYS_TO_1904 : 0 };
  } catch {
    return { code, places: undefined, shift: 0 };
  }
}

/** Spells a Chinese Excel's or WPS's own words of the format language as numfmt knows them; quoted text stays. */
function inNumfmtWords(format: string): string {
  return format.replace(/"[^"]*"|\\.|G\/通用格式|上午\/下午|\[(?:黑|蓝|青|绿|洋红|红|白|黄)色?\]|!(.)/gu, (word, escaped: string | undefined) => {
    if (word === 'G/通用格式') return GENERAL;
    if (word === '上午/下午') return 'AM/PM';
    if (word.endsWith('色]')) return '';
    return escaped === undefined ? word : `\\${escaped}`;
  });
}

function decimalPlaces(code: string): number | undefined {
  const sections = code.split(';').slice(0, 3).filter((section) => section !== '').map((section) => getFormatInfo(section));
  const decimal = sections.filter(({ type }) => DECIMAL_TYPES.has(type));
  return decimal.length > 0 ? Math.max(...decimal.map(({ maxDecimals, scale }) => maxDecimals + Math.round(Math.log10(scale)))) : undefined;
}

/**
 * Excel rounds the 15 digits it shows, half away from zero: 5163.025 prints as 5163.03 although its double lies a little below.
 * numfmt 3 rounds the double, so it is given a number that needs no rounding.
 */
function roundAsExcel(number: number, places: number): number {
  const [mantissa, exponent] = number.toExponential(14).split('e');
  const whole = Math.round(Math.abs(Number(`${mantissa}e${Number(exponent) + places}`)));
  return whole < 1e15 ? Math.sign(number) * Number(`${whole}e${-places}`) : number;
}
