import fc from 'fast-check';
import { allFigures } from '../../src/model/book';
import type { CellError, CellSnapshot, CellValue, SheetSnapshot } from '../../src/model/snapshot';
import { readBook } from '../../src/reading/read-book';
import { examine } from '../../src/session/examine';
import { sheet, workbook, type Grid, type GridCell } from './grid';

const word = fc.constantFrom(
  '项目', '资金来源', '年初预算数', '决算数', '2022年决算数', '决算占比', '编制数', '实有人数', '追加', '追减', '预算调整率', '合计', '小计', '　基本支出', '　　人员经费',
  '其中：公用经费', '一、一般公共预算拨款', '（一）其他收入', '单位：万元', '单位：元', '填报单位：示例局', '收入情况', '支出', '项目支出', '三公经费', '公务接待费', '行政编制', '退休人员',
  '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '完成率', '分值', '得分', '单位标准', '数量', '金额', '数量指标', '年初结转和结余', '本年收入', '报告部分', '文字材料', '职能职责',
  '≥90%', '0.5以上', '约20人', '3，518.85', '无', '—', '12月底前', '注：含结转', '栏次',
);
const format = fc.constantFrom('General', '0.00', '#,##0.00', '0%', '0.00%', '@', 'yyyy/m/d', '0!.0,', '#,##0,', 'bad[format"', '');
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: word.map((text) => ({ kind: 'text', text }) as const) },
  { weight: 4, arbitrary: fc.oneof(fc.integer({ min: -3, max: 300 }), fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100), fc.double()).map((number) => ({ kind: 'number', number }) as const) },
  fc.string().map((text) => ({ kind: 'text', text }) as const),
  fc.boolean().map((boolean) => ({ kind: 'boolean', boolean }) as const),
  fc.constantFrom<CellError>('#REF!', '#DIV/0!').map((error) => ({ kind: 'error', error }) as const),
);
const cell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.record({ value, format, printed: fc.constant('…'), formula: fc.option(fc.constant('A1'), { nil: undefined }) }) },
);
const area = fc.record({ top: fc.nat(5), left: fc.nat(5), bottom: fc.nat(9), right: fc.nat(9) });
const header = fc.constantFrom<readonly GridCell[]>(
  ['项目', '年初预算数', '年初预算占比', '全年预算数', '决算数', '决算占比', '上年决算数'],
  ['项目', '编制数', '实有人数'],
  ['资金来源', '基本支出', '项目支出', '合计'],
  ['项目', '年初预算数', '追加', '追减', '预算调整率'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '完成率', '单位标准', '数量', '金额', '分值', '得分'],
);
const grid = fc.tuple(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 3 }), fc.array(header, { minLength: 1, maxLength: 1 }), fc.array(fc.tuple(word, fc.array(cell, { minLength: 3, maxLength: 10 })).map((row) => row.flat()), { minLength: 3, maxLength: 14 })).map((parts) => parts.flat());
const anySheet: fc.Arbitrary<SheetSnapshot> = fc.tuple(fc.constantFrom('收入', '支出', '基本支出', '预算调整', '三公经费', '人员情况', 'Sheet1'), grid, fc.array(area, { maxLength: 3 })).map(([name, rows, merges]) => sheet(name, rows, merges));

test('whatever a workbook holds, it is read and checked without throwing, and every figure is whole', () => {
  fc.assert(fc.property(fc.array(anySheet, { minLength: 1, maxLength: 3 }), (sheets) => {
    const { book } = examine(workbook(...sheets));
    const figures = allFigures(book);
    expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
    for (const figure of figures) {
      expect((figure.value === null) === (figure.gap !== undefined)).toBe(true);
      expect(figure.value === null || figure.value.scale <= figure.decimals).toBe(true);
    }
  }), { numRuns: 150 });
});

/** Milliseconds of the processor's time to read a sheet of so many rows, at best: other work on the machine is not to count. */
function time(rows: (count: number) => Grid, count: number): number {
  const snapshot = workbook(sheet('收入', rows(count)));
  const times = [1, 2].map(() => {
    const start = process.cpuUsage();
    readBook(snapshot);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const shared = new Map<string, CellSnapshot>();
const repeated = (text: string): CellSnapshot => {
  const known = shared.get(text) ?? { value: { kind: 'text', text } as const, format: 'General', printed: text };
  shared.set(text, known);
  return known;
};
const many = (count: number, row: (index: number) => readonly GridCell[]): Grid => Array.from({ length: count }, (_, index) => row(index));

const shapes: readonly (readonly [string, number, (count: number) => Grid])[] = [
  ['items of one total', 4_000, (count) => [['收入'], ['项目', '年初预算数', '全年预算数', '决算数', '上年决算数'], ['合计', 1, 1, 1, 1], ...many(count, (index) => [`　项目${index}`, index, 1.5, 2.25, 3])]],
  ['items of one name', 4_000, (count) => [['项目支出'], ['项目名称', '年初预算数', '全年预算数', '决算数', '上年决算数'], ...many(count, () => [repeated('其他'), 1, 2, 3, 4])]],
  ['ever deeper rows', 4_000, (count) => [['收入'], ['项目', '决算数'], ...many(count, (index) => ['　'.repeat(index % 300) + '甲', 1])]],
  ['one 其中 list', 4_000, (count) => [['收入'], ['项目', '决算数', '上年决算数'], ['其他收入', 1, 1], ...many(count, () => [repeated('其中：甲'), 1, 2])]],
  ['headers in every second row', 2_000, (count) => many(count, (index) => (index % 2 ? ['合计', 1, 2] : ['项目', '决算数', '年初预算数']))],
  ['headers in every row', 4_000, (count) => many(count, () => ['项目', '决算数', '年初预算数'])],
  ['indicators', 4_000, (count) => [['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '完成率', '分值', '得分'], ...many(count, (index) => [null, null, `指标${index % 7}`, 1, 2, 3, 4, 5])]],
  ['parts of one indicator', 4_000, (count) => [['三级指标', '年度指标值', '实际完成值', '分值'], ['甲', 1, 2, 3], ...many(count, () => [repeated('　其中：甲一'), 1, 2, 3])]],
  ['as many precisions as there are', 4_000, (count) => [['收入'], ['项目', '决算数'], ...many(count, (index) => [repeated('其他收入'), index / 7 ** (index % 17)])]],
  ['no table at all', 4_000, (count) => many(count, (index) => [index, '文字', index, '更多文字', index])],
];

test.each(shapes)('time grows with the cells, not their square: %s', (_, count, rows) => {
  const few = time(rows, count / 8);
  // Eight times the cells: quadratic reading would take sixty-four times as long.
  expect(time(rows, count)).toBeLessThan(Math.max(200, 30 * few));
});
