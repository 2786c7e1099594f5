import type { SheetSnapshot } from '../../src/model/snapshot';
import { examine } from '../../src/session/examine';
import { workbook } from '../reading/grid';
import { budget, finalAccounts } from './other-provinces';

const read = (sheets: readonly SheetSnapshot[]) => {
  const { book, findings, judgements } = examine(workbook(...sheets));
  return { forms: book.statements.map(({ role, set, measures, partlyRead }) => `${role} ${set}: ${measures.join(' ')}${partlyRead ? ' …' : ''}`), findings, judged: judgements.length, unsure: book.recognised.filter(({ sure }) => !sure) };
};

test('final accounts from the reporting program', () => {
  const { forms, findings, unsure, judged } = read(finalAccounts);
  expect(forms).toEqual([
    'summaryIncome finalAccounts: final',
    'summaryExpenditure finalAccounts: final',
    'incomeBySubject finalAccounts: total fiscalAppropriation superiorSubsidy businessIncome operatingIncome affiliateRemittance otherFunds',
    'appropriationIncome finalAccounts: final',
    'appropriationExpenditure finalAccounts: total generalPublicBudget governmentFundBudget stateCapitalBudget',
    'generalBudgetExpenditure finalAccounts: total basic project',
    'generalBudgetBasic finalAccounts: final',
    'threePublic finalAccounts: adjusted final',
  ]);
  expect([findings, unsure]).toEqual([[], []]);
  expect(judged).toBeGreaterThan(100);
});

test('a budget set, where 预算数 is the opening budget', () => {
  const { forms, findings, unsure } = read(budget);
  expect(forms).toEqual([
    'summaryIncome budget: opening',
    'summaryExpenditure budget: opening',
    'appropriationIncome budget: opening',
    'appropriationExpenditure budget: total generalPublicBudget governmentFundBudget',
    'generalBudgetExpenditure budget: prior total basic project',
    'generalBudgetBasic budget: total personnel operating',
    'threePublic budget: priorBudget opening',
  ]);
  expect([findings, unsure]).toEqual([[], []]);
});
