import type { CellValue } from '../../model/snapshot';
import { roundAsExcel, roundedNumber } from './excel-rounding';
import { plainFormat, printGeneral, printPlain, type PlainFormat } from './plain-numbers';

export type Printer = (value: CellValue, format: string) => string;
export type FormatLanguage = typeof import('./format-language');

/** What there is to know of a format code before a number is printed through it. */
type FormatReading =
  | { readonly kind: 'general' }
  | { readonly kind: 'plain'; readonly plain: PlainFormat }
  | {
      readonly kind: 'coded';
      readonly code: string;
      /** Decimal places of the number itself that can show, two more than printed for a percentage; undefined where rounding is not decimal. */
      readonly places: number | undefined;
      /** Days to add to a serial number. */
      readonly shift: number;
    };

/** Days between the two date systems of Excel, 1900-01-01 and 1904-01-01. */
const DAYS_TO_1904 = 1462;

const GENERAL = 'General';
/** What Windows calls its long date and its time, as a Chinese Windows has them. */
const SYSTEM_FORMATS = [['[$-F800]', 'yyyy"年"m"月"d"日"'], ['[$-F400]', 'h:mm:ss']] as const;
const DECIMAL_TYPES: ReadonlySet<string> = new Set(['number', 'grouped', 'percent', 'currency']);

/** Whether cells with this code are printed without the format language. */
export function isPlain(code: string): boolean {
  return plainReading(code) !== undefined;
}

/**
 * What a cell shows: numbers through their format in zh-CN, General with up to 11 digits, texts through a format's text section.
 * A code that cannot be read prints as General, and so does one that is not plain where there is no format language.
 * Remembers what it learnt of each format, so make one for each workbook.
 */
export function printer({ date1904 }: { readonly date1904: boolean }, language: FormatLanguage | undefined): Printer {
  const known = new Map<string, FormatReading>();
  const learn = (format: string) => {
    const reading = plainReading(format) ?? (language ? codedReading(format, date1904, language) : ({ kind: 'general' } as const));
    known.set(format, reading);
    return reading;
  };
  return (value, format) => {
    if (value.kind === 'boolean') return value.boolean ? 'TRUE' : 'FALSE';
    if (value.kind === 'error') return value.error;
    const content = value.kind === 'text' ? value.text : value.number;
    const reading = known.get(format) ?? learn(format);
    if (reading.kind === 'coded') return printCoded(content, reading, language!);
    if (typeof content === 'string') return content;
    return reading.kind === 'plain' ? printPlain(content, reading.plain) : printGeneral(content);
  };
}

function plainReading(format: string): FormatReading | undefined {
  if (format === GENERAL || format === '@') return { kind: 'general' };
  const plain = plainFormat(format);
  return plain && { kind: 'plain', plain };
}

function codedReading(format: string, date1904: boolean, language: FormatLanguage): FormatReading {
  const code = inNumfmtWords(format);
  try {
    const { isDate } = language.getFormatInfo(code);
    return { kind: 'coded', code, places: decimalPlaces(code, language), shift: isDate && date1904 ? DAYS_TO_1904 : 0 };
  } catch {
    return { kind: 'general' };
  }
}

function printCoded(content: number | string, { code, places, shift }: FormatReading & { kind: 'coded' }, { format }: FormatLanguage): string {
  const rounded = typeof content === 'number' && places !== undefined ? roundAsExcel(content, places) : undefined;
  const shown = typeof content === 'string' ? content : rounded ? roundedNumber(rounded) : content + shift;
  try {
    return format(code, shown, { locale: 'zh-CN' });
  } catch {
    return typeof content === 'string' ? content : printGeneral(content);
  }
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

function decimalPlaces(code: string, { getFormatInfo }: FormatLanguage): number | undefined {
  const sections = code.split(';').slice(0, 3).filter((section) => section !== '').map((section) => getFormatInfo(section));
  const decimal = sections.filter(({ type }) => DECIMAL_TYPES.has(type));
  return decimal.length > 0 ? Math.max(...decimal.map(({ maxDecimals, scale }) => maxDecimals + Math.round(Math.log10(scale)))) : undefined;
}
