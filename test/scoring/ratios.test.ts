import { languages } from '../../src/locales/language';
import { readBook } from '../../src/reading/read-book';
import { computeRatios, type Ratio } from '../../src/scoring/compute-ratios';
import { nationalRatios } from '../../src/scoring/ratios';
import { sheet, workbook, type Grid } from '../reading/grid';
import { shipped } from '../reading/workbooks';

const told = (ratios: readonly Ratio[]) => Object.fromEntries(ratios.map(({ formula, percent }) => [formula.id, percent?.toString()]));
const ratio = (id: string, ...grids: readonly Grid[]) =>
  computeRatios(readBook(workbook(...grids.map((grid, index) => sheet(`表${index}`, grid)))), nationalRatios).find(({ formula }) => formula.id === id)!;

test('the ratios of the sample', () => {
  expect(told(computeRatios(readBook(shipped('sample.xlsx')), nationalRatios))).toEqual({
    'staffing-control': '95.65',
    'three-public-change': '-7.14',
    'three-public-control': '76.62',
    'key-project-share': undefined,
    'budget-completion': '100.00',
    'budget-adjustment': '779.63',
    'carry-over': '0.00',
    'carry-over-change': undefined,
    'operating-control': undefined,
    'procurement-execution': undefined,
    'asset-use': undefined,
    'payment-progress': undefined,
  });
});

test('the empty form gives none', () => {
  const ratios = computeRatios(readBook(shipped('template.xlsx')), nationalRatios);
  expect(ratios.map(({ percent, figures }) => [percent, figures.length])).toEqual(nationalRatios.map(() => [undefined, 0]));
});

describe('a ratio', () => {
  const staffing = (posts: number | null, staff: number | null): Grid => [['人员情况'], ['项目', '编制数', '实有人数'], ['合计', posts, staff], ['行政编制', posts, staff]];

  test('says what is missing', () => {
    const { percent, missing } = ratio('staffing-control', staffing(null, 22));
    expect(percent).toBeUndefined();
    expect(missing).toMatchObject([{ statement: 'staffing', row: 'total', measure: 'posts' }]);
  });

  test('has no value on a base of zero, though nothing is missing', () => {
    const { percent, missing } = ratio('staffing-control', staffing(0, 22));
    expect([percent, missing]).toEqual([undefined, []]);
  });

  test('names the figures it was computed from', () => {
    expect(ratio('staffing-control', staffing(23, 22)).figures.map(({ printed }) => printed)).toEqual(['22', '23']);
  });

  test('brings units together', () => {
    const spent: Grid = [['支出'], ['单位：元'], ['项目', '年初预算数'], ['合计', 2_299_900], ['基本支出', 2_299_900], ['项目支出', null]];
    const changed: Grid = [['预算调整'], ['单位：万元'], ['项目', '追加', '追减'], ['合计', 22.999, null], ['基本支出', 22.999, null]];
    expect(ratio('budget-adjustment', spent, changed).percent!.toString()).toBe('10.00');
  });

  test('counts cuts like additions, with or without a minus', () => {
    const spent: Grid = [['支出'], ['项目', '年初预算数'], ['合计', 200], ['基本支出', 200], ['项目支出', null]];
    const changed = (decrease: number): Grid => [['预算调整'], ['项目', '追加', '追减'], ['合计', 30, decrease], ['基本支出', 30, decrease]];
    expect(ratio('budget-adjustment', spent, changed(10)).percent!.toString()).toBe('20.00');
    expect(ratio('budget-adjustment', spent, changed(-10)).percent!.toString()).toBe('20.00');
  });

  test('of a change needs what is taken away', () => {
    const spent = (prior: number | null): Grid => [['三公经费'], ['项目', '本年预算数', '上年预算数'], ['合计', 6.5, prior], ['公务接待费', 6.5, prior]];
    expect(ratio('three-public-change', spent(7)).percent!.toString()).toBe('-7.14');
    expect(ratio('three-public-change', spent(null)).missing.map(({ measure }) => measure)).toEqual(['priorBudget', 'priorBudget']);
  });
});

test('every ratio has a name of its own in both languages, and a basis', () => {
  expect(new Set(nationalRatios.map(({ id }) => id)).size).toBe(nationalRatios.length);
  for (const language of languages) expect(new Set(nationalRatios.map(({ name }) => name[language])).size).toBe(nationalRatios.length);
  for (const { basis, numerator, denominator } of nationalRatios) {
    expect(basis).not.toBe('');
    expect(Math.min(numerator.length, denominator.length)).toBeGreaterThan(0);
  }
});
