/** What the pane says of profiles, rules, own formulas and ranges on its page of settings. */
import type { RecognitionReason, TableRole } from '../../model/recognition';
import type { Localized } from '../language';
import { statementWords } from '../statement-words';

export const profileWords = {
  title: { 'zh-CN': '核对口径', 'en-US': 'What is checked' },
  hint: { 'zh-CN': '下面的规则、界限、公式合为一套设置，存在工作簿里，也可以存成文件发给其他单位。', 'en-US': 'Rules, limits and formulas below are one set of settings: kept in the workbook, and saved to a file for others.' },
  by: { 'zh-CN': '采用：{{name}}', 'en-US': 'By: {{name}}' },
  jurisdiction: { 'zh-CN': '比率和评分按', 'en-US': 'Ratios and scores by' },
  chooseFile: { 'zh-CN': '选择设置文件', 'en-US': 'Choose a settings file' },
  reset: { 'zh-CN': '全部恢复默认', 'en-US': 'All back to default' },
} as const satisfies Readonly<Record<string, Localized>>;

export const scoringWords = {
  title: { 'zh-CN': '评分', 'en-US': 'Scores' },
  overshoot: { 'zh-CN': '完成值高于指标值较多时', 'en-US': 'A result well above its target' },
  reason: { 'zh-CN': '说明原因，不扣分', 'en-US': 'wants a reason, loses nothing' },
  deduct: { 'zh-CN': '可按偏离度扣分', 'en-US': 'may lose points' },
  bands: { 'zh-CN': '定性指标三档的分界（占分值）', 'en-US': 'Bands of results in words (of the weight)' },
  met: { 'zh-CN': '达成 ≥', 'en-US': 'met ≥' },
  partly: { 'zh-CN': '部分 ≥', 'en-US': 'partly ≥' },
  grades: { 'zh-CN': '等级的最低分', 'en-US': 'Lowest points of a grade' },
  falling: { 'zh-CN': '请输入0到100的数，并且一个比一个小', 'en-US': 'Numbers from 0 to 100, each less than the one before' },
} as const satisfies Readonly<Record<string, Localized>>;

export const rulesWords = {
  title: { 'zh-CN': '规则', 'en-US': 'Rules' },
  hint: { 'zh-CN': '可以关闭一条规则，或改变它的问题列为错误、提醒还是提示。', 'en-US': 'A rule can be off, or its findings be errors, warnings or notes.' },
  off: { 'zh-CN': '关闭', 'en-US': 'Off' },
  usual: { 'zh-CN': '{{severity}}（默认）', 'en-US': '{{severity}} (default)' },
  changed: { 'zh-CN': '改了{{count}}条', 'en-US': '{{count}} changed' },
  count: { 'zh-CN': '{{count}}条', 'en-US': '{{count}}' },
} as const satisfies Readonly<Record<string, Localized>>;

export const formulasWords = {
  title: { 'zh-CN': '自定公式', 'en-US': 'Formulas of your own' },
  hint: { 'zh-CN': '用表号、行、栏写，例如 6行 = 01表2行，1行 = (2+3)行，9行 < (4+5+6)行；也可以用名称，例如 [支出决算表].[合计].[项目支出]。', 'en-US': 'By table, row (行) and column (栏): 6行 = 01表2行, 1行 = (2+3)行, 9行 < (4+5+6)行; or by name: [支出决算表].[合计].[项目支出].' },
  onSheet: { 'zh-CN': '“校验公式”工作表里另有{{count}}个公式，一并核对。', 'en-US': 'Formulas on the sheet 校验公式, checked as well: {{count}}.' },
  table: { 'zh-CN': '表名', 'en-US': 'Table' },
  tableHint: { 'zh-CN': '公式里已写明的可以不填', 'en-US': 'Not needed where the formula says it' },
  formula: { 'zh-CN': '公式', 'en-US': 'Formula' },
  severity: { 'zh-CN': '不符时列为', 'en-US': 'If it does not hold' },
  add: { 'zh-CN': '添加', 'en-US': 'Add' },
  remove: { 'zh-CN': '删除公式 {{formula}}', 'en-US': 'Remove {{formula}}' },
  relations: { 'zh-CN': '核对{{count}}处', 'en-US': '{{count}} checked' },
  none: { 'zh-CN': '没有找到可以核对的数', 'en-US': 'found nothing to check' },
  unusable: { 'zh-CN': '没有核对：{{fault}}', 'en-US': 'not checked: {{fault}}' },
} as const satisfies Readonly<Record<string, Localized>>;

export const rangesWords = {
  sureOnes: { 'zh-CN': '已认出{{count}}张', 'en-US': 'Recognised: {{count}}' },
  unsure: { 'zh-CN': '拿不准，没有核对', 'en-US': 'not sure, not checked' },
  left: { 'zh-CN': '不核对', 'en-US': 'left alone' },
  unknown: { 'zh-CN': '不认识的表', 'en-US': 'unknown table' },
  perhaps: { 'zh-CN': '可能是{{role}}', 'en-US': 'perhaps {{role}}' },
  because: { 'zh-CN': '依据：{{reasons}}', 'en-US': 'by {{reasons}}' },
  between: { 'zh-CN': '、', 'en-US': ', ' },
  correct: { 'zh-CN': '更正', 'en-US': 'Correct' },
  correctAt: { 'zh-CN': '更正{{place}}', 'en-US': 'Correct {{place}}' },
  is: { 'zh-CN': '{{place}}是', 'en-US': '{{place}} is' },
  byHand: { 'zh-CN': '指定选中的单元格', 'en-US': 'Assign the selected cells' },
  byHandHint: { 'zh-CN': '先在工作簿里选中整张表（连表头），再点这里。', 'en-US': 'Select the whole table, header included, then press here.' },
  nothingSelected: { 'zh-CN': '没有选中的区域，请先在工作簿里选中整张表（连表头）。', 'en-US': 'Nothing is selected. Select the whole table first, header included.' },
  leaveAlone: { 'zh-CN': '不核对这个区域', 'en-US': 'not to be checked' },
} as const satisfies Readonly<Record<string, Localized>>;

export const tableRoleWords: Readonly<Record<TableRole, Localized>> = {
  ...statementWords,
  indicators: { 'zh-CN': '绩效指标表', 'en-US': 'performance indicators' },
  facts: { 'zh-CN': '单位信息', 'en-US': 'facts about the department' },
  texts: { 'zh-CN': '文字材料', 'en-US': 'texts for the report' },
};

/** Why a table was taken for what it is, or why nobody can be sure. */
export const reasonWords: Readonly<Record<RecognitionReason, Localized>> = {
  assigned: { 'zh-CN': '您的指定', 'en-US': 'what you said' },
  title: { 'zh-CN': '标题', 'en-US': 'its title' },
  sheetName: { 'zh-CN': '工作表名', 'en-US': 'the sheet’s name' },
  columns: { 'zh-CN': '栏目', 'en-US': 'its columns' },
  rows: { 'zh-CN': '项目名称', 'en-US': 'its rows' },
  codes: { 'zh-CN': '科目编码', 'en-US': 'its codes' },
  twin: { 'zh-CN': '并排的另一半', 'en-US': 'the table beside it' },
  elimination: { 'zh-CN': '其他可能的表都已认出', 'en-US': 'all else it might be being there' },
  ambiguous: { 'zh-CN': '还像别的表', 'en-US': 'it might be another' },
  otherForm: { 'zh-CN': '另一种报表，不核对', 'en-US': 'another form, which is not checked' },
  empty: { 'zh-CN': '没有填数', 'en-US': 'nothing entered' },
  otherTitle: { 'zh-CN': '标题是别的表', 'en-US': 'a title that says otherwise' },
  noMeasures: { 'zh-CN': '没有认出数字栏', 'en-US': 'no column of figures' },
  noLabels: { 'zh-CN': '没有认出项目栏', 'en-US': 'no column of names' },
};
