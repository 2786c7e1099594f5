/** One slip that spoils a whole column or table is told as one story, with every figure as it was before. */
import type { Finding } from '../../src/model/finding';
import { tellEvidence } from '../../src/diagnosis/tell';
import { examine } from '../../src/session/examine';
import { number, sheet, workbook, type Grid } from '../reading/grid';

/** Budget, this year and last year of a total and its parts. */
type Years = readonly (readonly [budget: number, final: number, prior: number])[];

const right: Years = [[9551.31, 8926.11, 8104.9], [5251.2, 4930.55, 4480.32], [4300.11, 3995.56, 3624.58]];
const basic: Years = [[5251.2, 4930.55, 4480.32], [3150.1, 2960.33, 2690.19], [2101.1, 1970.22, 1790.13]];
const projects: Years = [[4300.11, 3995.56, 3624.58], [2100.06, 1980.23, 1790.28], [1450.05, 1335.21, 1214.13], [750, 680.12, 620.17]];

const table = (title: string, labels: readonly string[], rows: Years): Grid => [
  [title], ['单位：万元'], ['项目', '全年预算数', '决算数', '上年决算数'],
  ...rows.map((values, row) => [labels[row]!, ...values.map((value) => number(value, '0.00'))]),
];

const errorsOf = (rows: Years): readonly Finding[] => examine(workbook(
  sheet('支出', table('支出预算和决算情况', ['本年支出合计', '　基本支出', '　项目支出'], right)),
  sheet('基本支出', table('基本支出情况', ['基本支出合计', '　工资福利支出', '　商品和服务支出'], basic)),
  sheet('项目支出', table('项目支出情况', ['项目支出合计', '　甲项目', '　乙项目', '　丙项目'], rows)),
)).findings.filter(({ relation, verdict }) => relation && verdict.outcome === 'inconsistent');

const times = (rows: Years, factor: number, columns: readonly number[]): Years =>
  rows.map((row) => row.map((value, column) => (columns.includes(column) ? Number((value * factor).toFixed(2)) : value)) as unknown as Years[number]);

test('nothing is wrong where nothing was spoilt', () => expect(errorsOf(projects)).toEqual([]));

test.each<[string, Years, string, number]>([
  ['a column in 元', times(projects, 10_000, [1]), 'column-unit-slip', 4],
  ['a table in 元', times(projects, 10_000, [0, 1, 2]), 'table-unit-slip', 12],
  ['two columns in each other\'s place', projects.map(([budget, final, prior]) => [budget, prior, final] as const), 'columns-interchanged', 8],
])('%s', (_, rows, clue, count) => {
  const found = errorsOf(rows);
  expect(found).toHaveLength(1);
  const [{ suspects: [prime], tied }] = found as [Finding];
  expect(tied).toBe(1);
  expect(prime!.clue).toBe(clue);
  const corrected = [{ figure: prime!.figure, value: prime!.suggestion! }, ...prime!.together];
  expect(corrected).toHaveLength(count);
  for (const { figure, value } of corrected) {
    const row = Number(figure.place.address.slice(1)) - 4;
    const column = 'BCD'.indexOf(figure.place.address[0]!);
    expect([figure.place.sheet, value.toNumber()]).toEqual(['项目支出', projects[row]![column]]);
  }
  expect(tellEvidence(prime!, 'zh-CN')).toMatch(count > 4 ? new RegExp(`要一并更正：.*等${count - 1}处$`) : /要一并更正：[^等]*$/);
});

test('a column that is last year\'s is told once, and no figure of it is proposed as if it were known', () => {
  const found = errorsOf(projects.map(([budget, , prior]) => [budget, prior, prior] as const));
  expect(found).toHaveLength(1);
  expect(found[0]!.clues.map(({ kind }) => kind)).toContain('column-not-updated');
});

test('a single figure in 元 is no whole column', () => {
  const [finding, ...others] = errorsOf(projects.map(([budget, final, prior], row) => [budget, row === 1 ? final * 10_000 : final, prior] as const));
  expect(others).toEqual([]);
  expect(finding!.suspects[0]).toMatchObject({ clue: 'unit-slip', figure: { place: { sheet: '项目支出', address: 'C5' } } });
});

test('a limit that is passed says nothing of whole columns', () => {
  const rows: Years = [[4179.28, 3995.56, 3624.58], [1979.23, 1980.23, 1790.28], [1450.05, 1335.21, 1214.13], [750, 680.12, 620.17]];
  const { findings } = examine(workbook(sheet('项目支出', table('项目支出情况', ['项目支出合计', '　甲项目', '　乙项目', '　丙项目'], rows))));
  expect(findings.map(({ rule }) => rule)).toEqual(['execution-within-budget']);
  expect(findings[0]!.suspects.filter(({ clue }) => clue?.startsWith('column') || clue?.startsWith('table'))).toEqual([]);
});
