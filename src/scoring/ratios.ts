/** The prescribed ratios, their formulas as data. What a jurisdiction computes differently is another set of the same shape. */
import type { Localized } from '../locales/language';
import type { Measure, RowRole, StatementRole } from '../model/statement';

/** A figure by its role, counted with a weight of 1 unless said otherwise. */
export interface RatioTerm {
  readonly statement: StatementRole;
  readonly row: RowRole;
  readonly measure: Measure;
  readonly weight?: 1 | -1;
  /** By how much it changes a budget, whichever sign it is written with. */
  readonly extent?: boolean;
}

export interface RatioFormula {
  readonly id: string;
  readonly name: Localized;
  readonly numerator: readonly RatioTerm[];
  readonly denominator: readonly RatioTerm[];
  /** Where the formula is prescribed. */
  readonly basis: string;
}

const total = (statement: StatementRole, measure: Measure, more?: Pick<RatioTerm, 'weight' | 'extent'>): RatioTerm => ({ statement, row: 'total', measure, ...more });
const annex2 = '财预〔2013〕53号 附件2';

/** The national ratios that the workbook's statements can give. */
export const nationalRatios: readonly RatioFormula[] = [
  {
    id: 'staffing-control',
    name: { 'zh-CN': '在职人员控制率', 'en-US': 'Staffing control rate' },
    numerator: [total('staffing', 'staff')],
    denominator: [total('staffing', 'posts')],
    basis: annex2,
  },
  {
    id: 'three-public-change',
    name: { 'zh-CN': '“三公经费”变动率', 'en-US': 'Three-public-expenses change rate' },
    numerator: [total('threePublic', 'adjusted'), total('threePublic', 'priorBudget', { weight: -1 })],
    denominator: [total('threePublic', 'priorBudget')],
    basis: annex2,
  },
  {
    id: 'three-public-control',
    name: { 'zh-CN': '“三公经费”控制率', 'en-US': 'Three-public-expenses control rate' },
    numerator: [total('threePublic', 'final')],
    denominator: [total('threePublic', 'adjusted')],
    basis: annex2,
  },
  {
    id: 'key-project-share',
    name: { 'zh-CN': '重点支出安排率', 'en-US': 'Key project share' },
    numerator: [{ statement: 'controls', row: 'keyProjects', measure: 'final' }],
    denominator: [total('projectExpenditure', 'final')],
    basis: annex2,
  },
  {
    id: 'budget-completion',
    name: { 'zh-CN': '预算完成率', 'en-US': 'Budget completion rate' },
    numerator: [total('expenditure', 'final')],
    denominator: [total('expenditure', 'adjusted')],
    basis: annex2,
  },
  {
    id: 'budget-adjustment',
    name: { 'zh-CN': '预算调整率', 'en-US': 'Budget adjustment rate' },
    numerator: [total('adjustment', 'increase', { extent: true }), total('adjustment', 'decrease', { extent: true })],
    denominator: [total('expenditure', 'opening')],
    basis: annex2,
  },
  {
    id: 'carry-over',
    name: { 'zh-CN': '结转结余率', 'en-US': 'Carry-over rate' },
    numerator: [{ statement: 'carryOver', row: 'closingCarryOver', measure: 'final' }],
    denominator: [total('expenditure', 'adjusted')],
    basis: annex2,
  },
  {
    id: 'carry-over-change',
    name: { 'zh-CN': '结转结余变动率', 'en-US': 'Carry-over change rate' },
    numerator: [
      { statement: 'carryOver', row: 'closingCarryOver', measure: 'final' },
      { statement: 'carryOver', row: 'openingCarryOver', measure: 'final', weight: -1 },
    ],
    denominator: [{ statement: 'carryOver', row: 'openingCarryOver', measure: 'final' }],
    basis: annex2,
  },
  {
    id: 'operating-control',
    name: { 'zh-CN': '公用经费控制率', 'en-US': 'Operating-cost control rate' },
    numerator: [{ statement: 'controls', row: 'operating', measure: 'final' }],
    denominator: [{ statement: 'controls', row: 'operating', measure: 'adjusted' }],
    basis: annex2,
  },
  {
    id: 'procurement-execution',
    name: { 'zh-CN': '政府采购执行率', 'en-US': 'Procurement execution rate' },
    numerator: [{ statement: 'controls', row: 'procurement', measure: 'final' }],
    denominator: [{ statement: 'controls', row: 'procurement', measure: 'adjusted' }],
    basis: annex2,
  },
  {
    id: 'asset-use',
    name: { 'zh-CN': '固定资产利用率', 'en-US': 'Fixed-asset use rate' },
    numerator: [{ statement: 'controls', row: 'fixedAssetsInUse', measure: 'final' }],
    denominator: [{ statement: 'controls', row: 'fixedAssets', measure: 'final' }],
    basis: annex2,
  },
  {
    id: 'payment-progress',
    name: { 'zh-CN': '支付进度率', 'en-US': 'Payment progress rate' },
    numerator: [{ statement: 'controls', row: 'paymentProgress', measure: 'final' }],
    denominator: [{ statement: 'controls', row: 'paymentProgress', measure: 'adjusted' }],
    basis: annex2,
  },
];
