/** What a cell holds: null is blank, an error is an object so that it is never mistaken for a text. */
export type Value = null | number | string | boolean | ExcelError;

export interface ExcelError {
  readonly error: string;
}

export const ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!']);

export function isError(value: unknown): value is ExcelError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** A value as `Range.values` carries it: blanks are empty texts, errors their names. */
export function onTheWire(value: Value): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

/** `Excel.RangeValueType` of a value. */
export function valueType(value: Value): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof value as 'number' | 'string' | 'boolean'];
}

export function sameValue(one: Value, other: Value): boolean {
  return isError(one) && isError(other) ? one.error === other.error : Object.is(one, other);
}
