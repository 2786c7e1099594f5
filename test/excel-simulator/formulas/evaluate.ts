import { isError, type ExcelError, type Value } from '../workbook/value';
import { callFunction } from './functions';
import type { Expression } from './parse';
import type { Reference } from './references';

/** Cells a formula may look at: a single value, or an area's values row by row. */
export interface Surroundings {
  cell(reference: Reference): Value;
  area(reference: Reference): Iterable<Value>;
  /** What a defined name stands for; undefined where there is none. */
  named(name: string): Expression | undefined;
}

/** An argument as a function sees it: one value, or the values of an area. */
export type Operand = Value | { readonly values: readonly Value[] };

const NUMERAL: ExcelError = { error: '#VALUE!' };

export function evaluate(expression: Expression, around: Surroundings): Value {
  const result = operand(expression, around);
  return isArea(result) ? (result.values.length === 1 ? result.values[0]! : NUMERAL) : result;
}

export function isArea(value: Operand): value is { readonly values: readonly Value[] } {
  return typeof value === 'object' && value !== null && 'values' in value;
}

/** A value as a number: blanks are zero, truth is one, a text that reads as a number is that number. */
export function toNumber(value: Value): number | ExcelError {
  if (value === null) return 0;
  if (typeof value === 'object') return value;
  if (typeof value === 'string') return value.trim() === '' || Number.isNaN(Number(value)) ? NUMERAL : Number(value);
  return Number(value);
}

function operand(expression: Expression, around: Surroundings): Operand {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'reference':
      return isSingle(expression.reference) ? around.cell(expression.reference) : { values: [...around.area(expression.reference)] };
    case 'name': {
      const meaning = around.named(expression.name);
      return meaning ? operand(meaning, around) : { error: '#NAME?' };
    }
    case 'unary':
      return unary(expression.operator, evaluate(expression.operand, around));
    case 'binary':
      return binary(expression.operator, evaluate(expression.left, around), evaluate(expression.right, around));
    case 'call':
      return callFunction(expression.name, expression.arguments, (argument) => operand(argument, around));
  }
}

function isSingle({ area }: Reference): boolean {
  return area.top === area.bottom && area.left === area.right;
}

function unary(operator: string, value: Value): Value {
  const number = toNumber(value);
  if (isError(number) || operator === '+') return operator === '+' ? value : number;
  return operator === '%' ? number / 100 : -number;
}

function binary(operator: string, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') return print(left) + print(right);
  if (['=', '<>', '<', '>', '<=', '>='].includes(operator)) return compare(operator, left, right);
  const [one, other] = [toNumber(left), toNumber(right)];
  if (isError(one)) return one;
  if (isError(other)) return other;
  return arithmetic(operator, one, other);
}

function arithmetic(operator: string, one: number, other: number): Value {
  switch (operator) {
    case '+':
      return settle(one + other, one, other);
    case '-':
      return settle(one - other, one, other);
    case '*':
      return one * other;
    case '/':
      return other === 0 ? { error: '#DIV/0!' } : one / other;
    default: {
      const power = one ** other;
      return Number.isFinite(power) ? power : { error: '#NUM!' };
    }
  }
}

/** Excel shows a sum that is nothing but rounding noise as zero. */
function settle(sum: number, one: number, other: number): number {
  return Math.abs(sum) < Math.max(Math.abs(one), Math.abs(other)) * 2 ** -49 ? 0 : sum;
}

function compare(operator: string, left: Value, right: Value): boolean {
  const order = ordering(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** Numbers come before texts, texts before truth values; blanks take the other's kind. */
function ordering(left: Value, right: Value): number {
  const blank = (other: Value): Value => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
  const one = left === null ? blank(right) : left;
  const other = right === null ? blank(left) : right;
  const rank = (value: Value) => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string') return one.toLowerCase() === String(other).toLowerCase() ? 0 : one.toLowerCase() < String(other).toLowerCase() ? -1 : 1;
  return Number(one) - Number(other);
}

function print(value: Value): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}
