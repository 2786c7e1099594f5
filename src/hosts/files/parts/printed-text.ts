import { format as printNumber, getFormatInfo } from 'numfmt';
import type { CellValue } from '../../../model/snapshot';
import { roundAsExcel, roundedNumber, type Rounded } from './excel-rounding';

export type Printer = (value: CellValue, format: string) => string;

/** What there is to know of a format code before a number is printed through it. */
interface FormatReading {
  readonly code: string;
  /** Decimal places of the number itself that can show, two more than printed for a percentage; undefined where rounding is not decimal. */
  readonly places: number | undefined;
  /** Days to add to a serial number. */
  readonly shift: number;
  /** Set for the few codes that nearly all cells have; they are printed without numfmt, ten times faster. */
  readonly plain: PlainFormat | undefined;
}

/** `0.00`, `#,##0.00`, `0.00%` and the like. */
interface PlainFormat {
  readonly grouped: boolean;
  readonly decimals: number;
  /** What follows the digits: a percent sign, blanks. */
  readonly ending: string;
}

/** Days between the two date systems of Excel, 1900-01-01 and 1904-01-01. */
const DAYS_TO_1904 = 1462;

const GENERAL = 'General';
const GENERAL_WIDTH = 11;
const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/;
const PLAIN_FORMAT = /^(?<whole>#,##0|0)(?:\.(?<decimals>0+))?(?<ending>%?(?:_.)*)$/u;
/** What Windows calls its long date and its time, as a Chinese Windows has them. */
const SYSTEM_FORMATS = [['[$-F800]', 'yyyy"年"m"月"d"日"'], ['[$-F400]', 'h:mm:ss']] as const;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;
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
    const reading = known.get(format) ?? learn(format);
    return value.kind === 'text' ? print(reading.code, value.text) : printed(value.number, reading);
  };
}

function printed(number: number, { code, places, shift, plain }: FormatReading): string {
  const rounded = places === undefined ? undefined : roundAsExcel(number, places);
  if (!rounded) return print(code, number + shift);
  return plain ? printPlain(rounded, plain) : print(code, roundedNumber(rounded));
}

function printPlain({ negative, steps }: Rounded, { grouped, decimals, ending }: PlainFormat): string {
  const digits = String(steps).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  return (negative ? '-' : '') + (grouped ? whole.replace(THOUSANDS, ',') : whole) + fraction + ending;
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
    return { code, places: decimalPlaces(code), shift: isDate && date1904 ? DAYS_TO_1904 : 0, plain: plainFormat(code) };
  } catch {
    return { code, places: undefined, shift: 0, plain: undefined };
  }
}

function plainFormat(code: string): PlainFormat | undefined {
  const groups = PLAIN_FORMAT.exec(code)?.groups;
  return groups && { grouped: groups.whole !== '0', decimals: groups.decimals?.length ?? 0, ending: groups.ending!.replace(/_./gu, ' ') };
}

/** Spells a Chinese Excel's or WPS's own words of the format language as numfmt knows them; quoted text stays. */
function inNumfmtWords(format: string): string {
  const system = SYSTEM_FORMATS.find(([start]) => format.toUpperCase().startsWith(start));
  if (system) return system[1];
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
