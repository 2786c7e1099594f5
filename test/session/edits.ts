/** What people do to a workbook and its settings, at random. */
import fc from 'fast-check';
import type { RuleSetting } from '../../src/checks/profile/profile';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot';
import type { RangeAssignment } from '../../src/model/recognition';
import type { Directions } from '../../src/session/examiner';

/** A workbook as it is looked at. */
export interface Looked {
  readonly workbook: WorkbookSnapshot;
  readonly directions: Pick<Directions, 'profile' | 'assignments'>;
}

export type Edit = (looked: Looked) => Looked;

const number = (value: number, more: Partial<CellSnapshot> = {}): CellSnapshot => ({ value: { kind: 'number', number: value }, format: '0.00', printed: value.toFixed(2), ...more });
const text = (written: string): CellSnapshot => ({ value: { kind: 'text', text: written }, format: 'General', printed: written });

const cells: fc.Arbitrary<(cell: CellSnapshot) => CellSnapshot | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -100, max: 300_000 }).map((cents) => () => number(cents / 100)) },
  { weight: 3, arbitrary: fc.constantFrom(1, 10, -1, 0.0001).map((factor) => (cell: CellSnapshot) => (cell.value.kind === 'number' ? number(cell.value.number * factor, { format: cell.format }) : cell)) },
  { weight: 2, arbitrary: fc.constantFrom('0', '0.0', '0.0000', '0.00%', '#,##0,', 'General').map((format) => (cell: CellSnapshot) => ({ ...cell, format })) },
  { weight: 2, arbitrary: fc.constantFrom('合计', '其中：', '基本支出', '单位：元', '单位：亿元', '无', '决算数', '上年决算数', '12.30', '年初预算为1.00万元，完成年初预算的50%。').map((written) => () => text(written)) },
  { weight: 1, arbitrary: fc.constantFrom('SUM(B4:B9)', 'B4+B5', '[1]外表!A1').map((formula) => (cell: CellSnapshot) => ({ ...cell, formula })) },
  { weight: 2, arbitrary: fc.constant(() => undefined) },
);

/** The nth of what there is, however many that are. */
function pick<One>(from: readonly One[], nth: number): One {
  return from[nth % from.length]!;
}

function onSheet(nth: number, change: (sheet: SheetSnapshot) => SheetSnapshot): Edit {
  return (looked) => {
    const { workbook } = looked;
    const chosen = pick(workbook.sheets, nth);
    return { ...looked, workbook: { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === chosen ? change(sheet) : sheet)) } };
  };
}

function rewritten(sheet: SheetSnapshot, nth: number, change: (cell: CellSnapshot) => CellSnapshot | undefined): SheetSnapshot {
  const places = [...sheet.rows].flatMap(([row, columns]) => [...columns.keys()].map((column) => ({ row, column })));
  if (places.length === 0) return sheet;
  const { row, column } = pick(places, nth);
  const columns = new Map(sheet.rows.get(row));
  const now = change(columns.get(column)!);
  if (now) columns.set(column, now);
  else columns.delete(column);
  const rows = new Map(sheet.rows);
  if (columns.size > 0) rows.set(row, columns);
  else rows.delete(row);
  return { ...sheet, rows };
}

/** Rows from one on stand so much lower; a row that comes to stand above where they began is gone. */
function shifted(sheet: SheetSnapshot, nth: number, by: 1 | -1): SheetSnapshot {
  const from = pick([...sheet.rows.keys(), 0], nth);
  const kept = [...sheet.rows].filter(([row]) => by > 0 || row !== from);
  return { ...sheet, rows: new Map(kept.map(([row, columns]) => [row >= from ? row + by : row, columns])) };
}

/** A row once more below itself, as people copy one to fill it in anew. */
function repeated(sheet: SheetSnapshot, nth: number): SheetSnapshot {
  const row = pick([...sheet.rows.keys(), 0], nth);
  const lower = shifted(sheet, nth, 1);
  const own = sheet.rows.get(row);
  return own ? { ...lower, rows: new Map([...lower.rows, [row, own] as const].sort(([a], [b]) => a - b)) } : lower;
}

function sheets(change: (all: readonly SheetSnapshot[]) => readonly SheetSnapshot[]): Edit {
  return (looked) => ({ ...looked, workbook: { ...looked.workbook, sheets: change(looked.workbook.sheets) } });
}

function copyOf(sheet: SheetSnapshot, among: readonly SheetSnapshot[]): SheetSnapshot {
  const name = `${sheet.name}(${among.length})`;
  return { ...sheet, id: name, name };
}

const setting = fc.constantFrom<readonly [string, RuleSetting]>(['parts-of-total', 'off'], ['parts-of-total', 'warning'], ['execution-within-budget', 'error'], ['share-of-total', 'off'], ['number-as-text', 'info']);
const roles = fc.constantFrom<RangeAssignment['role']>('expenditure', 'income', 'projectExpenditure', 'indicators', null);

/** One thing done to a workbook or its settings. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(fc.nat(), fc.nat(), cells).map(([at, nth, change]) => onSheet(at, (sheet) => rewritten(sheet, nth, change))) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(1 as const, -1 as const)).map(([at, nth, by]) => onSheet(at, (sheet) => shifted(sheet, nth, by))) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.nat()).map(([at, nth]) => onSheet(at, (sheet) => repeated(sheet, nth))) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.nat({ max: 30 })).map(([at, row]) => onSheet(at, (sheet) => ({ ...sheet, hiddenRows: new Set([...sheet.hiddenRows, row]) }))) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.constantFrom('收入', '支出', '公开03表')).map(([at, name]) => onSheet(at, (sheet) => ({ ...sheet, name: `${name}${at % 100}` }))) },
  { weight: 1, arbitrary: fc.nat().map((at) => sheets((all) => [pick(all, at), ...all.filter((sheet) => sheet !== pick(all, at))])) },
  { weight: 1, arbitrary: fc.nat().map((at) => sheets((all) => [...all, copyOf(pick(all, at), all)])) },
  { weight: 1, arbitrary: fc.nat().map((at) => sheets((all) => (all.length > 1 ? all.filter((sheet) => sheet !== pick(all, at)) : all))) },
  { weight: 1, arbitrary: setting.map(([rule, how]): Edit => ({ workbook, directions }) => ({ workbook, directions: { ...directions, profile: { ...directions.profile, rules: new Map(directions.profile.rules).set(rule, how) } } })) },
  { weight: 1, arbitrary: fc.nat({ max: 200 }).map((yearOnYear): Edit => ({ workbook, directions }) => ({ workbook, directions: { ...directions, profile: { ...directions.profile, thresholds: { ...directions.profile.thresholds, yearOnYear, completionRate: yearOnYear } } } })) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(), roles).map(([at, role]): Edit => ({ workbook, directions }) => ({ workbook, directions: { ...directions, assignments: [{ sheet: pick(workbook.sheets, at).name, area: 'A1:F12', role }] } })) },
  { weight: 1, arbitrary: fc.constantFrom('1行 = (2+3)行', '[支出].[本年支出合计] = [收入].[本年收入合计]', '1行 = 9表2行').map((formula): Edit => ({ workbook, directions }) => ({ workbook, directions: { ...directions, profile: { ...directions.profile, formulas: [{ table: '支出', formula, note: '', severity: 'error' }] } } })) },
);
