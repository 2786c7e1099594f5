/** A table of figures: a tree of rows, each with a figure per measure. */
import type { Figure } from './figure';
import type { TextCell } from './indicator';
import { oncePer } from './once-per';
import type { Unit } from './unit';

export type StatementRole =
  | 'staffing'
  | 'income'
  | 'expenditure'
  | 'expenditureByFund'
  | 'basicExpenditure'
  | 'projectExpenditure'
  | 'adjustment'
  | 'carryOver'
  | 'threePublic'
  | 'procurement'
  | 'controls'
  | 'annualFunds'
  | 'buildings'
  | FormRole;

/** The forms of the final accounts (部门决算公开01–08表) and their counterparts in the budget set; 01 and 04 are two tables side by side. Form 09 is `threePublic`. */
const formRoles = [
  'summaryIncome',
  'summaryExpenditure',
  'incomeBySubject',
  'expenditureBySubject',
  'appropriationIncome',
  'appropriationExpenditure',
  'generalBudgetExpenditure',
  'generalBudgetBasic',
  'governmentFund',
  'stateCapital',
] as const;
export type FormRole = (typeof formRoles)[number];

export function isForm(role: StatementRole): role is FormRole {
  return (formRoles as readonly StatementRole[]).includes(role);
}

/** Kinds of income beside the budgets' money (部门决算 收入决算表). */
export type IncomeKind = 'fiscalAppropriation' | 'superiorSubsidy' | 'businessIncome' | 'operatingIncome' | 'affiliateRemittance';

/** Kinds of expenditure beside basic and project expenditure (部门决算 支出决算表). */
export type ExpenditureKind = 'paidToSuperior' | 'businessExpenditure' | 'paidToAffiliates';

/** How the forms of income and expenditure split what was carried over and what came in: by basic and project expenditure, or by 结转 and 结余. */
export type RollPart =
  | 'basicCarriedIn'
  | 'projectCarriedIn'
  | 'carriedForwardIn'
  | 'surplusIn'
  | 'basicIncome'
  | 'projectIncome'
  | 'basicCarriedOut'
  | 'projectCarriedOut'
  | 'projectCarriedForward'
  | 'projectSurplus'
  | 'carriedForwardOut'
  | 'surplusOut';

/** What was approved and what was built of the year's new buildings (部门整体支出绩效评价基础数据表 楼堂馆所控制情况). */
export type BuildingMeasure = 'approvedArea' | 'actualArea' | 'areaControlRate' | 'approvedInvestment' | 'actualInvestment' | 'investmentControlRate';

/** Kinds of budget money (预算法 第五条). */
export type Fund = 'generalPublicBudget' | 'governmentFundBudget' | 'stateCapitalBudget';

/** What a column says of a row. */
export type Measure =
  | 'opening'
  | 'openingShare'
  | 'adjusted'
  | 'final'
  | 'finalShare'
  | 'prior'
  | 'priorBudget'
  | 'increase'
  | 'decrease'
  | 'adjustmentRate'
  | 'posts'
  | 'staff'
  | 'basic'
  | 'project'
  | 'total'
  | 'change'
  | 'changeRate'
  | 'executionRate'
  | 'controlRate'
  | 'weight'
  | 'score'
  | Fund
  | 'nonTaxSpecialAccount'
  | IncomeKind
  | 'otherFunds'
  | ExpenditureKind
  | 'personnel'
  | 'operating'
  | 'openingCarryOver'
  | 'income'
  | 'closingCarryOver'
  | 'educationFees'
  | BuildingMeasure
  | RollPart;

/** Measures that are a percentage whatever the table's unit. */
export const rateMeasures: ReadonlySet<Measure> = new Set(['openingShare', 'finalShare', 'adjustmentRate', 'changeRate', 'executionRate', 'controlRate', 'areaControlRate', 'investmentControlRate']);

/** Measures in points, as the funds are scored by on the self-evaluation form. */
export const scoreMeasures: ReadonlySet<Measure> = new Set(['weight', 'score']);

/** What a row is about, where its label is one of the trade's own words. */
export type RowRole =
  | 'total'
  | Fund
  | IncomeKind
  | 'socialInsuranceBudget'
  | 'nonTaxSpecialAccount'
  | 'otherFunds'
  | 'basicExpenditure'
  | 'projectExpenditure'
  | 'personnel'
  | 'operating'
  | 'wagesAndBenefits'
  | 'goodsAndServices'
  | 'transfers'
  | 'capital'
  | 'administrativePosts'
  | 'institutionPosts'
  | 'workerPosts'
  | 'retired'
  | 'overseasTravel'
  | 'vehicles'
  | 'vehiclePurchase'
  | 'vehicleRunning'
  | 'hospitality'
  | 'meetings'
  | 'training'
  | 'openingCarryOver'
  | 'income'
  | 'surplusUsed'
  | 'expenditure'
  | 'surplusDistributed'
  | 'closingCarryOver'
  | 'procurement'
  | 'procurementGoods'
  | 'procurementWorks'
  | 'procurementServices'
  | 'smallAndMedium'
  | 'smallAndMicro'
  | 'keyProjects'
  | 'paymentProgress'
  | 'fixedAssets'
  | 'fixedAssetsInUse'
  | 'plannedWork'
  | 'completedWork'
  | 'timelyWork'
  | 'qualifiedWork'
  | 'assignedWork'
  | 'settledWork'
  | 'appropriated'
  | 'carriedIn'
  | 'buildingArea'
  | 'buildingInvestment';

export interface Row {
  readonly role: RowRole | null;
  /** Of 政府收支分类科目: functional (201, 20101, 2010101) or economic (301, 30101); blanks between its parts removed. */
  readonly code?: string;
  /** As written, marks of hierarchy (其中：, 一、) removed. */
  readonly label: string;
  /** Labels from the top of the tree down, joined by `/`. */
  readonly path: string;
  /** The 行次 that is printed beside it. */
  readonly line?: number;
  /** What the row's money comes from, where a column says so. */
  readonly fund?: string;
  readonly fundRole?: RowRole;
  readonly figures: ReadonlyMap<Measure, Figure>;
  readonly children: readonly Row[];
  /** Whether the children are known to be all there is of this row. */
  readonly complete: boolean;
  /** Its row on the sheet is hidden. */
  readonly hidden: boolean;
}

/** Which of the published sets a table belongs to: 部门决算公开表, 部门预算公开表, or the self-evaluation with its annexes. */
export type StatementSet = 'finalAccounts' | 'budget' | 'selfEvaluation';

/** What the lines above a table say of whom and when it is, and where they say it. */
export interface Captions {
  readonly department?: TextCell;
  /** 2023年度, in a cell of its own or in the title. */
  readonly year?: TextCell;
}

export interface Statement {
  readonly role: StatementRole;
  readonly set: StatementSet;
  readonly captions: Captions;
  readonly title: string;
  readonly sheet: string;
  readonly unit: Unit;
  readonly measures: readonly Measure[];
  /** Some columns hold figures that nobody knew how to read, so that a row's parts may not be all. */
  readonly partlyRead: boolean;
  /** The rows that have no parent. */
  readonly rows: readonly Row[];
}

/** All rows of a statement, parents before their children. */
export const allRows = oncePer(({ rows }: Statement): readonly Row[] => {
  const descend = (row: Row): Row[] => [row, ...row.children.flatMap(descend)];
  return rows.flatMap(descend);
});

/** Rows that stand in one list below each other, for every list of a statement's tree. */
export function rowLists(statement: Statement): readonly (readonly Row[])[] {
  const listsOf = (rows: readonly Row[]): (readonly Row[])[] => (rows.length === 0 ? [] : [rows, ...rows.flatMap(({ children }) => listsOf(children))]);
  return listsOf(statement.rows);
}
