import { judge } from '../../src/judging/judge';
import { Decimal } from '../../src/model/decimal';
import { sum, the } from '../../src/model/expression';
import { choices, either, expectAgreement, figureOf, signOf, tenths, wholes, type Shape } from './agreement';
import { trueValues, type PrintedValue } from './oracle';

const four = wholes(4);
const three = wholes(3);

/** One shape for each way of adding and subtracting the terms. */
function sums(values: readonly (readonly PrintedValue[])[], cases: number, more: Partial<Shape> = {}): Shape[] {
  return choices(values.slice(1).map(() => [1, -1])).map((signs) => ({
    name: `sums signed ${signs.map((sign) => (sign > 0 ? '+' : '-')).join('')}`,
    values,
    expected: (others) => sum(others.map((other, index) => ({ weight: Decimal.of(signs[index]!), of: the(other) }))),
    compare: (stated, others) => {
      let rest = stated;
      for (let index = 0; index < signs.length; index += 1) rest -= signs[index]! * others[index]!;
      return signOf(rest);
    },
    cases,
    ...more,
  }));
}

expectAgreement([
  ...sums([four, four], 9 ** 2),
  ...sums([four, four, four], 9 ** 3),
  ...sums([four, four, four, four], 9 ** 4, { between: 0 }),
  ...sums([either(three), either(three), either(three)], 14 ** 3, { between: 1 }),
  ...sums([three, tenths(15), tenths(15)], 7 * 31 ** 2, { between: 0 }),
  ...sums([tenths(25), three], 51 * 7),
  ...sums([four, four, four], 9 ** 3, { openList: true }),
]);

test('two reports of one quantity touch where they share a single true value', () => {
  const reports = [...either(three), ...either(tenths(25))];
  const disagreements: string[] = [];
  for (const [left, right] of choices([reports, reports])) {
    const [a, b] = [left!, right!].map((report) => trueValues(report, 'rounded', report.unit / 50 - 1));
    const shared = a!.filter((value) => b!.includes(value));
    const touching = shared.length === 1 && !left!.exact && !right!.exact;
    const { verdict } = judge({ rule: 'test', kind: 'tie', stated: figureOf(left!, 0), comparator: 'equal', expected: the(figureOf(right!, 1)) });
    const agrees = verdict.outcome === 'consistent' ? shared.length > 0 && touching === (verdict.touching === true) : shared.length === 0;
    if (!agrees) disagreements.push(JSON.stringify([left, right, verdict]));
  }
  expect(disagreements).toEqual([]);
});
