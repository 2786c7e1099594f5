import type { Reference } from './formula-tokens';
import { callFunction } from './functions';
import type { Expression } from './parse-formula';
import { compare, isError, numberOf, single, textOf, truthOf, type Scalar, type Value } from './values';

/** The cells an area holds now. */
export type Look = (reference: Reference) => Value;

/** What a formula comes to. Throws NotComputable. */
export function evaluate(expression: Expression, look: Look): Value {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'reference':
      return look(expression.reference);
    case 'plus':
      return single(evaluate(expression.operand, look));
    case 'minus':
      return onNumber(single(evaluate(expression.operand, look)), (number) => -number);
    case 'percent':
      return onNumber(single(evaluate(expression.operand, look)), (number) => number / 100);
    case 'binary':
      return binary(expression.operator, single(evaluate(expression.left, look)), single(evaluate(expression.right, look)));
    case 'call':
      return call(expression.name, expression.given, look);
  }
}

function call(name: string, given: readonly Expression[], look: Look): Value {
  switch (name) {
    case 'IF': {
      const truth = truthOf(single(evaluate(given[0] ?? { kind: 'constant', value: null }, look)));
      if (typeof truth !== 'boolean') return truth;
      const chosen = given[truth ? 1 : 2];
      return chosen ? evaluate(chosen, look) : truth;
    }
    case 'IFERROR':
    case 'IFNA': {
      const value = single(evaluate(given[0]!, look));
      const caught = isError(value) && (name === 'IFERROR' || value.error === '#N/A');
      return caught ? evaluate(given[1] ?? { kind: 'constant', value: '' }, look) : value;
    }
    default:
      return callFunction(name, given.map((argument) => ({ value: evaluate(argument, look), isReference: argument.kind === 'reference' })));
  }
}

function binary(operator: string, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    case '&':
      return String(textOf(left)) + String(textOf(right));
    default:
      return onNumber(left, (one) => onNumber(right, (other) => arithmetic(operator, one, other)));
  }
}

function arithmetic(operator: string, left: number, right: number): Scalar {
  switch (operator) {
    case '+':
      return withoutNoise(left + right, left);
    case '-':
      return withoutNoise(left - right, left);
    case '*':
      return left * right;
    case '/':
      return right === 0 ? { error: '#DIV/0!' } : left / right;
    default:
      return left === 0 && right === 0 ? { error: '#NUM!' } : left ** right;
  }
}

/** As Excel does: a sum that is nothing but the last bits of its operands is zero. */
function withoutNoise(sum: number, operand: number): number {
  return Math.abs(sum) < Math.abs(operand) * 2 ** -50 ? 0 : sum;
}

function onNumber(value: Scalar, then: (number: number) => Scalar): Scalar {
  const number = numberOf(value);
  return typeof number === 'number' ? then(number) : number;
}
