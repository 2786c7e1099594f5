import { languages } from '../../src/locales/language';
import { readBook } from '../../src/reading/read-book';
import { computeRatios, type Ratio } from '../../src/scoring/compute-ratios';
import { jurisdictions } from '../../src/scoring/jurisdictions';
import { hunanRatios } from '../../src/scoring/jurisdictions/hunan';
import { nationalRatios } from '../../src/scoring/jurisdictions/national';
import { pointsOf } from '../../src/scoring/scored-ratio';
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
    'work-completion': undefined,
    'work-timeliness': undefined,
    'work-quality': undefined,
    'key-work': undefined,
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

describe('work rates', () => {
  const controls = (...rows: readonly (readonly [string, number])[]): Grid => [['其他控制指标'], ['项目', '决算数'], ...rows.map(([name, count]) => [name, count])];

  test('are taken of what was planned, and of what was assigned', () => {
    const grid = controls(['计划工作数', 40], ['实际完成工作数', 38], ['及时完成工作数', 36], ['质量达标工作数', 40], ['重点工作交办数', 8], ['重点工作完成数', 8]);
    expect(['work-completion', 'work-timeliness', 'work-quality', 'key-work'].map((id) => ratio(id, grid).percent?.toString())).toEqual(['95.00', '90.00', '100.00', '100.00']);
  });
});

/** Figures of a department that filled in Hunan's form for 2018. */
describe('the older form of Hunan', () => {
  const spent: Grid = [['支出情况'], ['项目', '年初预算数'], ['合计', 1922.76], ['基本支出', 1922.76], ['项目支出', null]];
  const changed: Grid = [['年中预算调整'], ['项目', '年初预算数', '追加'], ['合计', 1922.76, 767.86], ['基本支出', 1922.76, 767.86]];
  const carried: Grid = [['结转结余'], ['项目', '决算数'], ['年初结转和结余', 19.8], ['年末结转和结余', 19.8]];
  const staff: Grid = [['人员情况'], ['项目', '编制数', '实有人数'], ['合计', 143, 136], ['行政编制', 143, 136]];
  const publicExpenses: Grid = [['三公经费'], ['项目', '本年预算数', '上年预算数'], ['合计', 63.46, 32], ['公务接待费', 63.46, 32]];
  const ratios = (...grids: readonly Grid[]) => computeRatios(readBook(workbook(...grids.map((grid, index) => sheet(`表${index}`, grid)))), hunanRatios);
  const points = (all: readonly Ratio[]) => Object.fromEntries(jurisdictions.hunan.scores.flatMap((score) => {
    const found = pointsOf(score, all.find(({ formula }) => formula.id === score.ratio)!);
    return found ? [[score.ratio, [found.low.toString(), found.high.toString()]]] : [];
  }));

  test('computes completion and control of the budget in its own way', () => {
    const all = told(ratios(spent, changed, carried, staff, publicExpenses));
    expect(all).toMatchObject({ 'budget-completion': '99.27', 'budget-control': '39.94', 'three-public-change': '98.31', 'staffing-control': '95.10' });
    expect(all).not.toHaveProperty('budget-adjustment');
  });

  test('gives points for them: a step that is not full may count or not', () => {
    expect(points(ratios(spent, changed, carried, staff, publicExpenses))).toEqual({
      'staffing-control': ['5', '5'],
      'three-public-change': ['0', '0'],
      'budget-completion': ['3', '5'],
      'budget-control': ['0', '0'],
    });
  });

  test.each([[0, '5'], [100, '4'], [192.27, '4'], [192.5, '3'], [576.82, '2'], [577, '0']])('budget control: %d added are worth %s', (added, worth) => {
    const grid: Grid = [['年中预算调整'], ['项目', '追加'], ['合计', added], ['基本支出', added]];
    expect(points(ratios(spent, grid))).toEqual(expect.objectContaining({ 'budget-control': [worth, worth] }));
  });

  test('needs the opening budget', () => {
    const all = ratios(changed, carried);
    expect(all.find(({ formula }) => formula.id === 'budget-completion')).toMatchObject({ missing: expect.arrayContaining([expect.objectContaining({ statement: 'expenditure', measure: 'opening' })]) });
  });
});

test.each(Object.entries(jurisdictions))('every ratio of %s has a name of its own in both languages, and a basis; every score its ratio', (_, { ratios, scores }) => {
  expect(new Set(ratios.map(({ id }) => id)).size).toBe(ratios.length);
  for (const language of languages) expect(new Set(ratios.map(({ name }) => name[language])).size).toBe(ratios.length);
  for (const { basis, numerator, denominator } of ratios) {
    expect(basis).not.toBe('');
    expect(Math.min(numerator.length, denominator.length)).toBeGreaterThan(0);
  }
  for (const { ratio } of scores) expect(ratios.map(({ id }) => id)).toContain(ratio);
});
