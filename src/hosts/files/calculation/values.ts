import type { CellError, CellValue } from '../../../model/snapshot';

export interface ErrorValue {
  readonly error: string;
}

/** What one cell, or one operand, comes to; null is blank. */
export type Scalar = number | string | boolean | null | ErrorValue;

/** The values of an area, row by row. */
export type Grid = readonly (readonly Scalar[])[];

export type Value = Scalar | Grid;

/** Thrown where Excel would know an answer and we do not: the cell keeps the value it had. */
export class NotComputable extends Error {}

export function isGrid(value: Value): value is Grid {
  return Array.isArray(value);
}

export function isError(value: Value): value is ErrorValue {
  return typeof value === 'object' && value !== null && !isGrid(value);
}

/** A single value; an area of one cell is that cell. Larger ones would spill, or be cut with the row: neither is done here. */
export function single(value: Value): Scalar {
  if (!isGrid(value)) return value;
  if (value.length === 1 && value[0]!.length === 1) return value[0]![0]!;
  throw new NotComputable();
}

/** A number as Excel takes it from an operand; texts count where they are numerals. */
export function numberOf(value: Scalar): number | ErrorValue {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') return value;
  const numeral = /^\s*([-+]?[\d,]*\.?\d+(?:e[-+]?\d+)?)(%?)\s*$/i.exec(value);
  return numeral ? Number(numeral[1]!.replaceAll(',', '')) / (numeral[2] === '%' ? 100 : 1) : { error: '#VALUE!' };
}

export function textOf(value: Scalar): string | ErrorValue {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value : typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

export function truthOf(value: Scalar): boolean | ErrorValue {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : { error: '#VALUE!' };
  const number = numberOf(value);
  return typeof number === 'number' ? number !== 0 : number;
}

/** Negative, zero or positive, as Excel sorts: numbers before texts before truth values; letters regardless of case. */
export function compare(left: Scalar, right: Scalar): number {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  const rank = (value: Scalar) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string') return one.toLowerCase() === String(other).toLowerCase() ? 0 : one.localeCompare(String(other), 'zh-CN');
  return Number(one) - Number(other);
}

function blankLike(other: Scalar): Scalar {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

export function scalarOf(value: CellValue | undefined): Scalar {
  switch (value?.kind) {
    case undefined:
      return null;
    case 'number':
      return value.number;
    case 'text':
      return value.text;
    case 'boolean':
      return value.boolean;
    case 'error':
      return { error: value.error };
  }
}

/** A formula that comes to a blank shows 0. */
export function cellValueOf(value: Scalar): CellValue {
  if (value === null) return { kind: 'number', number: 0 };
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'number', number: value } : { kind: 'error', error: '#NUM!' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return { kind: 'error', error: value.error as CellError };
}
