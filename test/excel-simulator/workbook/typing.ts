import { ERRORS, type Value } from './value';

/** What Excel makes of a text that is typed, or written through the API, into a cell. */
export interface Typed {
  readonly value: Value;
  /** With its leading `=`; the value is then still to be calculated. */
  readonly formula?: string;
  /** A format the text brings along, taken by cells formatted `General`. */
  readonly format?: string;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const BRACKETED = /^\((\d+(?:\.\d+)?)\)$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** Reads a text as a cell of that number format would. `canBeFormula` tells what is one after a leading + - or @. */
export function readTyped(text: string, numberFormat: string, canBeFormula: (formula: string) => boolean): Typed | 'invalid' {
  if (text === '') return { value: null };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return canBeFormula(text) ? { value: null, formula: text } : 'invalid';
  const number = readNumber(text.trim());
  if (number) return number;
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (ERRORS.has(text.toUpperCase())) return { value: { error: text.toUpperCase() } };
  if (/^[+\-@]./.test(text)) {
    const formula = `=${text.replace(/^[+@]/, '')}`;
    return canBeFormula(formula) ? { value: null, formula } : 'invalid';
  }
  return { value: text };
}

function readNumber(text: string): Typed | undefined {
  if (NUMBER.test(text)) return { value: Number(text) };
  if (GROUPED.test(text)) return { value: Number(text.replaceAll(',', '')), format: text.includes('.') ? '#,##0.00' : '#,##0' };
  if (text.endsWith('%')) {
    const number = text.slice(0, -1).trim();
    if (NUMBER.test(number)) return { value: Number((Number(number) / 100).toPrecision(15)), format: number.includes('.') ? '0.00%' : '0%' };
  }
  const bracketed = BRACKETED.exec(text);
  if (bracketed) return { value: -Number(bracketed[1]) };
  return readDate(text);
}

function readDate(text: string): Typed | undefined {
  const match = DATE.exec(text) ?? CHINESE_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { value: Math.round(date.getTime() / 86400000) + 25569, format: text.includes('年') ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d' };
}
