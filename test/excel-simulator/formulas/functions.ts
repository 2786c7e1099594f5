import { isError, type ExcelError, type Value } from '../workbook/value';
import { isArea, toNumber, type Operand } from './evaluate';
import type { Expression } from './parse';

type Evaluate = (argument: Expression) => Operand;

const NOT_A_VALUE: ExcelError = { error: '#VALUE!' };

/** Calls one of the few functions the simulator knows; `#NAME?` for all others. */
export function callFunction(name: string, given: readonly Expression[], evaluate: Evaluate): Operand {
  const lazy = LAZY[name];
  if (lazy) return lazy(given, evaluate);
  const aggregate = AGGREGATES[name];
  if (aggregate) return overNumbers(given.map(evaluate), aggregate);
  const plain = PLAIN[name];
  if (!plain) return { error: '#NAME?' };
  const values = given.map((argument) => single(evaluate(argument)));
  return values.find(isError) ?? plain(...values);
}

const LAZY: Record<string, (given: readonly Expression[], evaluate: Evaluate) => Operand> = {
  IF([condition, yes, no], evaluate) {
    const truth = condition ? toNumber(single(evaluate(condition))) : NOT_A_VALUE;
    if (isError(truth)) return truth;
    const chosen = truth !== 0 ? yes : no;
    return chosen ? evaluate(chosen) : truth !== 0;
  },
  IFERROR([attempt, otherwise], evaluate) {
    const value = attempt ? single(evaluate(attempt)) : null;
    return isError(value) ? (otherwise ? evaluate(otherwise) : null) : value;
  },
  AND: (given, evaluate) => overNumbers(given.map(evaluate), (numbers) => numbers.every(Boolean), true),
  OR: (given, evaluate) => overNumbers(given.map(evaluate), (numbers) => numbers.some(Boolean), true),
  COUNT: (given, evaluate) => given.map(evaluate).flatMap(valuesOf).filter((value) => typeof value === 'number').length,
  COUNTA: (given, evaluate) => given.map(evaluate).flatMap(valuesOf).filter((value) => value !== null).length,
  N([argument]: readonly Expression[], evaluate) {
    const value = argument ? single(evaluate(argument)) : 0;
    return isError(value) ? value : typeof value === 'string' || value === null ? 0 : Number(value);
  },
};

const AGGREGATES: Record<string, (numbers: number[]) => Value> = {
  SUM: (numbers) => numbers.reduce((sum, number) => sum + number, 0),
  AVERAGE: (numbers) => (numbers.length === 0 ? { error: '#DIV/0!' } : numbers.reduce((sum, number) => sum + number, 0) / numbers.length),
  MIN: (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
  MAX: (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
  PRODUCT: (numbers) => numbers.reduce((product, number) => product * number, 1),
};

const PLAIN: Record<string, (...values: Value[]) => Value> = {
  ABS: (value) => withNumber(value!, Math.abs),
  INT: (value) => withNumber(value!, Math.floor),
  ROUND: (value, places) => withNumber(value!, (number) => roundAway(number, Number(places ?? 0))),
  NOT: (value) => withNumber(value!, (number) => number === 0),
  LEN: (value) => String(value ?? '').length,
  VALUE: (value) => toNumber(value!),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => ({ error: '#N/A' }),
};

function withNumber(value: Value, compute: (number: number) => Value): Value {
  const number = toNumber(value);
  return isError(number) ? number : compute(number);
}

/** Halves go away from zero, judged on the fifteen digits Excel has. */
function roundAway(number: number, places: number): number {
  const scaled = Number((Math.abs(number) * 10 ** places).toPrecision(15));
  return (Math.sign(number) * Math.floor(scaled + 0.5)) / 10 ** places;
}

/** Areas give their numbers only; arguments written out are turned into numbers. */
function overNumbers(operands: readonly Operand[], compute: (numbers: number[]) => Value, truths = false): Value {
  const numbers: number[] = [];
  for (const operand of operands) {
    for (const value of valuesOf(operand)) {
      if (isError(value)) return value;
      if (isArea(operand) && typeof value !== 'number' && !(truths && typeof value === 'boolean')) continue;
      if (value === null) continue;
      const number = toNumber(value);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return compute(numbers);
}

function valuesOf(operand: Operand): readonly Value[] {
  return isArea(operand) ? operand.values : [operand];
}

function single(operand: Operand): Value {
  return isArea(operand) ? (operand.values.length === 1 ? operand.values[0]! : NOT_A_VALUE) : operand;
}
