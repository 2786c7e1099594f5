import fc from 'fast-check';
import { Corrections } from '../../src/diagnosis/corrections';
import { judge } from '../../src/judging/judge';
import { solve, solvePoint } from '../../src/judging/solve';
import { substitute } from '../../src/judging/substitute';
import { Decimal } from '../../src/model/decimal';
import { plus, sum, the } from '../../src/model/expression';
import { figuresOf } from '../../src/model/relation';
import type { KnownFigure } from '../../src/model/figure';
import { printed } from '../judging/printed';
import { equal } from '../judging/relating';

const money = fc.tuple(fc.integer({ min: -999, max: 9_999 }), fc.nat(2), fc.constantFrom('万元', '元', '百元'), fc.constantFrom('', '', '', '', '', '以上'))
  .map(([digits, scale, symbol, hedge]) => printed(`${Decimal.of(digits, scale)}${symbol}${hedge}`));
const weight = fc.constantFrom(...[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, 2].map((number) => Decimal.of(number)));

const anySum = fc.record({ stated: money, parts: fc.array(fc.tuple(money, weight), { minLength: 1, maxLength: 30, size: 'max' }), openList: fc.boolean() })
  .map(({ stated, parts, openList }) => equal(stated, sum(parts.map(([figure, times]) => ({ weight: times, of: the(figure) }))), { openList }));

test('long sums are judged and solved as the judge does', () => {
  fc.assert(fc.property(anySum, fc.nat(), fc.integer({ min: -99, max: 999 }), (relation, which, digits) => {
    const corrections = new Corrections();
    const figures = figuresOf(relation) as readonly KnownFigure[];
    const figure = figures[which % figures.length]!;
    const { exact, range } = corrections.solutionFor(relation, figure);
    const ends = (interval: typeof range) => interval && [interval.lower, interval.upper].map((end) => end && [end.value.trimmed.toString(), end.open]);
    expect(ends(range)).toEqual(ends(solve(relation, figure)));
    expect(exact?.trimmed.toString()).toBe(solvePoint(relation, figure)?.trimmed.toString());

    for (const value of [Decimal.of(digits, figure.decimals), ...(exact ? [exact.rounded(figure.decimals)] : [])]) {
      const own = corrections.outcomeWith(relation, figure, value);
      const judged = judge(substitute(relation, figure.key, value)).verdict.outcome;
      // Cut-off digits are the judge's own reading.
      if (judged === 'truncated') expect(['inconsistent', 'truncated']).toContain(own);
      else expect(own).toBe(judged);
    }
  }), { numRuns: 300 });
});

test('a sum with a rough figure is left to the judge', () => {
  const parts = [printed('约3万元'), ...Array.from({ length: 20 }, () => printed('1.00万元'))];
  const relation = equal(printed('23.00万元'), sum(parts.map((part) => plus(the(part)))));
  expect(new Corrections().outcomeWith(relation, parts[1]!, Decimal.one)).toBe('undecided');
});

test('the figures of a sum of thousands are solved in a moment', () => {
  const parts = Array.from({ length: 5_000 }, (_, index) => printed(`${index}.25万元`));
  const relation = equal(printed('1.00万元'), sum(parts.map((part) => plus(the(part)))));
  const corrections = new Corrections();
  const start = process.cpuUsage();
  for (const part of parts) corrections.outcomeWith(relation, part, corrections.solutionFor(relation, part).exact!);
  // One by one the judge would take minutes.
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
});
