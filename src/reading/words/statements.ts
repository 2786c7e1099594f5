import type { Measure, RowRole, StatementRole } from '../../model/statement';
import {
  annualFunds,
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
  /** Labels of rows that only it has, and one of which it must have. */
  readonly telling?: readonly string[];
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
  { role: 'projectExpenditure', titles: ['项目支出'], rows: [{ role: 'total', words: ['项目支出'] }], completeSets: [] },
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
  {
    role: 'annualFunds',
    titles: [],
    telling: ['年度资金总额', '资金总额', '年度预算资金总额'],
    measures: ['weight', 'score', 'executionRate'],
    rows: annualFunds,
    completeSets: [['appropriated', 'carriedIn', 'otherFunds']],
  },
  { role: 'buildings', titles: ['楼堂馆所'], measures: ['approvedArea', 'approvedInvestment'], rows: [], completeSets: [], flat: true },
  { role: 'controls', titles: ['其他控制指标', '支出控制'], rows: controlledItems, completeSets: [], flat: true },
];

/** A published form by its official names; how its titles vary is in forms.ts. */
const form = (role: StatementRole, titles: readonly string[], rows: readonly RowWords[], more: Partial<StatementWords> = {}): StatementWords => ({ role, titles, rows, completeSets: [], ...more });
const functional = { subjects: 'functional' } as const;

/** The forms that departments publish: final accounts 01 to 08, and their counterparts in the budget set. */
export const published: readonly StatementWords[] = [
  form('summaryIncome', ['收入支出决算总表', '收支总表'], summaryIncomeRows),
  form('summaryExpenditure', ['收入支出决算总表', '收支总表'], summaryExpenditureRows, functional),
  form('incomeBySubject', ['收入决算表', '收入总表'], [], functional),
  form('expenditureBySubject', ['支出决算表', '支出总表'], [], functional),
  form('appropriationIncome', ['财政拨款收入支出决算总表', '财政拨款收支总表'], appropriationIncomeRows),
  form('appropriationExpenditure', ['财政拨款收入支出决算总表', '财政拨款收支总表'], appropriationExpenditureRows, functional),
  form('generalBudgetExpenditure', ['一般公共预算财政拨款支出决算表', '一般公共预算支出表'], [], functional),
  form('generalBudgetBasic', ['一般公共预算财政拨款基本支出决算表', '一般公共预算基本支出表'], basicGroups, { subjects: 'economic', completeSets: [['personnel', 'operating']] }),
  form('governmentFund', ['政府性基金预算财政拨款收入支出决算表', '政府性基金预算支出表'], [], functional),
  form('stateCapital', ['国有资本经营预算财政拨款支出决算表', '国有资本经营预算支出表'], [], functional),
];

export const statementWords: readonly StatementWords[] = [...homeMade, ...published];

const byRole = new Map(statementWords.map((words) => [words.role, words]));

export function wordsOf(role: StatementRole): StatementWords {
  return byRole.get(role)!;
}
