/** Slips that only a figure's surroundings tell of. Each case is a workbook, the cell in doubt, and what it should be. */
import { Surroundings } from '../../src/diagnosis/clues/surroundings';
import { slipBetween } from '../../src/diagnosis/clues/slips/likelihood';
import { slips, unlikeShare } from '../../src/diagnosis/clues/slips/catalogue';
import { allFigures } from '../../src/model/book';
import { Decimal } from '../../src/model/decimal';
import { isKnown } from '../../src/model/figure';
import { figuresOf } from '../../src/model/relation';
import { examine } from '../../src/session/examine';
import { number, sheet, workbook, type Grid } from '../reading/grid';

const money = (value: number) => number(value, '0.00');
const share = (value: number) => number(value, '0.00%');

const spending = (...rows: readonly (readonly [string, number, number, number])[]): Grid => [
  ['支出'], ['单位：万元'], ['项目', '年初预算数', '决算数', '上年决算数'],
  ...rows.map(([label, ...values]) => [label, ...values.map(money)]),
];

function slip(name: string, grid: Grid, address: string, right: string) {
  const { book, judgements } = examine(workbook(sheet(name, grid)));
  const figure = allFigures(book).filter(isKnown).find(({ place }) => place.address === address)!;
  const violated = judgements.filter(({ verdict }) => verdict.outcome === 'inconsistent').map(({ relation }) => relation)
    .filter((relation) => figuresOf(relation).some(({ key }) => key === figure.key));
  return slipBetween(figure, Decimal.parse(right)!, { surroundings: Surroundings.of(book), violated }).clue;
}

const rows = (basicFinal: number, projectFinal: number) =>
  spending(['本年支出合计', 300.15, 412.58, 390.77], ['　基本支出', 100.12, basicFinal, 135.66], ['　项目支出', 200.03, projectFinal, 255.11]);
const income = (finalShare: number): Grid => [
  ['收入'], ['单位：万元'], ['项目', '年初预算数', '决算数', '决算占比'],
  ['本年收入合计', money(251.4), money(373.9), null], ['　一般公共预算拨款', money(120.2), money(187.3), share(finalShare)], ['　其他收入', money(131.2), money(186.6), null],
];

test.each<[string, string, Grid, string, string, string | undefined]>([
  ['last year\'s figure', '支出', rows(135.66, 270.24), 'C5', '142.34', 'last-year-copied'],
  ['the figure above', '支出', rows(142.34, 142.34), 'C6', '270.24', 'neighbour-copied'],
  ['not where rows are alike', '支出', spending(['本年支出合计', 300.15, 300.15, 390.77], ['　基本支出', 100.12, 100.12, 135.66], ['　项目支出', 200.03, 200.03, 255.11]), 'C5', '142.34', undefined],
  ['the right figure a row below', '支出', rows(199.97, 270.24), 'C5', '270.24', 'row-shifted'],
  ['an item left out', '支出', spending(['本年支出合计', 300.15, 142.34, 390.77], ['　基本支出', 100.12, 142.34, 135.66], ['　项目支出', 200.03, 270.24, 255.11]), 'C4', '412.58', 'left-out'],
  ['a share of another total', '收入', income(0.745), 'D5', '50.09', 'other-base'],
  ['digits cut off', '支出', rows(142.38, 270.24), 'C5', '142.39', 'cut-off'],
  ['and a digit carried over', '支出', rows(142.39, 270.24), 'C5', '142.40', 'cut-off'],
  ['nothing of the kind', '支出', rows(199.97, 270.24), 'C5', '142.34', undefined],
])('%s', (_, name, grid, address, right, expected) => expect(slip(name, grid, address, right)).toBe(expected));

test('the shares of all kinds leave room for faults of no kind', () => {
  for (const [, often] of slips) expect(often).toBeGreaterThan(0);
  expect(unlikeShare).toBeGreaterThan(0.1);
  expect(new Set(slips.map(([{ kind }]) => kind)).size).toBe(slips.length);
});
