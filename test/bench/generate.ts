/** Consistent workbooks of any size, as snapshots: project tables whose items add up to their totals. */
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot';

/** The row in which the first item stands, below title, unit, header and total. */
export const firstItem = 4;

const headers = ['项目名称', '资金来源', '年初预算数', '全年预算数', '决算数', '上年决算数'];

/** A workbook of `tables` sheets with `items` projects each, four figures an item. */
export function projectWorkbook(tables: number, items: number): WorkbookSnapshot {
  return {
    sheets: Array.from({ length: tables }, (_, index) => projectSheet(`项目支出${index + 1}`, index, items)),
    names: [],
    calculation: 'automatic',
  };
}

function projectSheet(name: string, table: number, items: number): SheetSnapshot {
  // Budgets above what was spent, and no two columns alike.
  const cents = Array.from({ length: items }, (_, item) => {
    const final = 1000 + (((item + 17 * table) * 7919) % 90_000);
    return [final + ((item * 37) % 500), final + ((item * 53) % 900), final, final - ((item * 29) % 700)];
  });
  const totals = [0, 1, 2, 3].map((column) => cents.reduce((sum, row) => sum + row[column]!, 0));
  const figures = (values: readonly number[]) => values.map((value, column): [number, CellSnapshot] => [column + 2, money(value / 100)]);
  const rows = new Map<number, ReadonlyMap<number, CellSnapshot>>([
    [0, new Map([[0, text('项目支出')]])],
    [1, new Map([[0, text('单位：万元')]])],
    [2, new Map(headers.map((header, column) => [column, text(header)]))],
    [3, new Map([[0, text('项目支出合计')], ...figures(totals)])],
    ...cents.map((values, item): [number, ReadonlyMap<number, CellSnapshot>] => [
      firstItem + item,
      new Map([[0, text(`　项目${item + 1}`)], [1, text('一般公共预算')], ...figures(values)]),
    ]),
  ]);
  return { id: name, name, visibility: 'visible', rows, merges: [], tables: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

export function text(content: string): CellSnapshot {
  return { value: { kind: 'text', text: content }, format: 'General', printed: content };
}

export function money(number: number): CellSnapshot {
  return { value: { kind: 'number', number }, format: '0.00', printed: number.toFixed(2) };
}
