/** One slip that spoils a whole column or table is told as one story, with every figure as it was before. */
import type { Finding } from '../../src/model/finding';
import { tellClue, tellEvidence, tellSuspect } from '../../src/diagnosis/tell';
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

/** The three tables as they should be, one of them spoilt. */
const tables = { '支出': right, '基本支出': basic, '项目支出': projects } as const;

const examined = (spoilt: Readonly<Partial<Record<keyof typeof tables, Years>>>): readonly Finding[] => {
  const { 支出: all, 基本支出: own, 项目支出: rows } = { ...tables, ...spoilt };
  return examine(workbook(
    sheet('支出', table('支出预算和决算情况', ['本年支出合计', '　基本支出', '　项目支出'], all)),
    sheet('基本支出', table('基本支出情况', ['基本支出合计', '　工资福利支出', '　商品和服务支出'], own)),
    sheet('项目支出', table('项目支出情况', ['项目支出合计', '　甲项目', '　乙项目', '　丙项目'], rows)),
  )).findings.filter(({ relation, verdict }) => relation && verdict.outcome === 'inconsistent');
};

const errorsOf = (rows: Years): readonly Finding[] => examined({ 项目支出: rows });

const times = (rows: Years, factor: number, columns: readonly number[]): Years =>
  rows.map((row) => row.map((value, column) => (columns.includes(column) ? Number((value * factor).toFixed(2)) : value)) as unknown as Years[number]);

test('nothing is wrong where nothing was spoilt', () => expect(errorsOf(projects)).toEqual([]));

const column = (rows: Years, at: number, values: readonly number[]): Years => rows.map((row, index) => row.map((value, place) => (place === at ? values[index]! : value)) as unknown as Years[number]);
const row = (rows: Years, at: number, values: Years[number]): Years => rows.map((own, index) => (index === at ? values : own));
const expenditure = (rows: Years) => ({ 支出: rows });
const ofProjects = (rows: Years) => ({ 项目支出: rows });

/** All that the first suspect would have corrected. */
const correctionsOf = ({ suspects: [prime] }: Finding) => [{ figure: prime!.figure, value: prime!.suggestion! }, ...prime!.together];

test.each<[string, Parameters<typeof examined>[0], string, number]>([
  ['a column in 元', ofProjects(times(projects, 10_000, [1])), 'column-unit-slip', 4],
  ['a table in 元', ofProjects(times(projects, 10_000, [0, 1, 2])), 'table-unit-slip', 12],
  ['two columns in each other\'s place', ofProjects(projects.map(([budget, final, prior]) => [budget, prior, final] as const)), 'columns-interchanged', 8],
  ['two rows in each other\'s place', expenditure([right[0]!, right[2]!, right[1]!]), 'rows-interchanged', 6],
  ['a column a row too low', ofProjects(column(projects, 1, [12.5, 3995.56, 1980.23, 1335.21])), 'column-moved-down', 4],
  ['a column a row too high', expenditure(column(right, 1, [4930.55, 3995.56, 12.5])), 'column-moved-up', 3],
  ['a row a column too far right', ofProjects(row(projects, 2, [12.5, 1450.05, 1335.21])), 'row-moved-right', 3],
  ['a row a column too far left', ofProjects(row(projects, 2, [1335.21, 1214.13, 12.5])), 'row-moved-left', 3],
])('%s', (_, spoilt, clue, count) => {
  const found = examined(spoilt);
  expect(found.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  const [{ suspects: [prime], tied }] = found as [Finding];
  expect(tied).toBe(1);
  expect(prime!.clue).toBe(clue);
  const corrected = correctionsOf(found[0]!);
  expect(corrected).toHaveLength(count);
  for (const { figure: { place }, value } of corrected) {
    const [sheetName] = Object.keys(spoilt) as [keyof typeof tables];
    expect([place.sheet, value.toNumber()]).toEqual([sheetName, tables[sheetName][Number(place.address.slice(1)) - 4]!['BCD'.indexOf(place.address[0]!)]]);
  }
  expect(tellEvidence(prime!, 'zh-CN')).toMatch(count > 4 ? new RegExp(`要一并更正：.*等${count - 1}处$`) : /要一并更正：[^等]*$/);
});

test('where figures were moved is told with what to do about it', () => {
  const [moved] = errorsOf(column(projects, 1, [12.5, 3995.56, 1980.23, 1335.21]));
  expect(tellSuspect(moved!.suspects[0]!, 'zh-CN')).toBe('C4:C7似乎整列下移了一格，请各上移一格，末格按原始资料补填：12.5万元 → 3995.56万元（99%）');
  expect(moved!.clues.map((clue) => tellClue(clue, moved!, 'zh-CN'))).toEqual(['C4:C7似乎整列下移了一格，请各上移一格，末格按原始资料补填：12.5万元 → 3995.56万元']);
});

test('a row put in twice is told once; where nothing says which of the two is wrong, either may be', () => {
  const repeated = errorsOf(row(projects, 2, projects[1]!));
  const [story] = repeated.filter(({ severity }) => severity === 'error');
  expect(repeated.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  expect(story!.tied).toBe(2);
  expect(story!.suspects.slice(0, 2).map(({ clue, figure }) => `${clue} ${figure.place.address}`)).toEqual(['row-repeated B6', 'row-repeated B5']);
  expect(correctionsOf(story!).map(({ value }) => value.toNumber())).toEqual(projects[2]);
});

test('what other tables confirm where it stands was not moved with the rest', () => {
  const found = examined(expenditure(column(right, 1, [8926.11, 12.5, 4930.55])));
  expect(found.flatMap(({ suspects }) => suspects).filter(({ clue }) => clue?.startsWith('column-moved'))).toEqual([]);
  expect(found.map(({ suspects: [prime] }) => prime!.suggestion!.toNumber()).sort()).toEqual([3995.56, 4930.55]);
});

test('one figure that stands beside its cell is no column or row', () => {
  const sweeps = /interchanged|-moved-|repeated/;
  for (const [name, rows] of Object.entries(tables)) {
    rows.forEach((values, at) => values.forEach((_, place) => {
      for (const [down, aside] of [[-1, 0], [1, 0], [0, -1], [0, 1]] as const) {
        const copied = rows[at + down]?.[place + aside];
        if (copied === undefined) continue;
        const found = examined({ [name]: column(rows, place, rows.map((own, index) => (index === at ? copied : own[place]!))) });
        expect(found.flatMap(({ suspects }) => suspects).filter(({ clue, confidence }) => clue !== 'interchanged' && sweeps.test(clue ?? '') && confidence > 0)).toEqual([]);
      }
    }));
  }
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
