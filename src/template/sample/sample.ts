import type { Figures } from '../figures';
import { indicators } from './indicators';
import { adjustment, basicExpenditure, carryOver, expenditure, expenditureByFund, income, projectExpenditure, threePublic } from './money';
import { texts } from './texts';
import { facts, staffing } from './unit';

/** A department's 2023, with the faults its published report has. See docs/sample.md. */
export const sample: Figures = {
  facts,
  staffing,
  income,
  expenditure,
  expenditureByFund,
  basicExpenditure,
  projectExpenditure,
  adjustment,
  carryOver,
  threePublic,
  indicators,
  texts,
};
