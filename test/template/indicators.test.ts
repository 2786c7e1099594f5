import type { Entry, IndicatorFigures } from '../../src/template/figures';
import { correctedSample } from '../../src/template/sample/corrected';
import { indicators } from '../../src/template/sample/indicators';
import { sample } from '../../src/template/sample/sample';

const numberOf = (entry: Entry | undefined): number | undefined => (typeof entry === 'number' ? entry : typeof entry === 'object' ? entry?.number : undefined);
const tenths = (value: number | undefined): number => Math.round((value ?? 0) * 10);
const sumOf = (rows: readonly IndicatorFigures[], measure: 'weight' | 'score') => rows.reduce((sum, row) => sum + tenths(row[measure]), 0);
const named = (name: string) => indicators.rows.find((row) => row.name === name)!;

test.each([['预算执行', 10], ['产出指标', 50], ['效益指标', 30], ['满意度指标', 10]])('the weights of %s add up to %i', (first, points) => {
  expect(sumOf(indicators.rows.filter((row) => row.first === first), 'weight')).toBe(points * 10);
});

test('the row 合计 is the sum of the rows', () => {
  expect(tenths(indicators.total.weight)).toBe(sumOf(indicators.rows, 'weight'));
  expect(tenths(indicators.total.score)).toBe(sumOf(indicators.rows, 'score'));
});

describe.each(indicators.rows.map((row) => [row.name, row] as const))('%s', (name, row) => {
  const target = numberOf(row.target);
  const actual = numberOf(row.actual);

  test('scores no more than its weight, and says why where it scores less', () => {
    expect(row.weight).toBeDefined();
    expect(row.score).toBeLessThanOrEqual(row.weight!);
    expect(row.reason !== undefined).toBe(row.score! < row.weight!);
  });

  test('has the completion rate of its figures', () => {
    const typed = numberOf(row.completionRate);
    if (typed !== undefined) expect(Math.round((actual! / target!) * 100)).toBe(Math.round(typed * 100));
  });

  test('exceeds its target by no more than 30%, person-months of rehabilitation excepted', () => {
    if (target === undefined || actual === undefined) return;
    expect(actual / target > 1.3).toBe(name === '残疾儿童康复救助服务量');
  });

  test('scores in proportion where the target is missed', () => {
    if (target === undefined || actual === undefined) return;
    expect(tenths(row.score)).toBe(Math.round(Math.min(1, actual / target) * row.weight! * 10));
  });

  test('has parts that make up the whole', () => {
    for (const measure of ['target', 'actual'] as const) {
      const parts = (row.parts ?? []).map((part) => numberOf(part[measure])).filter((part) => part !== undefined);
      if (parts.length > 0) expect(parts.reduce((sum, part) => sum + part, 0)).toBe(numberOf(row[measure]));
    }
  });

  test('costs its standard times its quantity', () => {
    if (typeof row.standard === 'number') expect(row.standard * (row.quantity as number)).toBe(row.amount);
  });
});

describe('start-up subsidies', () => {
  const parts = (rows: readonly IndicatorFigures[]) => rows.find(({ name }) => name === '创业扶持补贴')!.parts!;
  const quantityOf = (part: IndicatorFigures) => part.quantity as number;
  const heads = (rows: readonly IndicatorFigures[]) => parts(rows).reduce((sum, part) => sum + quantityOf(part), 0);
  const tenthsOfAmount = (rows: readonly IndicatorFigures[]) => parts(rows).reduce((sum, part) => sum + tenths(part.standard as number) * quantityOf(part), 0);

  test('are worked out by planned heads in the sample', () => {
    expect(tenthsOfAmount(sample.indicators.rows)).toBe(284);
    expect(heads(sample.indicators.rows)).toBe(named('创业扶持人数').target);
  });

  test('are worked out by the heads supported in the corrected sample', () => {
    expect(tenthsOfAmount(correctedSample.indicators.rows)).toBe(tenths(named('创业扶持补贴').amount as number));
    expect(heads(correctedSample.indicators.rows)).toBe(named('创业扶持人数').actual);
  });
});

test('only the corrected sample gives a reason for the 137%', () => {
  const reason = (rows: readonly IndicatorFigures[]) => rows.find(({ name }) => name === '残疾儿童康复救助服务量')!.reason;
  expect(reason(sample.indicators.rows)).toBeUndefined();
  expect(reason(correctedSample.indicators.rows)).toMatch(/./);
});
