import type { Measure, RowRole, StatementRole } from '../../model/statement';
import {
  appropriationExpenditureRows,
  appropriationIncomeRows,
  basicGroups,
  carryOverRows,
  controlledItems,
  economicClasses,
  funds,
  posts,
  procurementRows,
  spendingKinds,
  summaryExpenditureRows,
  summaryIncomeRows,
  threePublicExpenses,
  type RowWords,
} from './rows';
import type { Classification } from './subjects';

export interface StatementWords {
  readonly role: StatementRole;
  /** Words of a title or sheet name that speak for it; those of the published forms are in forms.ts. */
  readonly titles: readonly string[];
  /** Measures that only it has. */
  readonly measures?: readonly Measure[];
  readonly rows: readonly RowWords[];
  /** Row roles that together are all there is of their parent. */
  readonly completeSets: readonly (readonly RowRole[])[];
  /** No total row: its rows are steps of a computation. */
  readonly flat?: boolean;
  /** Its rows are subjects of this classification, so their codes make the tree. */
  readonly subjects?: Classification;
}

/** The rows that stand beside each other in the total. */
const roles = (words: readonly RowWords[]) => words.filter((word) => !word.outside && !word.under).map((word) => word.role);

/** The template's tables and those that departments make themselves. */
export const homeMade: readonly StatementWords[] = [
  { role: 'staffing', titles: ['人员情况', '人员编制', '财政供养人员'], measures: ['posts', 'staff'], rows: posts, completeSets: [roles(posts)] },
  { role: 'income', titles: ['收入'], rows: funds, completeSets: [roles(funds)] },
  { role: 'expenditure', titles: ['支出'], rows: spendingKinds, completeSets: [roles(spendingKinds), ['personnel', 'operating']] },
  { role: 'expenditureByFund', titles: ['按资金来源'], measures: ['basic', 'project'], rows: funds, completeSets: [roles(funds)] },
  {
    role: 'basicExpenditure',
    titles: ['基本支出'],
    rows: economicClasses,
    completeSets: [['personnel', 'operating'], ['wagesAndBenefits', 'goodsAndServices', 'transfers', 'capital']],
  },
  { role: 'projectExpenditure', titles: ['项目支出'], rows: [], completeSets: [] },
  { role: 'adjustment', titles: ['预算调整'], measures: ['increase', 'decrease', 'adjustmentRate'], rows: spendingKinds, completeSets: [roles(spendingKinds)] },
  { role: 'carryOver', titles: ['结转结余', '结转和结余'], rows: carryOverRows, completeSets: [], flat: true },
  {
    role: 'threePublic',
    titles: ['三公经费'],
    rows: threePublicExpenses,
    completeSets: [['overseasTravel', 'vehicles', 'hospitality'], ['vehiclePurchase', 'vehicleRunning']],
  },
  {
    role: 'procurement',
    titles: ['政府采购'],
    rows: procurementRows,
    completeSets: [['procurementGoods', 'procurementWorks', 'procurementServices']],
  },
  { role: 'controls', titles: ['其他控制指标', '支出控制'], rows: controlledItems, completeSets: [], flat: true },
];

const form = (role: StatementRole, rows: readonly RowWords[], more: Partial<StatementWords> = {}): StatementWords => ({ role, titles: [], rows, completeSets: [], ...more });

/** The forms that departments publish: final accounts 01 to 08, and their counterparts in the budget set. */
export const published: readonly StatementWords[] = [
  form('summaryIncome', summaryIncomeRows),
  form('summaryExpenditure', summaryExpenditureRows, { subjects: 'functional' }),
  form('incomeBySubject', [], { subjects: 'functional' }),
  form('expenditureBySubject', [], { subjects: 'functional' }),
  form('appropriationIncome', appropriationIncomeRows),
  form('appropriationExpenditure', appropriationExpenditureRows, { subjects: 'functional' }),
  form('generalBudgetExpenditure', [], { subjects: 'functional' }),
  form('generalBudgetBasic', basicGroups, { subjects: 'economic', completeSets: [['personnel', 'operating']] }),
  form('governmentFund', [], { subjects: 'functional' }),
  form('stateCapital', [], { subjects: 'functional' }),
];

const byRole = new Map([...homeMade, ...published].map((words) => [words.role, words]));

export function wordsOf(role: StatementRole): StatementWords {
  return byRole.get(role)!;
}
