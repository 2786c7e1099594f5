/** Consistent workbooks of any size, as snapshots: project tables whose items add up to their totals. */
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot';

const headers = ['项目名称', '资金来源', '年初预算数', '全年预算数', '决算数', '上年决算数'];

/** A workbook of `tables` sheets with `items` projects each, four figures an item. */
export function projectWorkbook(tables: number, items: number): WorkbookSnapshot {
  return {
    sheets: Array.from({ length: tables }, (_, index) => projectSheet(`项目支出${index + 1}`, items)),
    names: [],
    calculation: 'automatic',
  };
}

function projectSheet(name: string, items: number): SheetSnapshot {
  const cents = Array.from({ length: items }, (_, item) => 1000 + ((item * 7919) % 90_000));
  const total = cents.reduce((sum, value) => sum + value, 0);
  const figures = (value: number) => [2, 3, 4, 5].map((column): [number, CellSnapshot] => [column, money(value / 100)]);
  const rows = new Map<number, ReadonlyMap<number, CellSnapshot>>([
    [0, new Map([[0, text('项目支出')]])],
    [1, new Map([[0, text('单位：万元')]])],
    [2, new Map(headers.map((header, column) => [column, text(header)]))],
    [3, new Map([[0, text('项目支出合计')], ...figures(total)])],
    ...cents.map((value, item): [number, ReadonlyMap<number, CellSnapshot>] => [
      item + 4,
      new Map([[0, text(`　项目${item + 1}`)], [1, text('一般公共预算')], ...figures(value)]),
    ]),
  ]);
  return { id: name, name, visibility: 'visible', rows, merges: [], tables: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

function text(content: string): CellSnapshot {
  return { value: { kind: 'text', text: content }, format: 'General', printed: content };
}

function money(number: number): CellSnapshot {
  return { value: { kind: 'number', number }, format: '0.00', printed: number.toFixed(2) };
}
