/** How the published forms are told apart: by their titles, and by what they hold where the title is missing. */
import type { Measure, RowRole, StatementRole } from '../../model/statement';
import type { Classification } from './subjects';

/** Titles after the names of months and years were removed; the first that fits decides. Null: a form that is none of ours. */
export const formTitles: readonly { readonly title: RegExp; readonly roles: readonly StatementRole[] | null }[] = [
  { title: /三公.*(?:表|支出|预算|经费)|因公出国.*表/, roles: ['threePublic'] },
  { title: /绩效|自评|政府采购|资产|项目支出|项目收入支出|机关运行经费|相关统计数|明细表\((?:经济|功能)|^(?!.*基本支出).*支出决算明细表/, roles: null },
  { title: /国有资本经营预算.*(?:表|支出)/, roles: ['stateCapital'] },
  { title: /政府性基金.*(?:表|支出)/, roles: ['governmentFund'] },
  { title: /(?:一般公共预算|财政拨款).*基本支出/, roles: ['generalBudgetBasic'] },
  { title: /基本支出/, roles: null },
  { title: /一般公共预算.*支出/, roles: ['generalBudgetExpenditure'] },
  { title: /财政拨款.*(?:收支|收入支出)/, roles: ['appropriationIncome', 'appropriationExpenditure'] },
  { title: /财政拨款/, roles: null },
  { title: /(?:收支|收入支出).*(?:总表|决算表|预算表|总体情况)/, roles: ['summaryIncome', 'summaryExpenditure'] },
  { title: /收入(?:决算|预算)?(?:总体情况|总|明细|情况)?(?:决算|预算)?表/, roles: ['incomeBySubject', 'summaryIncome', 'appropriationIncome'] },
  { title: /支出(?:决算|预算)?(?:总体情况|总|明细|情况)?(?:决算|预算)?表/, roles: ['expenditureBySubject', 'summaryExpenditure', 'appropriationExpenditure'] },
];

export interface FormShape {
  readonly role: StatementRole;
  /** Its rows are subjects: by their codes, or by the names of the classes. */
  readonly subjects?: Classification;
  /** Its rows are the units of a department. */
  readonly units?: boolean;
  /** Its subjects are classes only, told by name. */
  readonly classes?: boolean;
  /** Its subjects go below the classes, by code. */
  readonly items?: boolean;
  /** It has one measure of each list. */
  readonly measures: readonly (readonly Measure[])[];
  /** And none of these. */
  readonly without?: readonly Measure[];
  /** It has at least two of these rows. */
  readonly rows?: readonly RowRole[];
  readonly withoutRows?: readonly RowRole[];
  /** A label that only its rows have. */
  readonly says?: RegExp;
  /** Home-made tables may hold the same: it takes a title, or its twin, to tell. */
  readonly onlyTold?: boolean;
  /** No other table looks like it: it is known without a title. */
  readonly unmistakable: boolean;
}

const amounts: readonly Measure[] = ['final', 'opening', 'adjusted'];
const kindsOfIncome: readonly Measure[] = ['superiorSubsidy', 'businessIncome', 'operatingIncome', 'affiliateRemittance', 'nonTaxSpecialAccount', 'otherFunds'];
const otherExpenditure: readonly Measure[] = ['paidToSuperior', 'businessExpenditure', 'paidToAffiliates'];
const appropriations: readonly Measure[] = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'];

export const formShapes: readonly FormShape[] = [
  {
    role: 'summaryIncome',
    measures: [amounts],
    rows: ['superiorSubsidy', 'businessIncome', 'operatingIncome', 'affiliateRemittance', 'nonTaxSpecialAccount', 'otherFunds', 'surplusUsed'],
    withoutRows: ['expenditure', 'closingCarryOver'],
    unmistakable: true,
  },
  {
    role: 'summaryIncome',
    measures: [amounts],
    rows: ['income', 'superiorSubsidy', 'businessIncome', 'operatingIncome', 'affiliateRemittance', 'surplusUsed', 'openingCarryOver'],
    withoutRows: ['expenditure', 'closingCarryOver'],
    unmistakable: false,
  },
  { role: 'summaryExpenditure', subjects: 'functional', classes: true, measures: [amounts], without: [...appropriations, 'basic', 'project'], unmistakable: true },
  { role: 'appropriationExpenditure', subjects: 'functional', classes: true, measures: [['generalPublicBudget'], ['governmentFundBudget', 'total']], without: kindsOfIncome, unmistakable: true },
  { role: 'appropriationIncome', measures: [amounts], rows: ['income', 'openingCarryOver'], says: /财政拨款结转/, withoutRows: ['expenditure', 'closingCarryOver'], unmistakable: true },
  { role: 'appropriationIncome', measures: [amounts], rows: ['income', 'openingCarryOver'], withoutRows: ['expenditure', 'closingCarryOver'], unmistakable: false },
  { role: 'appropriationIncome', measures: [amounts], rows: ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget', 'income', 'openingCarryOver'], onlyTold: true, unmistakable: false },
  { role: 'incomeBySubject', subjects: 'functional', measures: [['total'], ['fiscalAppropriation', 'generalPublicBudget'], kindsOfIncome], without: ['basic', 'project'], unmistakable: true },
  { role: 'incomeBySubject', units: true, measures: [['total'], ['fiscalAppropriation', 'generalPublicBudget'], kindsOfIncome], without: ['basic', 'project'], unmistakable: false },
  { role: 'expenditureBySubject', subjects: 'functional', measures: [['basic'], ['project'], otherExpenditure], without: kindsOfIncome, unmistakable: true },
  { role: 'expenditureBySubject', subjects: 'functional', measures: [['basic'], ['project']], without: ['income', 'closingCarryOver', ...kindsOfIncome], unmistakable: false },
  { role: 'generalBudgetExpenditure', subjects: 'functional', measures: [['basic'], ['project', 'total']], without: [...otherExpenditure, ...kindsOfIncome], unmistakable: false },
  { role: 'governmentFund', subjects: 'functional', measures: [['total', 'basic', 'income'], ['project', 'closingCarryOver']], without: [...otherExpenditure, ...kindsOfIncome], unmistakable: false },
  { role: 'stateCapital', subjects: 'functional', measures: [['total', 'basic', 'income', ...amounts]], without: [...otherExpenditure, ...kindsOfIncome], unmistakable: false },
  { role: 'generalBudgetBasic', subjects: 'economic', measures: [[...amounts, 'total']], rows: ['personnel', 'operating'], items: true, unmistakable: true },
  { role: 'generalBudgetBasic', subjects: 'economic', measures: [['total'], ['personnel'], ['operating']], items: true, unmistakable: true },
  { role: 'generalBudgetBasic', subjects: 'economic', measures: [[...amounts, 'total']], unmistakable: false },
];
