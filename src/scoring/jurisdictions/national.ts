/** 财预〔2013〕53号 附件2 部门整体支出绩效评价共性指标体系框架: the ratios whose figures a workbook can give. */
import type { RowRole } from '../../model/statement';
import { total, type RatioFormula, type RatioTerm } from '../ratio-formula';

const annex2 = '财预〔2013〕53号 附件2';
const work = (row: RowRole): RatioTerm => ({ statement: 'controls', row, measure: 'final' });

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
  {
    id: 'work-completion',
    name: { 'zh-CN': '实际完成率', 'en-US': 'Completion rate of planned work' },
    numerator: [work('completedWork')],
    denominator: [work('plannedWork')],
    basis: annex2,
  },
  {
    id: 'work-timeliness',
    name: { 'zh-CN': '完成及时率', 'en-US': 'Timely completion rate' },
    numerator: [work('timelyWork')],
    denominator: [work('plannedWork')],
    basis: annex2,
  },
  {
    id: 'work-quality',
    name: { 'zh-CN': '质量达标率', 'en-US': 'Rate of work up to standard' },
    numerator: [work('qualifiedWork')],
    denominator: [work('plannedWork')],
    basis: annex2,
  },
  {
    id: 'key-work',
    name: { 'zh-CN': '重点工作办结率', 'en-US': 'Rate of key tasks settled' },
    numerator: [work('settledWork')],
    denominator: [work('assignedWork')],
    basis: annex2,
  },
];
