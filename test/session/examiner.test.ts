import fc from 'fast-check';
import { Examiner } from '../../src/session/examiner';
import { freshState } from '../../src/session/kept-state';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/model/snapshot';
import { shipped } from '../reading/workbooks';

const sample = shipped('sample.xlsx');
const cells = sample.sheets.flatMap((sheet, at) => [...sheet.rows].flatMap(([row, columns]) => [...columns.keys()].map((column) => ({ at, row, column }))));
const numbers = cells.filter(({ at, row, column }) => sample.sheets[at]!.rows.get(row)!.get(column)!.value.kind === 'number');

type Edit = (cell: CellSnapshot) => CellSnapshot | undefined;

const number = (value: number, format: string): Edit => () => ({ value: { kind: 'number', number: value }, format, printed: value.toFixed(2) });
const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -100, max: 300_000 }).map((cents) => number(cents / 100, '0.00')) },
  { weight: 2, arbitrary: fc.constantFrom('0', '0.0', '0.0000', '0.00%').map((format): Edit => (cell) => ({ ...cell, format })) },
  { weight: 1, arbitrary: fc.constant<Edit>(() => undefined) },
  { weight: 1, arbitrary: fc.constantFrom('合计', '其中：', '基本支出', '单位：元', '无').map((text): Edit => () => ({ value: { kind: 'text', text }, format: 'General', printed: text })) },
);

function edited(workbook: WorkbookSnapshot, { at, row, column }: (typeof cells)[number], edit: Edit): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) => {
      if (index !== at) return sheet;
      const columns = new Map(sheet.rows.get(row));
      const now = edit(columns.get(column) ?? { value: { kind: 'number', number: 0 }, format: 'General', printed: '0' });
      if (now) columns.set(column, now);
      else columns.delete(column);
      return { ...sheet, rows: new Map(sheet.rows).set(row, columns) };
    }),
  };
}

const look = (examiner: Examiner, workbook: WorkbookSnapshot) => examiner.examine(workbook, freshState);

test('after any edits it finds what a fresh look finds: values, precision, blanks, labels, units', () => {
  const place = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...numbers) }, { weight: 1, arbitrary: fc.constantFrom(...cells) });
  fc.assert(fc.property(fc.array(fc.tuple(place, edits), { minLength: 1, maxLength: 6 }), (steps) => {
    const examiner = new Examiner();
    look(examiner, sample);
    let workbook = sample;
    for (const [cell, edit] of steps) {
      workbook = edited(workbook, cell, edit);
      expect(look(examiner, workbook)).toEqual(look(new Examiner(), workbook));
    }
  }), { numRuns: 8 });
});

test('what an edit does not touch is not judged again', () => {
  const examiner = new Examiner();
  const before = look(examiner, sample);
  const basic = numbers.find(({ at, row, column }) => sample.sheets[at]!.name === '基本支出' && row === 6 && column === 3)!;
  const after = look(examiner, edited(sample, basic, number(0.35, '0.00')));
  const judgedAnew = after.judgements.filter((judgement) => !before.judgements.includes(judgement));
  expect(judgedAnew.length).toBeGreaterThan(0);
  expect(judgedAnew.every(({ relation }) => JSON.stringify(relation, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)).includes('basicExpenditure'))).toBe(true);
  expect(judgedAnew.length).toBeLessThan(5);
});
