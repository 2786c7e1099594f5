/** How long it takes to look again after one edit, and to explain many faults, beside a fresh look in the same run. */
import { catalogue } from '../../src/checks/catalogue';
import { check } from '../../src/checks/check';
import { defaultProfile } from '../../src/checks/profile/profile';
import { diagnose } from '../../src/diagnosis/diagnose';
import { noClaims } from '../../src/model/claims';
import type { Book } from '../../src/model/book';
import { Decimal } from '../../src/model/decimal';
import { withValue } from '../../src/model/figure';
import type { Row } from '../../src/model/statement';
import { readBook } from '../../src/reading/read-book';
import { Examiner } from '../../src/session/examiner';
import { projectWorkbook } from './generate';

const evidence = (book: Book) => ({ book, claims: noClaims, demands: [], thresholds: defaultProfile.thresholds });

/** The book with one figure of one table off by so many units of its last place. */
function spoilt(book: Book, table: number, item: number, off: number): Book {
  const changed = (row: Row, at: number): Row => {
    const final = row.figures.get('final');
    if (at !== item || !final?.value) return row;
    return { ...row, figures: new Map(row.figures).set('final', withValue(final, final.value.plus(Decimal.of(off, final.decimals)))) };
  };
  return {
    ...book,
    statements: book.statements.map((statement, index) => (index !== table ? statement : { ...statement, rows: statement.rows.map((total) => ({ ...total, children: total.children.map(changed) })) })),
  };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0);
  return `median ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

function edits(tables: number, print: (line: string) => void): void {
  const book = readBook(projectWorkbook(tables, 250));
  const examiner = new Examiner();
  const look = (of: Book) => examiner.look(of, noClaims, defaultProfile);
  look(book);
  const again: number[] = [];
  const explaining: number[] = [];
  const stating: number[] = [];
  let judged = 0;
  let before = look(book);
  for (let step = 0; step < 40; step += 1) {
    const now = spoilt(book, (step * 7) % tables, (step * 31) % 250, 90 + step);
    const known = new Set(before.judgements);
    again.push(timed(() => { before = look(now); }));
    judged += before.judgements.filter((judgement) => !known.has(judgement)).length;
    stating.push(timed(() => { for (const rule of catalogue) { rule.relations?.(evidence(now)); rule.observations?.(evidence(now)); } }));
    explaining.push(timed(() => void diagnose({ judgements: before.judgements, observations: [] }, now)));
  }
  const fresh = [1, 2, 3].map((step) => timed(() => new Examiner().look(spoilt(book, 0, step, 99), noClaims, defaultProfile)));
  print(`${String(tables * 251 * 4).padStart(7)} figures: again after one edit ${spread(again)} · of that, rules state what must hold ${spread(stating)} · ${(judged / 40).toFixed(0)} relations judged · explained afresh ${spread(explaining)} · all afresh ${spread(fresh)}`);
}

function manyFaults(print: (line: string) => void): void {
  const whole = readBook(projectWorkbook(100, 250));
  const book = Array.from({ length: 50 }, (_, fault) => fault).reduce((spoiling, fault) => spoilt(spoiling, fault * 2, fault * 3, 90 + 7 * fault), whole);
  let result = check(evidence(book));
  const checking = timed(() => { result = check(evidence(book)); });
  let findings = 0;
  const explaining = timed(() => { findings = diagnose(result, book).length; });
  print(`50 faults among 100,400 figures: checked in ${checking.toFixed(0)} ms, explained in ${explaining.toFixed(0)} ms (${(explaining / checking).toFixed(1)} of it), ${findings} findings`);
}

export function rechecks(print: (line: string) => void): void {
  edits(10, print);
  edits(100, print);
  manyFaults(print);
}
