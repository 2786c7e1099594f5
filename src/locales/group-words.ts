/** The groups of rules, as the settings and docs/rules name them. */
import type { Localized } from './language';

export const groupWords = {
  totals: { 'zh-CN': '合计', 'en-US': 'Totals' },
  formulas: { 'zh-CN': '公式和单元格', 'en-US': 'Formulas and cells' },
  shares: { 'zh-CN': '占比', 'en-US': 'Shares' },
  budget: { 'zh-CN': '预算和执行', 'en-US': 'Budget and execution' },
  years: { 'zh-CN': '上下年比较', 'en-US': 'Year on year' },
  ties: { 'zh-CN': '表间勾稽', 'en-US': 'Ties between tables' },
  forms: { 'zh-CN': '决算预算公开表', 'en-US': 'Published forms' },
  funds: { 'zh-CN': '资金来源', 'en-US': 'Kinds of money' },
  staffing: { 'zh-CN': '人员', 'en-US': 'Staff' },
  controls: { 'zh-CN': '支出控制', 'en-US': 'Spending controls' },
  'three-public': { 'zh-CN': '“三公”经费', 'en-US': 'Three public expenses' },
  procurement: { 'zh-CN': '政府采购', 'en-US': 'Procurement' },
  indicators: { 'zh-CN': '绩效指标', 'en-US': 'Indicators' },
  scores: { 'zh-CN': '分值和得分', 'en-US': 'Weights and scores' },
  annexes: { 'zh-CN': '附件与各表', 'en-US': 'Annexes against tables' },
  copies: { 'zh-CN': '重复和照抄', 'en-US': 'Repetitions and copies' },
  completeness: { 'zh-CN': '完整性', 'en-US': 'Completeness' },
  prose: { 'zh-CN': '文字里的数', 'en-US': 'What texts say' },
  own: { 'zh-CN': '自定公式', 'en-US': 'The user’s own' },
} as const satisfies Readonly<Record<string, Localized>>;
