import type { Area } from '../../../src/model/snapshot';
import { tablesOf } from '../../../src/reading/tables/tables';
import { sheet, number, type Grid } from '../grid';

const header = ['项目', '年初预算数', '决算数'];

/** Titles, units, header words and rows of the tables of a sheet. */
function told(grid: Grid, merges?: readonly Area[]) {
  return tablesOf(sheet('S', grid, merges)).map(({ title, unit, headers, rows }) => ({ title, unit: unit?.symbol, headers: [...headers.values()].map(({ word }) => word), rows }));
}

describe('the lines above a header', () => {
  test.each<[string, Grid, string, string | undefined]>([
    ['title and unit', [['收入情况'], ['单位：万元'], header], '收入情况', '万元'],
    ['unit without title', [['单位：元'], header], '', '元'],
    ['nothing', [header], '', undefined],
    ['a title two rows up', [['收入情况'], [null], [null], header], '收入情况', undefined],
    ['a title too far up', [['收入情况'], [null], [null], [null], [null], header], '', undefined],
    ['unit in the title', [['收入情况（单位：万元）'], header], '收入情况（单位：万元）', '万元'],
    ['unit in a bracket', [['收入情况（千元）'], header], '收入情况（千元）', '千元'],
    ['blanks in the word 单位', [['收入情况'], ['单 位： 万元'], header], '收入情况', '万元'],
    ['the official form', [['收入支出决算总表'], [null, null, '公开01表'], ['部门：示例区残联', null, '金额单位：万元'], header], '收入支出决算总表', '万元'],
    ['sender and unit in one cell', [['收入决算表'], ['编制单位：示例局    单位：元'], header], '收入决算表', '元'],
    ['unit and form number in one cell', [['收入决算表'], ['单位：元  公开02表'], header], '收入决算表', '元'],
    ['a sender is no unit', [['收入决算表'], ['填报单位：示例局'], header], '收入决算表', undefined],
    ['a sender whose name begins like one', [['收入决算表'], ['填报单位：人民医院'], header], '收入决算表', undefined],
    ['the end of the table above', [['合计', 5, 5], header], '', undefined],
  ])('%s', (_, grid, title, unit) => expect(told(grid)[0]).toMatchObject({ title, unit }));
});

describe('headers', () => {
  test('lose their years, units and blanks', () => {
    const [table] = told([['项 目', '2023年年初预算数（万元）', '2023年度\n决算数', '决算占比(%)', '备注（含结转）']]);
    expect(table!.headers).toEqual(['项目', '年初预算数', '决算数', '决算占比', '备注(含结转)']);
  });

  test('may say no more than a year', () => {
    expect(told([['项目', '年初预算数', '决算数', '2023年度']])[0]!.headers).toEqual(['项目', '年初预算数', '决算数', '']);
  });

  test('keep year and unit aside', () => {
    const [table] = tablesOf(sheet('S', [['项目', '2022年决算数（元）', '决算占比（％）', '年初预算数（调整前）']]));
    const [, final, share, opening] = [...table!.headers.values()];
    expect([final!.year, final!.unit?.symbol]).toEqual([2022, '元']);
    expect(share!.unit?.symbol).toBe('%');
    expect([opening!.word, opening!.unit]).toEqual(['年初预算数(调整前)', undefined]);
  });

  test('stand over two rows where they are merged', () => {
    const merges = [{ top: 0, bottom: 0, left: 1, right: 2 }, { top: 0, bottom: 0, left: 3, right: 4 }, { top: 0, bottom: 1, left: 0, right: 0 }];
    const [table] = told([['项目', '年初预算', null, '2023年决算', null], [null, '金额', '占比', '金额', '占比'], ['合计', 1, 1, 1, 1]], merges);
    expect(table).toMatchObject({ headers: ['项目', '年初预算金额', '年初预算占比', '决算金额', '决算占比'], rows: [2] });
  });

  test('stand in one row where the merged cell is followed by figures', () => {
    const [table] = told([['项目', '年初预算', null, '决算数'], ['合计', 1, null, 2]], [{ top: 0, bottom: 0, left: 1, right: 2 }]);
    expect(table).toMatchObject({ headers: ['项目', '年初预算', '决算数'], rows: [1] });
  });

  test('begin with 预算数 and 决算数 where these stand over the columns of form 09', () => {
    const kinds = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'];
    const blanks = [null, null, null];
    const over: Grid = [['财政拨款“三公”经费支出决算表'], ['预算数', ...blanks, '决算数', ...blanks], [...kinds, ...kinds], [9.5, 0, 6, 3.5, 7.6, 0, 5.5, 2.1]];
    const merges = [0, 4].map((left) => ({ top: 1, bottom: 1, left, right: left + 3 }));
    const [table] = tablesOf(sheet('GK09', over, merges));
    expect(table!.title).toBe('财政拨款“三公”经费支出决算表');
    expect([...table!.headers.values()].map(({ path }) => path[0])).toEqual([...Array(4).fill('预算数'), ...Array(4).fill('决算数')]);
  });

  test('are not found in prose or figures', () => {
    expect(told([['合计', '合计'], ['合计', '项目支出', 5], ['合计', '合计', '合计']])).toEqual([]);
    expect(told([['本表反映单位的年初预算数和决算数。'], ['项目'], [1, 2, 3], ['合计', 5]])).toEqual([]);
  });
});

describe('the rows of a table', () => {
  test('end at the next header', () => {
    expect(told([header, ['合计', 1], header, ['合计', 2], ['其他', 2]]).map(({ rows }) => rows)).toEqual([[1], [3, 4]]);
  });

  test('end at a blank row that a note or another title follows', () => {
    const grid = [header, ['合计', 1], [null], ['注：本表金额单位为万元。'], ['决算支出'], header, ['合计', 1]];
    expect(told(grid).map(({ rows }) => rows)).toEqual([[1], [6]]);
  });

  test('go on after a row left blank among the items', () => {
    expect(told([header, ['合计', 5, 5], ['项目甲', 2, 2], [null], ['项目乙', 3, 3], [null], [null], [null], [null], ['另一张', 1]])[0]!.rows).toEqual([1, 2, 4]);
  });

  test('need not stand right below the header', () => {
    expect(told([header, [null], ['合计', 5, 5]])[0]!.rows).toEqual([2]);
  });

  test('a row that holds numbers under other columns only does not go on', () => {
    expect(told([header, ['合计', 5, 5], [null], ['制表', null, null, null, number(45530, 'yyyy/m/d')]])[0]!.rows).toEqual([1]);
  });
});

test('a sheet may hold several tables', () => {
  const grid = [['收入情况'], ['单位：万元'], header, ['合计', 1], [null], [null], ['支出情况'], ['单位：元'], header, ['合计', 1]];
  expect(told(grid).map(({ title, unit, rows }) => [title, unit, rows])).toEqual([['收入情况', '万元', [3]], ['支出情况', '元', [9]]]);
});

test('an empty sheet holds none', () => {
  expect(told([])).toEqual([]);
});
