import { allFigures, figureOf, rowOf, statementOf } from '../../../src/model/book';
import type { Figure } from '../../../src/model/figure';
import { allRows, type Measure } from '../../../src/model/statement';
import { readBook } from '../../../src/reading/read-book';
import { formula, number, sheet, workbook, type Grid } from '../grid';

const read = (...grids: readonly Grid[]) => readBook(workbook(...grids.map((grid, index) => sheet(`表${index + 1}`, grid))));

/** `3.22%`, with the decimals it is read at. */
const told = (figure: Figure | undefined) => figure && (figure.value ? figure.value.toString() + figure.unit.symbol : figure.gap);

const income: Grid = [
  ['收入情况'],
  ['单位：万元'],
  ['项目', '年初预算数', '年初预算占比', '决算数'],
  ['合计', 229.99, null, 2015.65],
  ['　一般公共预算拨款', 222.58, number(0.9678, '0.00%'), 1763.44],
  ['　其他收入', 7.4, number(0.0032, '0.00%'), 19.8],
];

describe('what a table is', () => {
  const labels = ['合计', '　基本支出', '　项目支出'];
  test.each<[string, Grid, string | undefined]>([
    ['income by its rows', [['项目', '决算数'], ['合计', 3], ['一般公共预算拨款', 1], ['其他收入', 2]], 'income'],
    ['staffing by its columns', [['项目', '编制数', '实有人数'], ['合计', 3, 3], ['行政编制', 3, 3]], 'staffing'],
    ['expenditure by its rows', [['项目', '决算数'], ...labels.map((label) => [label, 1])], 'expenditure'],
    ['the adjustment by its columns', [['预算调整'], ['项目', '追加', '追减'], ...labels.map((label) => [label, 1, 1])], 'adjustment'],
    ['projects by the title', [['项目支出情况'], ['项目名称', '决算数'], ['合计', 1], ['甲', 1]], 'projectExpenditure'],
    ['by fund', [['资金来源', '基本支出', '项目支出', '合计'], ['一般公共预算', 1, 1, 2]], 'expenditureByFund'],
    ['not by columns alone', [['科目名称', '基本支出', '项目支出'], ['残疾人康复', 1, 2]], undefined],
    ['not without a measure', [['收入情况'], ['项目', '内容'], ['其他收入', 1]], undefined],
    ['not without names', [['收入情况'], ['年初预算数', '决算数'], [1, 2]], undefined],
    ['not where two fit alike', [['项目', '决算数'], ['人员经费', 1], ['公用经费', 1]], undefined],
  ])('%s', (_, grid, role) => expect(read(grid).statements.map((statement) => statement.role)).toEqual(role === undefined ? [] : [role]));
});

describe('units', () => {
  const rows: Grid = [['合计', 7], ['一般公共预算拨款', 7]];
  test.each<[string, Grid, string]>([
    ['of the unit line', [['收入'], ['单位：元'], ['项目', '决算数'], ...rows], '7元'],
    ['of the header before those of the unit line', [['收入'], ['单位：元'], ['项目', '决算数（亿元）'], ...rows], '7亿元'],
    ['万元 where none is named', [['收入'], ['项目', '决算数'], ...rows], '7万元'],
    ['万元 where a sender stands instead', [['收入'], ['填报单位：示例局'], ['项目', '决算数'], ...rows], '7万元'],
    ['not of remarks in the header', [['收入'], ['项目', '决算数（含结转）', '决算数'], ...rows.map(([label, value]) => [label!, value!, value!])], '7万元'],
  ])('%s', (_, grid, expected) => expect(told(figureOf(read(grid), 'income', 'total', 'final'))).toBe(expected));

  test.each([[['人员情况']], [['人员情况', '单位：万元']], [['人员情况', '单位：人']]])('staff are people (%j)', (captions) => {
    const book = read([...captions.map((caption) => [caption]), ['项目', '编制数', '实有人数'], ['合计', 23, 22], ['行政编制', 23, 22]]);
    expect(figureOf(book, 'staffing', 'total', 'staff')).toMatchObject({ unit: { symbol: '人' }, exact: true });
  });

  test('a share is in percent, kept as a fraction or not', () => {
    const shares = (...values: readonly number[]) => {
      const labels = ['一般公共预算拨款', '政府性基金预算拨款', '其他收入'];
      const book = read([['收入'], ['项目', '决算数', '决算占比'], ['合计', 9, null], ...values.map((value, index) => [labels[index]!, 3, value])]);
      return allFigures(book).filter((figure) => figure.key.endsWith('finalShare') && figure.value).map(told);
    };
    expect(shares(96.78, 3.22)).toEqual(['96.78%', '3.22%']);
    expect(shares(0.9678, 0.0322)).toEqual(['96.78%', '3.22%']);
    expect(shares(0.9678, 0.0032)).toEqual(['96.78%', '0.32%']);
    expect(shares(0.32, 0.4)).toEqual(['0.32%', '0.40%']);
    expect(shares(0.32)).toEqual(['0.32%']);
  });
});

test('an adjustment rate finer than percentages are printed was typed as a fraction', () => {
  const rate = (value: number) => told(figureOf(read([['预算调整'], ['项目', '年初预算数', '追加', '预算调整率'], ['合计', 222.58, 1793.07, value]]), 'adjustment', 'total', 'adjustmentRate'));
  expect([rate(8.0558), rate(805.58), rate(8.06), rate(0)]).toEqual(['805.58%', '805.58%', '8.06%', '0%']);
});

describe('precision', () => {
  test('dropped zeros come back, column by column', () => {
    const book = read(income);
    expect(told(figureOf(book, 'income', 'otherFunds', 'opening'))).toBe('7.40万元');
    expect(told(figureOf(book, 'income', 'otherFunds', 'openingShare'))).toBe('0.32%');
  });

  test('in a short column of money, too', () => {
    const book = read([['收入'], ['项目', '决算数'], ['合计', 10.5], ['一般公共预算拨款', 5.25], ['其他收入', 5.2]]);
    expect(told(figureOf(book, 'income', 'total', 'final'))).toBe('10.50万元');
  });

  test('a pasted cell keeps its own and does not make its neighbours exact', () => {
    const book = read([['收入'], ['项目', '决算数'], ['合计', 10.35], ['一般公共预算拨款', 10.123457], ['政府性基金预算拨款', 0.2], ['其他收入', 0.03]]);
    expect(['total', 'generalPublicBudget', 'governmentFundBudget'].map((role) => told(figureOf(book, 'income', role as 'total', 'final')))).toEqual(['10.35万元', '10.123457万元', '0.20万元']);
  });

  test('column numbers and notes have no say', () => {
    const book = read([['收入'], ['项目', '决算数'], ['栏次', 1], ['合计', 3.1415], ['一般公共预算拨款', 3.1415]]);
    expect(told(figureOf(book, 'income', 'total', 'final'))).toBe('3.1415万元');
    expect(allFigures(book)).toHaveLength(2);
  });

  test('a formula shown as General is read like its column', () => {
    const book = read([['收入'], ['项目', '决算数'], ['合计', formula(10)], ['一般公共预算拨款', 8.77], ['其他收入', 1.23]]);
    expect(told(figureOf(book, 'income', 'total', 'final'))).toBe('10.00万元');
  });
});

describe('columns', () => {
  const finals = (headers: readonly string[]) => {
    const grid: Grid = [['收入'], ['项目', ...headers], ['合计', ...headers.map((_, index) => index + 1)], ['其他收入', ...headers.map(() => 1)]];
    const total = rowOf(read(grid), 'income', 'total');
    return total && Object.fromEntries([...total.figures].map(([measure, figure]) => [measure, figure.value!.toNumber()]));
  };

  test.each<[readonly string[], object | undefined]>([
    [['2023年决算数', '2022年决算数'], { final: 1, prior: 2 }],
    [['2022年决算数', '2023年决算数'], { final: 2, prior: 1 }],
    [['2022年决算数', '决算数'], { final: 2, prior: 1 }],
    [['2021年决算数', '2022年决算数', '2023年决算数'], { final: 3, prior: 2 }],
    [['2023年年初预算数', '2023年决算数'], { opening: 1, final: 2 }],
    [['2022年预算数', '2023年预算数'], { opening: 2, priorBudget: 1 }],
    [['决算数', '执行数', '年初预算数'], { opening: 3 }],
    [['决算数', '执行数'], undefined],
    [['决算数', '项目', '决算数'], { final: 1 }],
  ])('%j', (headers, expected) => expect(finals(headers)).toEqual(expected));

  test('the column of names goes before that of the money', () => {
    const book = read([['项目支出'], ['资金来源', '项目名称', '决算数'], [null, '合计', 5], ['政府性基金', '甲', 3], ['其他资金', '乙', 2]]);
    const rows = allRows(statementOf(book, 'projectExpenditure')!);
    expect(rows.map(({ label, fundRole }) => [label, fundRole])).toEqual([['合计', undefined], ['甲', 'governmentFundBudget'], ['乙', 'otherFunds']]);
  });
});

describe('whether parts are all there is', () => {
  const complete = (grid: Grid, label: string) => allRows(read(grid).statements[0]!).find((row) => row.label === label)!.complete;
  const basic = (...rows: Grid): Grid => [['基本支出'], ['项目', '年初预算数', '决算数'], ...rows];

  test.each<[string, Grid, string, boolean]>([
    ['a total of the table', basic(['合计', 9, 9], ['　工资福利支出', 5, 5]), '合计', true],
    ['a total of which some are told', basic(['合计', 9, 9], ['其中：工资福利支出', 5, 5]), '合计', false],
    ['a set the trade knows', basic(['人员经费', 9, 9], ['　工资福利支出', 5, 5], ['　对个人和家庭的补助', 3, 3]), '人员经费', true],
    ['some of a known set, told by 其中', basic(['人员经费', 9, 9], ['　其中：工资福利支出', 5, 5]), '人员经费', false],
    ['all of a known set, told by 其中', [['支出'], ['项目', '决算数'], ['合计', 9], ['其中：基本支出', 5], ['　　　项目支出', 3]], '合计', true],
    ['rows nobody knows', basic(['公用经费', 9, 9], ['　办公费', 5, 5], ['　差旅费', 3, 3]), '公用经费', false],
    ['rows nobody knows that fit in another column', basic(['公用经费', 8, 9], ['　办公费', 5, 5], ['　差旅费', 3, 3]), '公用经费', true],
    ['a single row that fits', basic(['公用经费', 5, 9], ['　办公费', 5, 5]), '公用经费', false],
    ['rows that fit with nothing', basic(['公用经费', 0, 9], ['　办公费', 0, 5], ['　差旅费', 0, 3]), '公用经费', false],
    ['no rows', basic(['公用经费', 5, 9]), '公用经费', false],
  ])('%s', (_, grid, label, expected) => expect(complete(grid, label)).toBe(expected));
});

describe('keys', () => {
  const keysByAddress = (grid: Grid) => new Map(allFigures(read(grid)).map((figure) => [figure.place.address, figure.key]));

  test('stay the same when rows are inserted', () => {
    const more: Grid = [['说明'], ...income.slice(0, 4), ['　政府性基金预算拨款', 1, null, 1], ...income.slice(4)];
    const before = new Set(keysByAddress(income).values());
    const after = new Set(keysByAddress(more).values());
    expect([...before].filter((key) => !after.has(key))).toEqual([]);
  });

  test('are told apart for rows of one name, and for tables of one kind', () => {
    const keys = [...read([['项目支出'], ['项目名称', '决算数'], ['合计', 3], ['其他', 1], ['其他', 2]], income, income).statements].flatMap((statement) => allRows(statement)).flatMap((row) => [...row.figures.values()]).map((figure) => figure.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('projectExpenditure/合计/其他#2/final');
    expect(keys).toContain('income/合计/其他收入/final');
    expect(keys).toContain('income#2/合计/其他收入/final');
  });
});

test('a bare 合计 is named after its table', () => {
  const label = (title: Grid) => figureOf(read([...title, ['项目', '决算数'], ['合 计', 1], ['其他收入', 1], ['一般公共预算拨款', 1]]), 'income', 'total', 'final')!.label;
  expect(label([['收入情况']])).toBe('收入情况合 计 决算数');
  expect(label([])).toBe('表1合 计 决算数');
});

test('changes, rates, points and purchases have columns and rows of their own', () => {
  const book = read([['政府采购情况'], ['项目', '全年预算数', '决算数', '上年决算数', '增减额', '增减率', '执行率', '分值', '得分'], ['政府采购支出总额', 9, 8, 7, 1, '14.29%', 0.8889, 10, 8.89], ['　货物', 5, 5, 4, 1, '25%', 1, null, null]]);
  expect(statementOf(book, 'procurement')?.measures).toEqual(['adjusted', 'final', 'prior', 'change', 'changeRate', 'executionRate', 'weight', 'score']);
  const total = (measure: Measure) => figureOf(book, 'procurement', 'total', measure)!;
  expect(`${total('executionRate').value}${total('executionRate').unit.symbol}`).toBe('88.89%');
  expect(`${total('score').value}${total('score').unit.symbol}`).toBe('8.89分');
  expect(figureOf(book, 'procurement', 'procurementGoods', 'change')?.value?.toString()).toBe('1');
});

test('the three public expenses spread over columns add up to their total once', () => {
  const kinds = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'];
  const blanks = [null, null, null];
  const merges = [0, 4].map((left) => ({ top: 1, bottom: 1, left, right: left + 3 }));
  const grid: Grid = [['财政拨款“三公”经费支出决算表'], ['预算数', ...blanks, '决算数', ...blanks], [...kinds, ...kinds], [9.5, 0, 6, 3.5, 7.6, 0, 5.5, 2.1]];
  const [total, ...others] = readBook(workbook(sheet('GK09', grid, merges))).statements[0]!.rows;
  expect(others).toEqual([]);
  expect(total!.children.map(({ role }) => role)).toEqual(['overseasTravel', 'vehicles', 'hospitality']);
});
