/** Holds the judge against the oracle for every combination of small printed numbers. */
import { judge } from '../../src/judging/judge';
import { Decimal } from '../../src/model/decimal';
import type { Expression } from '../../src/model/expression';
import type { Figure } from '../../src/model/figure';
import { oracle, type Compare, type OracleComparator, type PrintedValue } from './oracle';
import { printed } from './printed';
import { equal } from './relating';

const comparators: readonly OracleComparator[] = ['equal', 'atMost', 'atLeast', 'below', 'above'];

/** One kind of relation and the printed values it is tried with. */
export interface Shape {
  readonly name: string;
  /** What the stated figure and then each other one may be printed as. */
  readonly values: readonly (readonly PrintedValue[])[];
  readonly expected: (others: readonly Figure[]) => Expression;
  readonly compare: Compare;
  /** True values tried between the ends; three unless told. */
  readonly between?: number;
  readonly openList?: boolean;
  readonly cases: number;
}

export function expectAgreement(shapes: readonly Shape[]): void {
  const total = shapes.reduce((count, { cases }) => count + cases * comparators.length, 0);
  describe(`${total} relations between small numbers`, () => {
    test.each(shapes)(`$name: $cases × ${comparators.length}`, ({ values, expected, compare, between = 3, openList, cases }) => {
      const disagreements: string[] = [];
      let asked = 0;
      for (const [stated, ...others] of choices(values)) {
        const named = others.map((other, index) => figureOf(other, index + 1));
        const right = oracle({ stated: stated!, others, compare, openList, between });
        for (const comparator of comparators) {
          asked += 1;
          const { verdict } = judge({ ...equal(figureOf(stated!, 0), expected(named), { openList }), comparator });
          const said = 'reason' in verdict ? `${verdict.outcome}: ${verdict.reason}` : verdict.outcome;
          if (said !== right(comparator)) disagreements.push(`${JSON.stringify([stated, ...others])} ${comparator}: ${said}, not ${right(comparator)}`);
        }
      }
      expect(asked).toBe(cases * comparators.length);
      expect(disagreements).toEqual([]);
    });
  });
}

const range = (most: number, unit: number) => Array.from({ length: 2 * most + 1 }, (_, index) => ({ value: (index - most) * unit, unit }));

/** Whole numbers from -most to most. */
export const wholes = (most: number): PrintedValue[] => range(most, 1000);
/** Numbers with one decimal, from -most/10 to most/10. */
export const tenths = (most: number): PrintedValue[] => range(most, 100);
/** Each value once rounded and once exact. */
export const either = (values: readonly PrintedValue[]): PrintedValue[] => values.flatMap((value) => [value, { ...value, exact: true }]);

export function choices<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((chosen, list) => chosen.flatMap((before) => list.map((next) => [...before, next])), [[]]);
}

export function signOf(number: number): number {
  return number > 0 ? 1 : number < 0 ? -1 : 0;
}

const figures = new Map<string, Figure>();

/** The figure printed so, with a key that tells its place in the relation. */
export function figureOf({ value, unit, exact = false }: PrintedValue, position: number): Figure {
  const key = `${position}: ${value} ${unit} ${exact}`;
  const decimals = unit === 1000 ? 0 : 1;
  const figure = figures.get(key) ?? printed('0', { value: Decimal.of(value / unit, decimals), decimals, exact, key });
  figures.set(key, figure);
  return figure;
}
