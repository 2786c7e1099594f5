/** Ways to spoil a figure. Each gives what would stand there instead, or undefined where the figure cannot be spoilt so. */
import { Decimal } from '../../../src/model/decimal';
import type { KnownFigure } from '../../../src/model/figure';
import { figuresIn } from '../../../src/model/expression';
import { isKnown } from '../../../src/model/figure';
import type { Relation } from '../../../src/model/relation';
import type { Surroundings } from '../../../src/diagnosis/clues/surroundings';
import type { Random } from '../../forms/random';

export interface Target {
  readonly figure: KnownFigure;
  readonly surroundings: Surroundings;
  readonly relations: readonly Relation[];
}

/** What stands in the cells then, by key. */
export type Spoilt = ReadonlyMap<string, Decimal>;

export type Fault = (target: Target, random: Random) => Spoilt | undefined;

export const faults: Readonly<Record<string, Fault>> = {
  'digit changed': inDigits((digits, at, random) => digits.slice(0, at) + String((Number(digits[at]) + 1 + random.below(9)) % 10) + digits.slice(at + 1)),
  'digits swapped': inDigits((digits, at) => (at + 1 < digits.length ? digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2) : undefined)),
  'digit dropped': inDigits((digits, at) => (digits.length > 1 ? digits.slice(0, at) + digits.slice(at + 1) : undefined)),
  'digit added': inDigits((digits, at, random) => digits.slice(0, at) + String(random.below(10)) + digits.slice(at)),
  'decimal slip': ({ figure }, random) => one(figure, figure.value.shifted(random.one([1, -1, 1, -1, 2, -2]))),
  'unit slip': ({ figure }, random) => (figure.unit.dimension === 'money' ? one(figure, figure.value.shifted(random.one([4, -4]))) : undefined),
  'wrong sign': ({ figure }) => one(figure, figure.value.negated()),
  'interchanged': ({ figure, surroundings }, random) => {
    const others = surroundings.neighbours(figure).filter(({ unit, decimals, origin }) => unit === figure.unit && decimals === figure.decimals && origin === 'typed');
    const other = others.length > 0 ? random.one(others) : undefined;
    return other && new Map([[figure.key, other.value], [other.key, figure.value]]);
  },
  'neighbour copied': ({ figure, surroundings }, random) => {
    const others = surroundings.neighbours(figure).filter(({ unit }) => unit === figure.unit);
    return others.length > 0 ? one(figure, random.one(others).value) : undefined;
  },
  'last year copied': ({ figure, surroundings }) => {
    const before = surroundings.lastYear(figure);
    return before && one(figure, before.value);
  },
  'left out': ({ figure, relations }, random) => {
    const sums = relations.filter(({ stated, kind }) => stated.key === figure.key && kind === 'sum');
    const parts = sums.flatMap(({ expected }) => figuresIn(expected)).filter(isKnown).filter(({ unit }) => unit === figure.unit);
    return parts.length > 1 ? one(figure, figure.value.plus(random.one(parts).value.times(Decimal.of(random.one([1, -1, -1]))))) : undefined;
  },
  'unlike': ({ figure }, random) => {
    const places = 1 + random.below(figure.value.abs().rounded(figure.decimals).digits.toString().length);
    const off = Decimal.of(1 + random.below(10 ** places), figure.decimals);
    return one(figure, figure.value.plus(random.next() < 0.5 ? off : off.negated()));
  },
};

function one(figure: KnownFigure, value: Decimal): Spoilt {
  return new Map([[figure.key, value.rounded(figure.decimals)]]);
}

function inDigits(edit: (digits: string, at: number, random: Random) => string | undefined): Fault {
  return ({ figure }, random) => {
    const digits = figure.value.abs().rounded(figure.decimals).digits.toString().padStart(figure.decimals + 1, '0');
    const edited = edit(digits, random.below(digits.length), random);
    return edited === undefined ? undefined : one(figure, Decimal.of(BigInt(edited || '0') * (figure.value.sign < 0 ? -1n : 1n), figure.decimals));
  };
}
