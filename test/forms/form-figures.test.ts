import { figureOf, rowOf } from '../../src/model/book';
import { withFormFigures } from '../../src/model/form-figures';
import type { Measure, RowRole, StatementRole } from '../../src/model/statement';
import { examine } from '../../src/session/examine';
import { departmentC } from './department-c';
import { draw } from './draw';
import { department } from './generate';
import { official } from './layout';
import { province } from './provinces';
import { Random } from './random';

const { book } = examine(draw(departmentC, official).workbook);
const told = withFormFigures(book);
const printed = (role: StatementRole, row: RowRole, measure: Measure) => figureOf(told, role, row, measure)?.printed;

test('nine forms tell of income, expenditure, funds and what was carried over', () => {
  expect([
    printed('income', 'total', 'final'), printed('income', 'generalPublicBudget', 'final'), printed('expenditure', 'total', 'final'), printed('expenditure', 'basicExpenditure', 'final'),
    printed('expenditure', 'projectExpenditure', 'final'), printed('expenditure', 'personnel', 'final'), printed('expenditureByFund', 'generalPublicBudget', 'basic'), printed('carryOver', 'expenditure', 'final'),
  ]).toEqual(['307.82', '307.82', '307.82', '105.58', '202.24', '95.36', '105.58', '307.82']);
});

test('each is the figure of its cell, so that it leads there', () => {
  const basic = book.statements.find(({ role }) => role === 'expenditureBySubject')!.rows[0]!.figures.get('basic');
  expect(figureOf(told, 'expenditure', 'basicExpenditure', 'final')).toBe(basic);
});

test('what no form states stays a gap', () => {
  expect([printed('expenditure', 'total', 'opening'), printed('expenditure', 'total', 'prior'), printed('income', 'otherFunds', 'final'), printed('carryOver', 'closingCarryOver', 'final')]).toEqual([undefined, undefined, undefined, undefined]);
});

test('personnel and operating cost of the general public budget are not told of all money where there is other', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => withFormFigures(examine(draw(department(new Random(seed), 2), official).workbook).book));
  const differing = seeds.filter((each) => figureOf(each, 'expenditure', 'basicExpenditure', 'final')?.printed !== figureOf(each, 'expenditureByFund', 'generalPublicBudget', 'basic')?.printed);
  expect(differing.length).toBeGreaterThan(0);
  expect(differing.filter((each) => rowOf(each, 'expenditure', 'personnel'))).toEqual([]);
});

test('a budget tells of what is planned', () => {
  const planned = withFormFigures(examine(province('budget-national').workbook).book);
  expect([figureOf(planned, 'expenditure', 'total', 'opening')?.printed, figureOf(planned, 'income', 'governmentFundBudget', 'opening')?.printed, figureOf(planned, 'expenditure', 'total', 'final')]).toEqual(['216.20', '50.00', undefined]);
});

test('a table of the workbook’s own goes before', () => {
  const own = { ...book, statements: [...book.statements, { ...book.statements[0]!, role: 'income' as const, rows: [] }] };
  expect(withFormFigures(own).statements.filter(({ role }) => role === 'income')).toHaveLength(1);
});
