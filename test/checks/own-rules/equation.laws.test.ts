/** A formula is judged as its arithmetic says, however it is written down. */
import fc from 'fast-check';
import { FormulaReader } from '../../../src/checks/own-rules/relations';
import { judge } from '../../../src/judging/judge';
import { readBook } from '../../../src/reading/read-book';
import { workbookOf } from '../sheet-text';

const lines = 6;

/** A term over the lines 2 to 6, each at most once, with its value. */
interface Written {
  readonly text: string;
  value(figures: readonly number[]): number;
}

const line = (number: number): Written => ({ text: `${number}行1栏`, value: (figures) => figures[number - 1]! });

/** A sum of weighed lines, in brackets or out of them. */
const sums = (numbers: readonly number[]): fc.Arbitrary<Written> =>
  fc.array(fc.record({ sign: fc.constantFrom(1, -1), times: fc.constantFrom(1, 1, 2, 3), bracket: fc.boolean() }), { minLength: numbers.length, maxLength: numbers.length }).map((weights) => ({
    text: weights.map(({ sign, times, bracket }, index) => {
      const { text } = line(numbers[index]!);
      return `${sign < 0 ? '-' : '+'}${times === 1 ? '' : `${times}×`}${bracket ? `(${text})` : text}`;
    }).join(' '),
    value: (figures) => weights.reduce((sum, { sign, times }, index) => sum + sign * times * figures[numbers[index]! - 1]!, 0),
  }));

const bookOf = (figures: readonly number[]) =>
  readBook(workbookOf([['人员编制情况', '单位：人', '项目,编制数', ...figures.map((figure, index) => `第${'甲乙丙丁戊己'[index]}类,${figure}`)].join('\n')]));

const comparators = { '=': (a: number, b: number) => a === b, '≤': (a: number, b: number) => a <= b, '≥': (a: number, b: number) => a >= b, '<': (a: number, b: number) => a < b, '>': (a: number, b: number) => a > b };

test('sums, whichever side their terms stand on', () => {
  fc.assert(fc.property(
    fc.array(fc.integer({ min: -4, max: 4 }), { minLength: lines, maxLength: lines }),
    fc.subarray([2, 3, 4, 5, 6], { minLength: 1 }).chain((numbers) => fc.integer({ min: 0, max: numbers.length }).chain((cut) => fc.tuple(sums(numbers.slice(0, cut)), sums(numbers.slice(cut))))),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(...(Object.keys(comparators) as (keyof typeof comparators)[])),
    (figures, [left, right], number, comparator) => {
      const formula = `1行1栏 ${left.text} ${comparator} ${right.text} ${number < 0 ? '-' : '+'} ${Math.abs(number)}人`;
      const demand = new FormulaReader(bookOf(figures)).demandOf({ formula, table: '', note: '', severity: 'error' });
      if ('fault' in demand) throw new Error(demand.fault.kind);
      expect(demand.equations).toHaveLength(1);
      const { verdict } = judge({ ...demand.equations[0]!, rule: 'own-formula' });
      const holds = comparators[comparator](figures[0]! + left.value(figures), right.value(figures) + number);
      expect([formula, figures, verdict.outcome]).toEqual([formula, figures, holds ? 'consistent' : 'inconsistent']);
    },
  ), { numRuns: 500 });
});

test('rates and products, multiplied out', () => {
  const forms: readonly (readonly [string, (f: readonly number[]) => readonly [number, number]])[] = [
    ['1行1栏 {} 2行1栏 × 3行1栏', (f) => [f[0]!, f[1]! * f[2]!]],
    ['2行1栏 × 3行1栏 × 2 {} 1行1栏', (f) => [f[1]! * f[2]! * 2, f[0]!]],
    ['1行1栏 {} 2行1栏 ÷ 3行1栏', (f) => [f[0]!, f[1]! / f[2]!]],
    ['1行1栏 {} 2行1栏 ÷ 3行1栏 − 1', (f) => [f[0]!, f[1]! / f[2]! - 1]],
    ['1行1栏 ÷ 2行1栏 {} 50%', (f) => [f[0]! / f[1]!, 0.5]],
    ['1行1栏 ÷ 2行1栏 {} 3行1栏 ÷ 4行1栏 × 100%', (f) => [f[0]! / f[1]!, f[2]! / f[3]!]],
    ['1行1栏 ÷ (2行1栏 + 3行1栏) {} 4行1栏', (f) => [f[0]! / (f[1]! + f[2]!), f[3]!]],
    ['(1行1栏 + 2行1栏) ÷ 2 {} 3行1栏', (f) => [(f[0]! + f[1]!) / 2, f[2]!]],
  ];
  fc.assert(fc.property(
    fc.array(fc.integer({ min: 1, max: 6 }), { minLength: lines, maxLength: lines }),
    fc.constantFrom(...forms),
    fc.constantFrom(...(Object.keys(comparators) as (keyof typeof comparators)[])),
    (figures, [form, sides], comparator) => {
      const formula = form.replace('{}', comparator);
      const demand = new FormulaReader(bookOf(figures)).demandOf({ formula, table: '', note: '', severity: 'error' });
      if ('fault' in demand) throw new Error(demand.fault.kind);
      const { verdict } = judge({ ...demand.equations[0]!, rule: 'own-formula' });
      const [a, b] = sides(figures).map((side) => Math.round(side * 1e9));
      expect([formula, figures, verdict.outcome]).toEqual([formula, figures, comparators[comparator](a!, b!) ? 'consistent' : 'inconsistent']);
    },
  ), { numRuns: 500 });
});
