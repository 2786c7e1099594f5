import * as formulajs from '@formulajs/formulajs';
import { roundAsExcel, roundedNumber } from '../../printing/excel-rounding';
import * as formatLanguage from '../../printing/format-language';
import { printer } from '../../printing/printer';
import { isError, isGrid, NotComputable, numberOf, single, truthOf, type ErrorValue, type Scalar, type Value } from './values';

export interface Argument {
  readonly value: Value;
  /** Text in a cell is passed over where the same text typed into the formula would be a number. */
  readonly isReference: boolean;
}

type Own = (given: readonly Argument[]) => Value;

/** Functions whose treatment of texts, blanks and halves must be Excel's own. */
const own: Readonly<Record<string, Own>> = {
  SUM: (given) => onNumbers(given, (numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  AVERAGE: (given) => onNumbers(given, (numbers) => (numbers.length === 0 ? { error: '#DIV/0!' } : numbers.reduce((sum, number) => sum + number, 0) / numbers.length)),
  MIN: (given) => onNumbers(given, (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: (given) => onNumbers(given, (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  PRODUCT: (given) => onNumbers(given, (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1))),
  COUNT: (given) => given.flatMap(scalars).filter((value) => typeof value === 'number').length,
  COUNTA: (given) => given.flatMap(scalars).filter((value) => value !== null).length,
  AND: (given) => onTruths(given, (truths) => truths.every(Boolean)),
  OR: (given) => onTruths(given, (truths) => truths.some(Boolean)),
  NOT: ([given]) => {
    const truth = truthOf(scalar(given));
    return typeof truth === 'boolean' ? !truth : truth;
  },
  ROUND: (given) => rounded(given, 'nearest'),
  ROUNDUP: (given) => rounded(given, 'away'),
  ROUNDDOWN: (given) => rounded(given, 'towards'),
  TEXT: ([value, format]) => {
    const number = numberOf(scalar(value));
    return typeof number === 'number' ? printer({ date1904: false }, formatLanguage)({ kind: 'number', number }, String(scalar(format))) : number;
  },
  ISERROR: ([given]) => isError(scalar(given)),
  ISERR: ([given]) => { const value = scalar(given); return isError(value) && value.error !== '#N/A'; },
  ISNA: ([given]) => { const value = scalar(given); return isError(value) && value.error === '#N/A'; },
  ISBLANK: ([given]) => scalar(given) === null,
  ISNUMBER: ([given]) => typeof scalar(given) === 'number',
  ISTEXT: ([given]) => typeof scalar(given) === 'string',
  ISLOGICAL: ([given]) => typeof scalar(given) === 'boolean',
};

/** Functions taken from the library as they are. Those that look at references, at the clock or at chance are not among them. */
const borrowed: ReadonlySet<string> = new Set(
  `ABS SIGN INT MOD POWER SQRT EXP LN LOG LOG10 PI TRUNC ODD EVEN CEILING FLOOR MROUND QUOTIENT GCD LCM FACT COMBIN RADIANS DEGREES SIN COS TAN
  SUMPRODUCT SUMSQ SUMIF SUMIFS COUNTIF COUNTIFS COUNTBLANK AVERAGEIF AVERAGEIFS MAXIFS MINIFS MEDIAN LARGE SMALL
  VLOOKUP HLOOKUP INDEX MATCH CHOOSE
  LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE REPLACE TRIM UPPER LOWER PROPER CONCATENATE CONCAT TEXTJOIN REPT EXACT VALUE
  PMT PV FV NPV NPER RATE ISEVEN ISODD`.split(/\s+/),
);

/** The library compares by the letter what Excel matches by pattern. */
const CONDITIONAL = /IFS?$/;
const hasWildcard = ({ value }: Argument) => typeof value === 'string' && /[*?~]/.test(value);

/** Calls a function of the worksheet by its English name in capitals. Throws NotComputable for one we do not have. */
export function callFunction(name: string, given: readonly Argument[]): Value {
  const ours = own[name];
  if (ours) return ours(given);
  const theirs = borrowed.has(name) ? (formulajs as unknown as Readonly<Record<string, (...values: unknown[]) => unknown>>)[name] : undefined;
  if (!theirs || (CONDITIONAL.test(name) && given.some(hasWildcard))) throw new NotComputable();
  const error = given.map(({ value }) => (isGrid(value) ? undefined : value)).find((value): value is ErrorValue => value !== undefined && isError(value));
  return error ?? fromLibrary(theirs(...given.map(({ value }) => forLibrary(value))));
}

function forLibrary(value: Value): unknown {
  if (!isGrid(value)) return value;
  if (value.some((row) => row.some(isError))) throw new NotComputable();
  return value;
}

function fromLibrary(answer: unknown): Value {
  if (answer instanceof Error) return { error: answer.message };
  if (typeof answer === 'number' || typeof answer === 'string' || typeof answer === 'boolean') return answer;
  if (answer === null || answer === undefined) return null;
  throw new NotComputable();
}

function scalar(given: Argument | undefined): Scalar {
  return given ? single(given.value) : null;
}

function scalars({ value }: Argument): readonly Scalar[] {
  return isGrid(value) ? value.flat() : [value];
}

/** The numbers given: those in cells where they are numbers, those written into the formula where they can be read as such. */
function onNumbers(given: readonly Argument[], then: (numbers: readonly number[]) => Scalar): Scalar {
  const numbers: number[] = [];
  for (const argument of given) {
    for (const value of scalars(argument)) {
      const number = typeof value === 'number' || isError(value) ? value : argument.isReference ? undefined : numberOf(value);
      if (typeof number === 'object') return number;
      if (number !== undefined) numbers.push(number);
    }
  }
  return then(numbers);
}

function onTruths(given: readonly Argument[], then: (truths: readonly boolean[]) => boolean): Scalar {
  const truths: boolean[] = [];
  for (const argument of given) {
    for (const value of scalars(argument)) {
      if (argument.isReference && (value === null || typeof value === 'string')) continue;
      const truth = truthOf(value);
      if (typeof truth === 'object') return truth;
      truths.push(truth);
    }
  }
  return truths.length === 0 ? { error: '#VALUE!' } : then(truths);
}

/** To so many places: the nearest, or the next away from or towards zero. A number with more digits than 15 stays as it is. */
function rounded([value, places]: readonly Argument[], direction: 'nearest' | 'away' | 'towards'): Scalar {
  const number = numberOf(scalar(value));
  const digits = numberOf(scalar(places));
  if (typeof number === 'object') return number;
  if (typeof digits === 'object') return digits;
  const nearest = roundAsExcel(Math.abs(number), Math.trunc(digits));
  if (!nearest) return number;
  const size = roundedNumber(nearest);
  const correction = direction === 'away' && size < Math.abs(number) ? 1 : direction === 'towards' && size > Math.abs(number) ? -1 : 0;
  const result = roundedNumber({ ...nearest, steps: nearest.steps + correction });
  return number < 0 ? -result || 0 : result;
}
