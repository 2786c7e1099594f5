import { format } from 'numfmt';
import { isError, type Value } from './value';

/** Numbers that General shows as they are; numfmt takes its time. */
const PLAIN_NUMBER = /^-?\d{1,10}$|^-?(?=.{1,11}$)\d+\.\d+$/;

/** What a cell shows through its number format, column width ignored. Numbers have the fifteen digits Excel has. */
export function printValue(value: Value, numberFormat: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const plain = numberFormat === 'General' || numberFormat === '@' ? String(value) : '';
  if (typeof value === 'string' && plain !== '') return value;
  if (PLAIN_NUMBER.test(plain)) return plain;
  try {
    return format(numberFormat === '@' ? 'General' : numberFormat, typeof value === 'number' ? Number(value.toPrecision(15)) : value, { locale: 'zh-CN' });
  } catch {
    return String(value);
  }
}
