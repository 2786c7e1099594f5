import { format } from 'numfmt';
import { isError, type Value } from './value';

/** What a cell shows through its number format, column width ignored. Numbers have the fifteen digits Excel has. */
export function printValue(value: Value, numberFormat: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return format(numberFormat === '@' ? 'General' : numberFormat, typeof value === 'number' ? Number(value.toPrecision(15)) : value, { locale: 'zh-CN' });
  } catch {
    return String(value);
  }
}
