/** The annex of charts: what its tables say, and what each chart is drawn from. */
import { annexesOf } from '../../src/report/annexes/annexes';
import { layOutAnnex } from '../../src/report/layout/annex-sheet';
import { hunan } from '../../src/report/outlines/hunan';
import { bookOf, type BookText, indicator, row, total } from './book';
import { sample } from './sample';

const drawn = (book: BookText) => annexesOf(bookOf(book), { ...hunan, annexes: ['charts'] }).map((annex) => ({ annex, ...layOutAnnex(annex).document }));

/** What the cells of a chart's data say, row by row. */
function dataOf(book: BookText): readonly (readonly [string, readonly (readonly (string | number)[])[]])[] {
  return drawn(book).flatMap(({ charts = [], cells }) => charts.map(({ name, data }) => {
    const rows = Array.from({ length: data.bottom - data.top + 1 }, (_, down) => Array.from({ length: data.right - data.left + 1 }, (_, right) => {
      const value = cells.find((cell) => cell.row === data.top + down && cell.column === data.left + right)?.value;
      return value?.kind === 'text' ? value.text : value?.kind === 'number' ? value.number : (value?.cached ?? '');
    }));
    return [name, rows] as const;
  }));
}

test('the charts are drawn from their tables, totals left out', () => {
  expect(dataOf(sample)).toEqual([
    ['核绩图 收入', [['资金性质', '年初预算数', '决算数'], ['一般公共预算拨款', 222.58, 1763.44], ['政府性基金预算拨款', '', 232.35], ['其他收入', 7.41, 19.86]]],
    ['核绩图 支出', [['支出类别', '年初预算数', '决算数'], ['基本支出', 220.99, 373.92], ['项目支出', 9, 1641.73]]],
    ['核绩图 绩效指标', [['绩效指标', '完成率'], ['创业扶持人数', 1.08], ['无障碍改造户数', 1], ['验收合格率', 1], ['按期完成率', 1], ['人均年增收', 0.95]]],
  ]);
});

test('rows of one name are told apart', () => {
  const twice = { statements: { income: [total({ opening: '9', final: '9' }, row(null, '拨款', { opening: '4', final: '5' }), row(null, '其他', { opening: '1', final: '1' }), row(null, '拨款', { opening: '4', final: '3' }))] } };
  expect(dataOf(twice)).toEqual([['核绩图 收入', [['资金性质', '年初预算数', '决算数'], ['拨款', 4, 5], ['其他', 1, 1], ['拨款', 4, 3]]]]);
});

test('each chart lies in a row of its own, over all columns, below its table', () => {
  for (const { charts = [], rowHeights, cells } of drawn(sample)) {
    for (const { at, data } of charts) {
      expect(at).toMatchObject({ left: 0, right: 3, bottom: at.top });
      expect(at.top).toBeGreaterThan(data.bottom);
      expect(rowHeights!.get(at.top)).toBeGreaterThan(100);
      expect(rowHeights!.get(at.top)).toBeLessThanOrEqual(409);
      expect(cells.filter(({ row: inRow, value }) => inRow === at.top && value)).toEqual([]);
    }
  }
});

test('where there is nothing to draw there is no annex', () => {
  expect(drawn({ statements: { income: [total({ final: '9' }, row(null, '拨款', { final: '9' }))] } })).toEqual([]);
  expect(drawn({ indicators: [indicator('quantity', '户数', { target: '≥10户', actual: '12户' })] })).toEqual([]);
});

test('a hundred indicators fit under the highest row a sheet has', () => {
  const many = { indicators: Array.from({ length: 100 }, (_, index) => indicator('quantity', `指标${index + 1}号`, { target: '10人', actual: '9人' })) };
  const [{ charts, page }] = drawn(many) as [ReturnType<typeof drawn>[number]];
  expect(charts).toHaveLength(1);
  expect(page!.breaksAfter!.length).toBeGreaterThan(2);
});
