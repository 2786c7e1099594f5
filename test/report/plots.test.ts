import { plotsOf } from '../../src/report/plots/plots';
import { bookOf, indicator, row, total } from './book';
import { sample } from './sample';

const { byFund, byKind, completions } = plotsOf(bookOf(sample));
const printed = (amounts: typeof byFund) => amounts.map(({ label, figures }) => [label, ...(['opening', 'adjusted', 'final'] as const).map((stage) => figures[stage]?.printed)]);

test('money is staged as the tables have it, kind by kind', () => {
  expect(printed(byFund)).toEqual([
    ['一般公共预算拨款', '222.58', undefined, '1763.44'],
    ['政府性基金预算拨款', undefined, undefined, '232.35'],
    ['其他收入', '7.41', undefined, '19.86'],
  ]);
  expect(printed(byKind)).toEqual([['基本支出', '220.99', undefined, '373.92'], ['项目支出', '9.00', undefined, '1641.73']]);
});

test('indicators with a plain target have a rate, limits and words have none', () => {
  expect(completions.map(({ name, printed: rate, percent }) => [name, rate, percent])).toEqual([
    ['创业扶持人数', '108%', 108],
    ['无障碍改造户数', '100%', 100],
    ['验收合格率', '100%', 100],
    ['按期完成率', '100%', 100],
    ['人均年增收', '95%', 95],
  ]);
});

test('one stage alone, and rows of nothing, are no drawing', () => {
  const only = bookOf({ statements: { income: [total({ final: '5.00' }, row('generalPublicBudget', '一般公共预算', { final: '5.00' }))] } });
  expect(plotsOf(only).byFund).toEqual([]);
  const empty = bookOf({ statements: { income: [total({ opening: '0', final: '0' }, row('generalPublicBudget', '一般公共预算', { opening: '0', final: '' }))] } });
  expect(plotsOf(empty).byFund).toEqual([]);
  expect(plotsOf(bookOf({ indicators: [indicator('quantity', '户数', { target: '≥10户', actual: '12户' })] })).completions).toEqual([]);
});
