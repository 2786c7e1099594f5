import type { Figure } from '../../../src/model/figure';
import { indicatorsOf } from '../../../src/model/book';
import type { Indicator, IndicatorMeasure } from '../../../src/model/indicator';
import { readBook } from '../../../src/reading/read-book';
import { number, sheet, workbook, type Grid, type GridCell } from '../grid';

const headers = ['一级指标', '二级指标', '三级指标', '计量单位', '年度指标值', '实际完成值', '完成率', '计价单位', '单位标准', '数量', '金额', '分值', '得分', '偏差原因', '备注'];
const at = (header: string) => headers.indexOf(header);

/** A row by header; what is not named stays blank. */
function row(cells: Readonly<Record<string, GridCell>>): readonly GridCell[] {
  return headers.map((header) => cells[header] ?? null);
}

function read(...rows: Grid) {
  const book = readBook(workbook(sheet('绩效指标', [headers, ...rows])));
  return { indicators: indicatorsOf(book), totals: book.evaluations[0]?.totals ?? new Map<IndicatorMeasure, Figure>() };
}

const told = (figure: Figure | undefined) => figure && [figure.hedge, figure.value ? figure.value.toString() + figure.unit.symbol : figure.gap].filter(Boolean).join(' ');

const only = (cells: Readonly<Record<string, GridCell>>): Indicator => read(row({ 三级指标: '甲', ...cells })).indicators[0]!;

describe('classes', () => {
  const classes = (...rows: readonly (readonly [string, string])[]) =>
    read(...rows.map(([level1, level2], index) => row({ 一级指标: level1, 二级指标: level2, 三级指标: `指标${index}` }))).indicators.map((indicator) => indicator.class);

  test.each<[string, readonly (readonly [string, string])[], readonly (string | null)[]]>([
    ['named in each row', [['产出指标', '数量指标'], ['产出指标', '质量指标']], ['quantity', 'quality']],
    ['carried down over blank or merged cells', [['产出指标', '数量指标'], ['', ''], ['', '质量指标'], ['效益指标', '社会效益指标'], ['', '']], ['quantity', 'quantity', 'quality', 'social', 'social']],
    ['carried down while the first level is repeated', [['产出指标', '数量指标'], ['产出指标', ''], ['产出指标', '成本指标']], ['quantity', 'quantity', 'cost']],
    ['not carried into another first level', [['产出指标', '成本指标'], ['其他指标', '']], ['cost', null]],
    ['named on the first level only', [['满意度指标', ''], ['预算执行率', '']], ['satisfaction', 'execution']],
    ['shortened', [['产出', '时效'], ['', '生态效益']], ['timeliness', 'ecological']],
    ['with their weights in brackets', [['产出指标（50分）', '数量指标\n（20分）']], ['quantity']],
    ['unknown', [['产出指标', '综合指标']], [null]],
  ])('%s', (_, rows, expected) => expect(classes(...rows)).toEqual(expected));
});

describe('targets and results', () => {
  test.each<[string, Readonly<Record<string, GridCell>>, string | undefined, string | undefined]>([
    ['in the row\'s unit', { 计量单位: '人', 年度指标值: 38, 实际完成值: 41 }, '38人', '41人'],
    ['in a unit of their own', { 计量单位: '%', 年度指标值: '≥98%', 实际完成值: number(0.99, '0%') }, 'atLeast 98%', '99%'],
    ['kept as text', { 计量单位: '人', 年度指标值: '38', 实际完成值: '４１' }, '38人', '41人'],
    ['hedged', { 计量单位: '万元', 年度指标值: '≤34.2', 实际完成值: '约34' }, 'atMost 34.2万元', 'about 34万元'],
    ['blank', { 计量单位: '人' }, 'blank', 'blank'],
  ])('%s', (_, cells, target, actual) => {
    const { figures } = only(cells);
    expect([told(figures.get('target')), told(figures.get('actual'))]).toEqual([target, actual]);
  });

  test('are kept as words where they are no numbers', () => {
    const indicator = only({ 年度指标值: '明显提高', 实际完成值: '12月底前' });
    expect([indicator.figures.has('target'), indicator.targetText?.text, indicator.actualText?.text]).toEqual([false, '明显提高', '12月底前']);
    expect(indicator.actualText?.place).toEqual({ sheet: '绩效指标', address: 'F2' });
  });
});

describe('other columns', () => {
  test('completion rates are percentages, kept as fractions or not', () => {
    const rates = (...values: readonly GridCell[]) => read(...values.map((value, index) => row({ 三级指标: `指标${index}`, 完成率: value }))).indicators.map(({ figures }) => told(figures.get('completionRate')));
    expect(rates(number(1.37, '0%'))).toEqual(['137%']);
    expect(rates(108, 137)).toEqual(['108%', '137%']);
    expect(rates(1.08, 1.37, 1)).toEqual(['108%', '137%', '100%']);
    expect(rates('137%', 1)).toEqual(['137%', '100%']);
    expect(rates(1, 100)).toEqual(['1%', '100%']);
  });

  test.each([[null, '万元'], ['元', '元'], ['万元', '万元']])('prices are in the unit of the row (%s)', (priceUnit, symbol) => {
    const { figures } = only({ 计价单位: priceUnit, 单位标准: 0.6, 数量: 24, 金额: 14.4 });
    expect([told(figures.get('standard')), told(figures.get('quantity')), told(figures.get('amount'))]).toEqual([`0.6${symbol}`, '24', `14.4${symbol}`]);
  });

  test('prices and weights are exact, amounts and scores are not', () => {
    const { figures } = only({ 单位标准: 0.6, 金额: 14.4, 分值: 2.5, 得分: 2.4 });
    expect(['standard', 'amount', 'weight', 'score'].map((measure) => figures.get(measure as 'standard')!.exact)).toEqual([true, false, true, false]);
  });

  test('a minimum price stays one', () => {
    expect(told(only({ 单位标准: '0.5以上' }).figures.get('standard'))).toBe('atLeast 0.5万元');
    expect(told(only({ 单位标准: '150元/人' }).figures.get('standard'))).toBe('150元/人');
  });

  test('words in a number column are a gap', () => {
    expect(only({ 得分: '满分' }).figures.get('score')!.gap).toBe('notANumber');
  });

  test('reasons and notes are kept with their places', () => {
    expect(only({ 偏差原因: ' 价格回落 ', 备注: '无' })).toMatchObject({ reason: { text: '价格回落', place: { address: 'N2' } }, note: { text: '无' } });
    expect(only({ 偏差原因: '　' }).reason).toBeUndefined();
  });
});

describe('parts', () => {
  const names = (...written: readonly string[]) => read(...written.map((name) => row({ 三级指标: name }))).indicators.map(({ name, parts }) => [name, ...parts.map((part) => part.name)]);

  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ['announced by 其中', ['甲', '　其中：甲一', '　其中：甲二', '乙'], [['甲', '甲一', '甲二'], ['乙']]],
    ['indented', ['甲', '　　甲一', '　　甲二', '乙'], [['甲', '甲一', '甲二'], ['乙']]],
    ['not where all names are indented alike', ['　甲', '　乙', '　丙'], [['甲'], ['乙'], ['丙']]],
    ['not without an indicator above', ['　其中：甲一', '乙'], [['甲一'], ['乙']]],
    ['with numbering', ['1.甲', '其中：（1）甲一', '2.乙'], [['甲', '甲一'], ['乙']]],
  ])('%s', (_, written, expected) => expect(names(...written)).toEqual(expected));
});

describe('rows that are no indicators', () => {
  test('the total, wherever its word stands', () => {
    for (const column of ['一级指标', '二级指标', '三级指标']) {
      const { indicators, totals } = read(row({ 三级指标: '甲', 分值: 100, 得分: 98.6 }), row({ [column]: '合 计', 分值: 100, 得分: 98.6 }));
      expect(indicators).toHaveLength(1);
      expect([told(totals.get('weight')), told(totals.get('score'))]).toEqual(['100分', '98.6分']);
    }
  });

  test.each(['总分', '总分（100分）', '总计'])('%s', (word) => expect(read(row({ 一级指标: word, 分值: 100 })).totals.has('weight')).toBe(true));

  test('subtotals and nameless rows', () => {
    expect(read(row({ 三级指标: '甲' }), row({ 二级指标: '小计', 分值: 50 }), row({ 三级指标: '产出指标小计', 分值: 50 }), row({ 一级指标: '效益指标' })).indicators).toHaveLength(1);
  });
});

describe('keys', () => {
  const keys = (...rows: Grid) => read(...rows).indicators.flatMap(({ figures, parts }) => [figures, ...parts.map((part) => part.figures)]).map((figures) => figures.get('target')!.key);

  test('name class, indicator and part, and tell rows of one name apart', () => {
    expect(keys(
      row({ 二级指标: '数量指标', 三级指标: '甲' }), row({ 三级指标: '　其中：甲一' }), row({ 三级指标: '甲' }), row({ 二级指标: '质量指标', 三级指标: '甲' }),
    )).toEqual(['indicator/数量指标/甲/target', 'indicator/数量指标/甲/甲一/target', 'indicator/数量指标/甲#2/target', 'indicator/质量指标/甲/target']);
  });

  test('differ between the tables of the department and of its projects', () => {
    const one = sheet('部门自评表', [headers, row({ 三级指标: '甲', 分值: 100 }), row({ 一级指标: '合计', 分值: 100 })]);
    const other = sheet('项目自评表', [headers, row({ 三级指标: '甲', 分值: 100 }), row({ 一级指标: '合计', 分值: 90 })]);
    const book = readBook(workbook(one, other));
    expect(indicatorsOf(book).map(({ figures }) => figures.get('weight')!.key)).toEqual(['indicator//甲/weight', 'indicator#2//甲/weight']);
    expect(book.evaluations.map(({ totals }) => told(totals.get('weight')))).toEqual(['100分', '90分']);
  });
});

test('a table without weights is none of indicators', () => {
  expect(readBook(workbook(sheet('S', [headers.slice(0, at('分值')), row({ 三级指标: '甲' })]))).evaluations).toEqual([]);
});

test('a reason in a merged cell stands for every indicator beside it', () => {
  const merged = { top: 1, bottom: 2, left: at('偏差原因'), right: at('偏差原因') };
  const rows = [row({ 三级指标: '甲', 偏差原因: '任务追加' }), row({ 三级指标: '乙' }), row({ 三级指标: '丙' })];
  const [evaluation] = readBook(workbook(sheet('绩效指标', [headers, ...rows], [merged]))).evaluations;
  expect(evaluation!.indicators.map(({ reason }) => reason?.text)).toEqual(['任务追加', '任务追加', undefined]);
});

test('each table of indicators is an evaluation of its own: two on one sheet, or two hundred sheets', () => {
  const table = [headers, row({ 三级指标: '甲', 分值: 60, 得分: 60 }), row({ 三级指标: '乙', 分值: 40, 得分: 40 }), row({ 一级指标: '合计', 分值: 100, 得分: 100 })];
  const both = readBook(workbook(sheet('自评表', [['部门整体支出绩效自评表'], ...table, [null], [null], ['项目支出绩效自评表'], ...table])));
  expect(both.evaluations.map(({ title, indicators, totals }) => [title, indicators.length, told(totals.get('weight'))])).toEqual([['部门整体支出绩效自评表', 2, '100分'], ['项目支出绩效自评表', 2, '100分']]);
  const many = readBook(workbook(...Array.from({ length: 200 }, (_, nth) => sheet(`项目${nth + 1}`, table))));
  expect(many.evaluations).toHaveLength(200);
});
