/** How long it takes to look again after one edit, and to explain many faults, beside a fresh look in the same run. */
import { check } from '../../src/checks/check';
import { defaultProfile } from '../../src/checks/profile/profile';
import { diagnose } from '../../src/diagnosis/diagnose';
import { noClaims } from '../../src/model/claims';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/model/snapshot';
import { readBook } from '../../src/reading/read-book';
import { Examiner } from '../../src/session/examiner';
import { freshState } from '../../src/session/kept-state';
import { firstItem, money, projectWorkbook } from './generate';
import { milliseconds, spreadOf, timed } from './timing';

/** Edits after the first few, which warm up. */
const edits = 80;
const warming = 40;

/** The workbook with one cell other than it was. */
function edited(workbook: WorkbookSnapshot, table: number, row: number, column: number, cell: CellSnapshot): WorkbookSnapshot {
  const rewritten = workbook.sheets.map((sheet, index) => (index === table ? { ...sheet, rows: new Map(sheet.rows).set(row, new Map(sheet.rows.get(row)).set(column, cell)) } : sheet));
  return { ...workbook, sheets: rewritten };
}

/** One item of a table off by so many 分 of 万元. */
function spoilt(workbook: WorkbookSnapshot, table: number, item: number, off: number): WorkbookSnapshot {
  const row = firstItem + item;
  const { value } = workbook.sheets[table]!.rows.get(row)!.get(4)!;
  return edited(workbook, table, row, 4, money((value.kind === 'number' ? value.number : 0) + off / 100));
}

/** Single faults come and go, one table after the other: the time of every look after the first, those that must explain a fault and those that need not. */
function singleEdits(tables: number, items: number): { readonly median: number; readonly line: string } {
  const workbook = projectWorkbook(tables, items);
  const examiner = new Examiner();
  let before = examiner.examine(workbook, freshState);
  const times: Record<'breaking' | 'mending', number[]> = { breaking: [], mending: [] };
  let judged = 0;
  for (let step = 0; step < edits + warming; step += 1) {
    const kind = step % 2 === 0 ? 'breaking' : 'mending';
    const now = spoilt(workbook, (Math.floor(step / 2) * 7) % tables, (Math.floor(step / 2) * 31) % items, kind === 'breaking' ? 190 + step : 0);
    const known = new Set(before.judgements);
    const time = timed(() => { before = examiner.examine(now, freshState); });
    if (step < warming) continue;
    times[kind].push(time);
    judged += before.judgements.filter((judgement) => !known.has(judgement)).length;
  }
  const fresh = milliseconds(() => void new Examiner().examine(copied(workbook), freshState), 3);
  const told = (kind: keyof typeof times) => {
    const { median, p99 } = spreadOf(times[kind]);
    return `${median.toFixed(1)} ms, p99 ${p99.toFixed(1)}`;
  };
  const figures = tables * (items + 1) * 4;
  return {
    median: spreadOf([...times.breaking, ...times.mending]).median,
    line: `${String(figures).padStart(7)} figures in ${tables} tables: read, checked and diagnosed again after an edit that breaks a total median ${told('breaking')}, that mends it ${told('mending')} · ${(judged / edits).toFixed(0)} relations judged · all afresh ${fresh.toFixed(0)} ms`,
  };
}

/** The same workbook in objects that nothing is known of. */
function copied(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) };
}

function manyFaults(print: (line: string) => void): void {
  const whole = projectWorkbook(100, 250);
  const workbook = Array.from({ length: 50 }, (_, fault) => fault).reduce((spoiling, fault) => spoilt(spoiling, fault * 2, fault * 3, 90 + 7 * fault), whole);
  const evidence = () => ({ book: readBook(copied(workbook)), claims: noClaims, demands: [], thresholds: defaultProfile.thresholds });
  const checking = milliseconds(() => void check(evidence()), 3);
  const read = evidence();
  const result = check(read);
  let findings = 0;
  const explaining = milliseconds(() => { findings = diagnose(result, read.book).length; }, 3);
  print(`50 faults among 100,400 figures: read and checked in ${checking.toFixed(0)} ms, explained in ${explaining.toFixed(0)} ms (${(explaining / checking).toFixed(1)} of it), ${findings} findings`);
}

export function rechecks(print: (line: string) => void): void {
  for (const [items, tables] of [[250, 10], [12, 200]] as const) {
    const small = singleEdits(tables, items);
    const large = singleEdits(tables * 10, items);
    print(small.line);
    print(large.line);
    print(`        an edit at ten times the size: ${(large.median / small.median).toFixed(2)} of what it was`);
  }
  manyFaults(print);
}
