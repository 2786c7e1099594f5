/** Whatever a department spent: when true amounts are rounded, column by column, no rule finds a fault; and one figure that is off is found. */
import fc from 'fast-check';
import { Decimal } from '../../src/model/decimal';
import { examine } from '../../src/session/examine';
import { printedFindings } from './rule-pages';
import { workbookOf } from './sheet-text';

/** One row in 分. */
interface Spending {
  readonly prior: number;
  readonly opening: number;
  readonly adjusted: number;
  readonly final: number;
}

const amount = fc.oneof(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 20_000 }), fc.constant(0));
const spending: fc.Arbitrary<Spending> = fc
  .record({ prior: amount, opening: amount, adjusted: amount, unspent: fc.integer({ min: 0, max: 100 }) })
  .map(({ unspent, ...rest }) => ({ ...rest, final: Math.round((rest.adjusted * (100 - unspent)) / 100) }));
const projects = fc.array(spending, { minLength: 2, maxLength: 9 });

const columns = ['上年决算数', '年初预算数', '全年预算数', '决算数', '增减额', '增减率', '执行率', '决算占比'];

/** In 万元 to two decimals, as Excel rounds it. */
const money = (fen: number) => Decimal.of(fen, 6).rounded(2).toString();
const rate = (part: number, whole: number) => (whole === 0 ? '' : `${Decimal.of(part * 100).dividedBy(Decimal.of(whole), 2)}%`);

const sumOf = (rows: readonly Spending[]): Spending => {
  const add = (key: keyof Spending) => rows.reduce((sum, row) => sum + row[key], 0);
  return { prior: add('prior'), opening: add('opening'), adjusted: add('adjusted'), final: add('final') };
};

function cellsOf({ prior, opening, adjusted, final }: Spending, total: Spending): readonly string[] {
  return [money(prior), money(opening), money(adjusted), money(final), money(final - prior), rate(final - prior, prior), rate(final, adjusted), rate(final, total.final)];
}

/** The table of projects; `falsify` may change the cell of a row (0 is the total) and column. */
function sheetOf(rows: readonly Spending[], falsify: (cell: string, row: number, column: number) => string = (cell) => cell): string {
  const total = sumOf(rows);
  const lines = [['合计', ...cellsOf(total, total)], ...rows.map((row, index) => [`　项目${index + 1}`, ...cellsOf(row, total)])];
  return ['项目支出', '单位：万元', ['项目名称', ...columns].join(','), ...lines.map((line, row) => line.map((cell, column) => (column === 0 ? cell : falsify(cell, row, column - 1))).join(','))].join('\n');
}

/** Without the notes: what was left unspent, what grew from nothing. */
function faultsIn(sheet: string): readonly string[] {
  return printedFindings(examine(workbookOf([sheet])).findings).split('\n').filter((line) => / (error|warning) /.test(line));
}

test('rounded amounts, changes, rates and shares are no fault', () => {
  fc.assert(fc.property(projects, (rows) => {
    expect(faultsIn(sheetOf(rows))).toEqual([]);
  }), { numRuns: 150 });
});

describe('one figure that is off by more than rounding is found where it stands', () => {
  const telling = fc.array(fc.integer({ min: 100_000_000, max: 900_000_000 }).chain((adjusted) =>
    fc.record({ prior: fc.integer({ min: 100_000_000, max: 900_000_000 }), opening: fc.constant(adjusted), adjusted: fc.constant(adjusted), final: fc.integer({ min: 50_000_000, max: adjusted }) })), { minLength: 3, maxLength: 6 });

  test.each([
    ['增减额', 'change-amount'],
    ['增减率', 'change-rate'],
    ['执行率', 'execution-rate'],
    ['决算占比', 'share-of-total'],
  ])('%s', (column, rule) => {
    const at = columns.indexOf(column);
    fc.assert(fc.property(telling, fc.nat(), (rows, which) => {
      const row = 1 + (which % rows.length);
      const falsified = sheetOf(rows, (cell, line, index) => (line === row && index === at ? off(cell) : cell));
      const cell = `项目支出!${String.fromCharCode(66 + at)}${row + 4}`;
      expect(faultsIn(falsified).map((line) => line.trim()).some((line) => line.startsWith(`${rule} error ${cell} `))).toBe(true);
    }), { numRuns: 60 });
  });
});

/** One unit in the first decimal more: ten times what rounding explains of a share, and far more than it explains of the others. */
function off(cell: string): string {
  return `${Decimal.parse(cell.replace('%', ''))!.plus(Decimal.of(3, 1))}${cell.endsWith('%') ? '%' : ''}`;
}
