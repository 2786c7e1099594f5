/** Faults as they happen in one cell, and whether they were found. */
import { address } from '../../src/model/address';
import { figuresOf } from '../../src/model/relation';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/model/snapshot';
import type { Judgement } from '../../src/model/verdict';
import { examine } from '../../src/session/examine';
import type { DrawnWorkbook } from './draw';
import { amountCell } from './draw';
import type { Layout } from './layout';
import type { Random } from './random';

export interface Fault {
  readonly place: { readonly sheet: string; readonly address: string };
  readonly before: number;
  readonly after: number;
  readonly workbook: WorkbookSnapshot;
}

/** What people do to a number: a digit mistyped, two swapped, the point slipped, a digit lost or doubled. */
function mistyped(amount: number, random: Random): number {
  const digits = amount.toFixed(2);
  const at = random.below(digits.length);
  const kinds: readonly (() => string)[] = [
    () => (amount * 10).toFixed(2),
    () => (amount / 10).toFixed(2),
    () => (/\d/.test(digits[at]!) ? digits.slice(0, at) + String((Number(digits[at]) + 1 + random.below(9)) % 10) + digits.slice(at + 1) : digits),
    () => digits.replace(/(\d)(\d)/, '$2$1'),
    () => digits.slice(0, at) + digits.slice(at + 1),
    () => (amount + 1 + random.below(5000) / 100).toFixed(2),
  ];
  const made = Number(random.one(kinds)());
  return Number.isFinite(made) ? made : amount;
}

/** One fault that exceeds the rounding of at least one relation its cell stands in; undefined where the cell tried stands in none. */
export function fault(drawn: DrawnWorkbook, layout: Layout, honest: readonly Judgement[], random: Random): Fault | undefined {
  const filled = [...drawn.places].filter(([key]) => drawn.amounts.get(key) !== null && drawn.amounts.get(key) !== 0);
  const [key, { sheet, row, column }] = random.one(filled);
  const before = drawn.amounts.get(key)!;
  const after = mistyped(before, random);
  const place = { sheet, address: address(row, column) };
  const room = honest.filter((judgement) => standsIn(judgement, place)).map(roomOf);
  // Both the fault and what rounding hid before may use up the room.
  if (!room.some((each) => Math.abs(after - before) > 2 * each + 1e-9)) return undefined;
  return { place, before, after, workbook: withCell(drawn.workbook, sheet, row, column, amountCell(after, layout)) };
}

/** How far the figures of an equation may be off by rounding, in 万元; bounds and remarks have no end. */
function roomOf({ relation, verdict }: Judgement): number {
  if (relation.kind === 'bound' || relation.openList || relation.severity || verdict.outcome === 'notApplicable') return Infinity;
  return figuresOf(relation).reduce((sum, { exact, decimals, unit }) => sum + (exact ? 0 : 0.5 * 10 ** (unit.power - 4 - decimals)), 0);
}

/** Whether a violated relation holds the wrong cell. */
export function isFound({ place, workbook }: Fault): boolean {
  const { judgements, findings } = examine(workbook);
  const errors = new Set(findings.flatMap((finding) => [finding, ...finding.consequences]).map(({ rule }) => rule));
  return judgements.some((judgement) => judgement.verdict.outcome === 'inconsistent' && standsIn(judgement, place) && errors.has(judgement.relation.rule));
}

function standsIn({ relation }: Judgement, place: Fault['place']): boolean {
  return figuresOf(relation).some((figure) => figure.place.sheet === place.sheet && figure.place.address === place.address);
}

function withCell(workbook: WorkbookSnapshot, sheet: string, row: number, column: number, cell: CellSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((each) => (each.name === sheet ? { ...each, rows: new Map(each.rows).set(row, new Map(each.rows.get(row)).set(column, cell)) } : each)) };
}
