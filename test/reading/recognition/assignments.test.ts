import { figureOf } from '../../../src/model/book';
import type { RangeAssignment } from '../../../src/model/recognition';
import { readBook } from '../../../src/reading/read-book';
import { sheet, workbook, type Grid } from '../grid';

const unsure: Grid = [['项目', '决算数'], ['人员经费', 1], ['公用经费', 2]];

const read = (grid: Grid, ...assignments: readonly Omit<RangeAssignment, 'sheet'>[]) =>
  readBook(workbook(sheet('S', grid)), assignments.map((assignment) => ({ sheet: 'S', ...assignment })));

const recognised = (...input: Parameters<typeof read>) => read(...input).recognised.map(({ area, role, sure, reasons }) => [area, role, sure, reasons]);

test('a table that might be two things is told, and not used', () => {
  expect(recognised(unsure)).toEqual([['A1:B3', 'expenditure', false, ['rows', 'ambiguous']]]);
  expect(read(unsure).statements).toEqual([]);
});

test('what the user says goes before recognition', () => {
  const says = { area: 'A1:B3', role: 'expenditure' } as const;
  expect(recognised(unsure, says)).toEqual([['A1:B3', 'expenditure', true, ['assigned']]]);
  expect(figureOf(read(unsure, says), 'expenditure', 'operating', 'final')?.value?.toString()).toBe('2');
});

test('a range may be left alone', () => {
  const income: Grid = [['收入'], ['项目', '决算数'], ['合计', 1], ['其他收入', 1]];
  expect(recognised(income)).toEqual([['A2:B4', 'income', true, ['title', 'rows']]]);
  expect(recognised(income, { area: 'A2:B4', role: null })).toEqual([['A2:B4', null, true, ['assigned']]]);
  expect(read(income, { area: 'A2:B4', role: null }).statements).toEqual([]);
});

test('a range without a table is told', () => {
  expect(recognised([['甲', '乙']], { area: 'A1:B9', role: 'income' })).toEqual([['A1:B9', 'income', false, ['noLabels']]]);
});

test('ranges of other sheets, and what is no range, say nothing', () => {
  const book = readBook(workbook(sheet('S', unsure)), [{ sheet: 'T', area: 'A1:B3', role: 'expenditure' }, { sheet: 'S', area: '全表', role: 'expenditure' }]);
  expect(book.recognised.map(({ sure }) => sure)).toEqual([false]);
});
