import type { CellSnapshot, CellValue } from '../../../model/snapshot';

/** What a text becomes that is typed into a cell: a value, with the format it asks for, or a formula. */
export type Typed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: CellValue; readonly format: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly format: string };

const NUMERAL = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.\d*)?(?:e[-+]?\d{1,3})?$/i;
/** Account and identity numbers have more digits than a double can tell apart; they stay text. */
const MAX_DIGITS = 15;
const DATE = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const DATE_FORMAT = 'yyyy/m/d';
const MILLISECONDS_OF_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Reads what was typed as Excel does. The format is the cell's. */
export function readTyped(text: string, format: string): Typed {
  if (text === '') return { kind: 'blank' };
  if (format === '@') return asText(text, format);
  if (text.startsWith("'")) return asText(text.slice(1), format);
  if (/^=./.test(text)) return { kind: 'formula', formula: text.slice(1), format };
  const trimmed = text.trim();
  const number = readNumber(trimmed, format);
  if (number) return number;
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: 'value', value: { kind: 'boolean', boolean: trimmed.length === 4 }, format };
  return asText(text, format);
}

/** The text that typed again gives the same cell. */
export function typedTextOf(cell: CellSnapshot | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value, format, printed } = cell;
  if (value.kind === 'text') return asTyped(value.text, format);
  if (value.kind !== 'number') return printed;
  if (isPercent(format)) return `${Number((value.number * 100).toPrecision(15))}%`;
  return isDate(format) && value.number > 0 && Number.isInteger(value.number) ? dateText(value.number) : String(value.number);
}

function asTyped(text: string, format: string): string {
  const again = readTyped(text, format);
  return again.kind === 'value' && again.value.kind === 'text' && again.value.text === text ? text : `'${text}`;
}

function asText(text: string, format: string): Typed {
  return text === '' ? { kind: 'blank' } : { kind: 'value', value: { kind: 'text', text }, format };
}

function readNumber(text: string, format: string): Typed | undefined {
  const date = DATE.exec(text);
  if (date) return readDate(date, format);
  const numeral = text.endsWith('%') ? text.slice(0, -1).trim() : text;
  if (!NUMERAL.test(numeral) || numeral.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '').length > MAX_DIGITS) return undefined;
  const plain = numeral.replaceAll(',', '').replace(/\.$/, '');
  if (!text.endsWith('%') && !isPercent(format)) return withFormat(Number(plain), format, numeral.includes(',') ? '#,##0.00' : format);
  return withFormat(hundredth(plain), format, plain.includes('.') ? '0.00%' : '0%');
}

/** A cell that has a format of its own keeps it. */
function withFormat(number: number, format: string, wanted: string): Typed | undefined {
  return Number.isFinite(number) ? { kind: 'value', value: { kind: 'number', number }, format: format === 'General' ? wanted : format } : undefined;
}

/** Through the decimal point, so that 3.22% is 0.0322 and not a neighbour of it. */
function hundredth(numeral: string): number {
  const [mantissa, exponent = '0'] = numeral.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

function readDate([, year, ...parts]: RegExpExecArray, format: string): Typed | undefined {
  const [month, day] = parts.filter((part) => part !== undefined).map(Number);
  const time = Date.UTC(Number(year), month! - 1, day);
  const exists = new Date(time).getUTCMonth() === month! - 1 && Number(year) >= 1901;
  return exists ? withFormat((time - DAY_ZERO) / MILLISECONDS_OF_A_DAY, format, DATE_FORMAT) : undefined;
}

function dateText(serial: number): string {
  const date = new Date(DAY_ZERO + serial * MILLISECONDS_OF_A_DAY);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}

function isPercent(format: string): boolean {
  return withoutQuoted(format).includes('%');
}

function isDate(format: string): boolean {
  return /[yd]/i.test(withoutQuoted(format)) && !/[#0h]/i.test(withoutQuoted(format));
}

function withoutQuoted(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
}
