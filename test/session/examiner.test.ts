import fc from 'fast-check';
import { Examiner } from '../../src/session/examiner';
import { freshState } from '../../src/session/kept-state';
import type { WorkbookSnapshot } from '../../src/model/snapshot';
import { number, sheet, workbook, type Grid } from '../reading/grid';
import { shipped } from '../reading/workbooks';
import { edit, type Edit, type Looked } from './edits';

const { profile, assignments } = freshState;
const sample = shipped('sample.xlsx');

/** Tables that hang together, with a text that speaks of them: small, so that many edits can be tried. */
const small = workbook(
  sheet('收入', table([['本年收入合计', 300.15, 412.58, 390.77], ['　一般公共预算拨款', 251.4, 300.3, 298.11], ['　其他收入', 48.75, 112.28, 92.66]])),
  sheet('支出', table([['本年支出合计', 300.15, 412.58, 390.77], ['　基本支出', 100.12, 142.34, 135.66], ['　项目支出', 200.03, 270.24, 255.11]])),
  sheet('项目支出', table([['项目支出合计', 200.03, 270.24, 255.11], ['　培训', 120.01, 150.17, 140.02], ['　宣传', 50.02, 70.07, 65.09], ['　办案', 30, 50, 50]])),
  sheet('报告', [['一、2023年本年支出合计412.58万元，其中：基本支出142.34万元，占34.50%；项目支出270.24万元，占65.50%。']]),
);

function table(rows: readonly (readonly [string, ...number[]])[]): Grid {
  return [['2023年度表'], ['单位：万元'], ['项目', '年初预算数', '决算数', '上年决算数'], ...rows.map(([label, ...values]) => [label, ...values.map((value) => number(value, '0.00', { printed: value.toFixed(2) }))])];
}

const look = (examiner: Examiner, { workbook: seen, directions }: Looked) => examiner.examine(seen, directions);

/** A look at data of which nothing is known, so that nothing can be remembered of it. */
const afresh = (looked: Looked) => look(new Examiner(), structuredClone(looked));

/** Edits one after the other; now and then everything is as it was some steps ago, as after undo. */
function holdsAfterEdits(start: WorkbookSnapshot, most: number, runs: number): void {
  const step = fc.oneof({ weight: 6, arbitrary: edit }, { weight: 1, arbitrary: fc.nat({ max: 5 }) });
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: most }), (steps: readonly (Edit | number)[]) => {
    const examiner = new Examiner();
    const past: Looked[] = [{ workbook: start, directions: { profile, assignments } }];
    look(examiner, past[0]!);
    for (const next of steps) {
      past.push(typeof next === 'number' ? past[Math.max(0, past.length - 1 - next)]! : next(past.at(-1)!));
      expect(look(examiner, past.at(-1)!)).toEqual(afresh(past.at(-1)!));
    }
  }), { numRuns: runs });
}

describe('after any edits it finds what a fresh look finds: values, formats, labels, units, rows, sheets, settings, undone or not', () => {
  test('in a small workbook', () => holdsAfterEdits(small, 10, 60));
  test('in the sample', () => holdsAfterEdits(sample, 5, 6));
});

describe('what an edit does not touch', () => {
  const basic = { row: 6, column: 3 };
  const edited: WorkbookSnapshot = {
    ...sample,
    sheets: sample.sheets.map((each) => (each.name === '基本支出' ? { ...each, rows: new Map(each.rows).set(basic.row, new Map(each.rows.get(basic.row)).set(basic.column, number(0.35, '0.00'))) } : each)),
  };
  const examiner = new Examiner();
  const before = look(examiner, { workbook: sample, directions: { profile, assignments } });
  const after = look(examiner, { workbook: edited, directions: { profile, assignments } });

  test('is not read again', () => {
    const untouched = before.book.statements.filter((statement) => statement.sheet !== '基本支出');
    expect(untouched.length).toBeGreaterThan(3);
    expect(untouched.filter((statement) => !after.book.statements.includes(statement))).toEqual([]);
    expect(after.claims).toBe(before.claims);
  });

  test('is not judged again', () => {
    const judgedAnew = after.judgements.filter((judgement) => !before.judgements.includes(judgement));
    expect(judgedAnew.length).toBeGreaterThan(0);
    expect(judgedAnew.every(({ relation }) => JSON.stringify(relation, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)).includes('basicExpenditure'))).toBe(true);
    expect(judgedAnew.length).toBeLessThan(5);
  });

  test('is not explained again', () => {
    const remote = after.findings.filter(({ relation, suspects }) => relation && suspects.length > 0 && before.findings.some((finding) => finding.suspects === suspects));
    expect(remote.length).toBeGreaterThan(0);
  });
});
