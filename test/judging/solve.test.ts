import fc from 'fast-check';
import { printedValue } from '../../src/judging/evaluate';
import { judge } from '../../src/judging/judge';
import { sidesOf } from '../../src/judging/sides';
import { divide, solve, solvePoint } from '../../src/judging/solve';
import { Decimal } from '../../src/model/decimal';
import { constant, minus, plus, product, quotient, sum, sumOf, the, type Expression } from '../../src/model/expression';
import { withValue, type Figure, type KnownFigure } from '../../src/model/figure';
import type { End, Interval } from '../../src/model/interval';
import { figuresOf, type Relation } from '../../src/model/relation';
import { read, written } from '../model/notation';
import { changed, figures, holdsExactly, ordinaryRelations, products, quotients, sums } from './arbitraries';
import { printed } from './printed';
import { equal } from './relating';

/** A relation and the figure to solve for, the first one printed with a `?`. */
function asked(stated: string, expected: (figure: (text: string) => Expression) => Expression): [Relation, Figure] {
  let wanted: Figure | undefined;
  const make = (text: string): KnownFigure => {
    const figure = printed(text.replace('?', ''));
    if (text.endsWith('?')) wanted = figure;
    return figure;
  };
  const relation = equal(make(stated), expected((text) => the(make(text))));
  return [relation, wanted!];
}

const items = (...terms: Expression[]) => sum(terms.map(plus));

/** The interval with its ends to six decimals. */
function shown(interval: Interval | null): string | null {
  const short = (end: End | null) => end && { ...end, value: end.value.rounded(6) };
  return interval && written({ lower: short(interval.lower), upper: short(interval.upper) });
}

test.each<[string, [Relation, Figure], string | null, string | undefined]>([
  ['the total of a sum', asked('373.92万元?', (f) => items(f('305.78万元'), f('65.80万元'), f('0.30万元'), f('1.99万元'))), '[373.85, 373.89]', '373.87'],
  ['a part of a sum', asked('373.92万元', (f) => items(f('305.78万元'), f('65.80万元'), f('0.30万元?'), f('1.99万元'))), '[0.33, 0.37]', '0.35'],
  ['what is taken away', asked('2.00万元', (f) => sum([plus(f('5.00万元')), minus(f('4.00万元?'))])), '[2.99, 3.01]', '3'],
  ['a weighted part', asked('24.0万元', (f) => sum([{ weight: Decimal.of(12), of: f('1.0万元?') }, plus(f('12.0万元'))])), '[0.991667, 1.008333]', '1'],
  ['a part with a negative weight', asked('-4.0万元', (f) => sum([{ weight: Decimal.of(-4), of: f('1.0万元?') }])), '[0.9875, 1.0125]', '1'],
  ['元 from 万元', asked('12.35万元', (f) => items(f('60000.00元'), f('1.00元?'))), '[63450, 63550]', '63500'],
  ['万元 from 元', asked('63500.00元', (f) => f('1.00万元?')), '[6.35, 6.35]', '6.35'],
  ['exact figures', asked('22人', (f) => items(f('5人'), f('16人?'))), '[17, 17]', '17'],
  ['a rate', asked('0.32%?', (f) => quotient(f('7.50万元'), f('250.00万元'))), '[2.99794, 3.00206]', '3'],
  ['the base of a rate', asked('50.0%', (f) => quotient(f('10.00万元'), f('1.00万元?'))), '[19.97003, 20.03003]', '20'],
  ['a part of the base', asked('50.0%', (f) => quotient(f('10.00万元'), items(f('5.00万元'), f('1.00万元?')))), '[14.96503, 15.03503]', '15'],
  ['the numerator of a rate', asked('50.0%', (f) => quotient(f('1.00万元?'), f('20.00万元'))), '[9.987503, 10.012503]', '10'],
  ['a factor', asked('6.0万元', (f) => product(f('3人'), f('1.0万元?'))), '[1.983333, 2.016667]', '2'],
  ['a factor among three', asked('6.0万元', (f) => product(f('3人'), f('1.0万元?'), f('2个'))), '[0.991667, 1.008333]', '1'],
  ['a factor inside a sum', asked('28.4万元', (f) => items(product(f('14人'), f('1.0万元?')), product(f('24人'), f('0.6万元')))), '[0.910714, 1.089286]', '1'],
  ['a factor beside a constant', asked('6.0万元', (f) => product(constant(12), f('1.0万元?'))), '[0.495833, 0.504167]', '0.5'],
  ['a factor beside a negative one', asked('-6.0万元', (f) => product(f('-2人'), f('1.0万元?'))), '[2.975, 3.025]', '3'],
  ['a factor beside a rounded negative one', asked('-6.0万元', (f) => product(f('-2.0人'), f('1.0万元?'))), '[2.902439, 3.102564]', '3'],
  ['what a hedge leaves open', asked('85.65万元', (f) => items(product(f('165户'), f('0.5万元以上')), f('3.00万元?'))), '(-∞, 3.155]', '3.15'],
  ['a share that no base gives', asked('0.0%', (f) => quotient(f('10.00万元'), f('1.00万元?'))), null, undefined],
  ['a factor beside what may be nothing', asked('6.0万元', (f) => product(f('0.0人'), f('1.0万元?'))), null, undefined],
  ['a factor beside what has no upper limit', asked('6.0万元', (f) => product(f('2人以上'), f('1.0万元?'))), null, '3'],
  ['a factor beside what has no lower limit', asked('6.0万元', (f) => product(f('不超过-2人'), f('1.0万元?'))), null, '-3'],
  ['a part without weight', asked('6.0万元', (f) => sum([{ weight: Decimal.zero, of: f('1.0万元?') }])), null, undefined],
])('%s', (_, [relation, figure], interval, point) => {
  expect(shown(solve(relation, figure))).toBe(interval);
  expect(solvePoint(relation, figure)?.trimmed.toString()).toBe(point);
});

test.each<[string, Relation['comparator'], [Relation, Figure], string]>([
  ['a product', 'atMost', asked('6.0万元?', (f) => product(f('3人'), f('1.0万元'))), '(-∞, 3.15]'],
  ['a product', 'atLeast', asked('6.0万元?', (f) => product(f('3人'), f('1.0万元'))), '[2.85, ∞)'],
  ['a factor', 'atMost', asked('6.0万元', (f) => product(f('3人'), f('1.0万元?'))), '[1.983333, ∞)'],
  ['a factor', 'atLeast', asked('6.0万元', (f) => product(f('3人'), f('1.0万元?'))), '(-∞, 2.016667]'],
  ['a rate', 'atMost', asked('50.0%?', (f) => quotient(f('1.00万元'), f('4.00万元'))), '(-∞, 25.156446]'],
  ['a rate of a loss', 'atMost', asked('50.0%?', (f) => quotient(f('1.00万元'), f('-4.00万元'))), '(-∞, -24.843945]'],
])('%s that is a limit, %s', (_, comparator, [relation, figure], interval) => {
  expect(shown(solve({ ...relation, comparator }, figure))).toBe(interval);
});

test.each([
  ['[4, 8]', '[2, 4]', '[1, 4]'],
  ['[-8, -4]', '[2, 4]', '[-4, -1]'],
  ['[-8, 8]', '[2, 4]', '[-4, 4]'],
  ['[4, 8]', '[-4, -2]', '[-4, -1]'],
  ['[0, 8]', '(2, 4]', '[0, 4)'],
  ['(4, 8)', '[2, 4]', '(1, 4)'],
  ['[4, 8]', '(2, 4)', '(1, 4)'],
  ['(-∞, 4]', '[2, 4]', '(-∞, 2]'],
  ['[4, 8]', '(0, 2]', '[2, ∞)'],
  ['[4, 8]', '[-2, 0)', '(-∞, -2]'],
  ['[-8, 8]', '(0, 2]', '(-∞, ∞)'],
  ['[4, 8]', '[0, 2]', null],
  ['[4, 8]', '[2, ∞)', null],
])('%s ÷ %s is %s', (target, divisor, result) => {
  expect(shown(divide(read(target), read(divisor)))).toBe(result);
});

test('a gap can be solved for', () => {
  const gap: Figure = { ...printed('0.00万元'), value: null, gap: 'blank' };
  const relation = equal(printed('5.00万元'), sumOf([printed('2.00万元'), gap]));
  expect(shown(solve(relation, gap))).toBe('[2.99, 3.01]');
  expect(solvePoint(relation, gap)?.trimmed.toString()).toBe('3');
});

test('the parts of a solved sum are read as rounded, not at their word', () => {
  const [relation, figure] = asked('6.00万元', (f) => items(f('1.0万元?'), f('2.0万元')));
  expect(shown(solve(relation, figure))).toBe('[3.945, 4.055]');
});

const solvable = fc
  .oneof(ordinaryRelations, fc.tuple(figures, fc.oneof(sums, products, quotients)).map(([stated, expected]) => equal(stated, expected)))
  .map((relation): Relation => ({ ...relation, kind: 'sum', comparator: 'equal', openList: false }));
const solvableFigures = fc.tuple(solvable, fc.nat()).map(([relation, index]) => {
  const all = figuresOf(relation);
  return { relation, figure: all[index % all.length] as KnownFigure };
});

/** The relation were the figure exactly `value`. */
function supposing(relation: Relation, figure: Figure, value: Decimal): Relation {
  return changed(relation, (other) => (other.key === figure.key ? { ...withValue(other, value), exact: true } : other));
}

/** Beyond the division's precision, and no more. */
function nudge(value: Decimal, side: 1 | -1): Decimal {
  return value.abs().plus(Decimal.one).shifted(-24).times(Decimal.of(side));
}

test('with a value from within the relation holds, with one from without it does not', () => {
  fc.assert(fc.property(solvableFigures, ({ relation, figure }) => {
    const solution = solve(relation, figure);
    fc.pre(solution !== null && solution.lower !== null && solution.upper !== null);
    const [low, high] = [solution!.lower!.value, solution!.upper!.value];
    // A value that makes the base of a rate zero leaves the judge undecided, though multiplied out the two sides meet.
    const holds = (value: Decimal) => {
      const supposed = supposing(relation, figure, value);
      const { outcome } = judge(supposed).verdict;
      return outcome === 'undecided' ? holdsExactly(supposed) : outcome === 'consistent';
    };
    const middle = low.plus(high).times(Decimal.of(5, 1));
    if (high.minus(low).compare(nudge(high, 1).plus(nudge(low, 1)).times(Decimal.of(4))) > 0) {
      expect([low.plus(nudge(low, 1)), middle, high.minus(nudge(high, 1))].map(holds)).toEqual([true, true, true]);
    }
    for (const outside of [low.plus(nudge(low, -1)), high.plus(nudge(high, 1))]) expect(holds(outside)).toBe(false);
  }), { numRuns: 600 });
});

test('the solved point makes both sides equal at their word', () => {
  fc.assert(fc.property(solvableFigures, ({ relation, figure }) => {
    const point = solvePoint(relation, figure);
    fc.pre(point !== undefined);
    const supposed = supposing(relation, figure, point!);
    const { left, right } = sidesOf(supposed);
    const [a, b] = [printedValue(left), printedValue(right)];
    const size = a.abs().plus(largest(supposed));
    expect(a.minus(b).abs().compare(size.shifted(-24))).toBeLessThan(1);
  }), { numRuns: 1000 });
});

/** Larger than anything either side is added up from. */
function largest(relation: Relation): Decimal {
  return figuresOf(relation).reduce((bound, { value, unit }) => bound.times(value!.shifted(unit.power).abs().plus(Decimal.of(13))), Decimal.one);
}
