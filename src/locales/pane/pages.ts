/** What the pane says on its pages of ratios, of the report and of settings. */
import type { Localized } from '../language';

export const ratiosWords = {
  intro: { 'zh-CN': '按国家规定的公式算出，点开可看公式和用到的数。', 'en-US': 'Computed by the prescribed formulas. Open one to see its formula and figures.' },
  missing: { 'zh-CN': '缺{{terms}}', 'en-US': 'Missing: {{terms}}' },
  zeroBase: { 'zh-CN': '基数为0，算不出', 'en-US': 'The base is 0, so there is no rate' },
  between: { 'zh-CN': '、', 'en-US': ', ' },
  betweenRows: { 'zh-CN': '；', 'en-US': '; ' },
  term: { 'zh-CN': '{{statement}}“{{row}}”的{{measures}}', 'en-US': '{{row}}: {{measures}} ({{statement}})' },
  basis: { 'zh-CN': '依据：{{basis}}', 'en-US': 'Basis: {{basis}}' },
  result: { 'zh-CN': '比率', 'en-US': 'Ratio' },
  notComputed: { 'zh-CN': '缺数未算（{{count}}）', 'en-US': 'Not computed ({{count}})' },
} as const satisfies Readonly<Record<string, Localized>>;

export const reportWords = {
  ready: { 'zh-CN': '可写', 'en-US': 'Ready' },
  incomplete: { 'zh-CN': '待补', 'en-US': 'To do' },
  allReady: { 'zh-CN': '{{count}}个部分都可以写出。', 'en-US': 'All {{count}} sections can be written.' },
  someMissing: { 'zh-CN': '{{count}}个部分中有{{missing}}个待补。', 'en-US': 'Still to do: {{missing}} of {{count}} sections.' },
  someMissingHint: { 'zh-CN': '现在也可以生成，缺的地方会标成【请补充】。', 'en-US': 'You can write it now; what is missing is marked 【请补充】.' },
  readyHint: { 'zh-CN': '数字取自各表，文字取自“文字材料”。', 'en-US': 'Figures come from the tables, words from the sheet 文字材料.' },
  again: { 'zh-CN': '重新生成报告', 'en-US': 'Write it again' },
  outline: { 'zh-CN': '报告提纲', 'en-US': 'Outline' },
  fillIn: { 'zh-CN': '去填写', 'en-US': 'Fill in' },
  fillInAt: { 'zh-CN': '去填写：{{place}}', 'en-US': 'Fill in at {{place}}' },
  inReport: { 'zh-CN': '在报告中查看', 'en-US': 'Show in the report' },
  openFindings: { 'zh-CN': '{{count}}处问题', 'en-US': 'Findings: {{count}}' },
  openFindingsHint: { 'zh-CN': '这一部分用到的数有问题，点击查看', 'en-US': 'Figures printed here are in question. Click to see.' },
  nothing: { 'zh-CN': '还没有可以写进报告的内容', 'en-US': 'There is nothing to report on yet' },
  nothingHint: { 'zh-CN': '请先填写预算、决算或绩效表，或插入模板。', 'en-US': 'Fill in budget, final-account or indicator tables first, or insert the template.' },
} as const satisfies Readonly<Record<string, Localized>>;

export const settingsWords = {
  live: { 'zh-CN': '边改边核', 'en-US': 'Check while editing' },
  liveHint: { 'zh-CN': '每次改动后自动重新核对。只读取，不改动工作簿。', 'en-US': 'Checks after every edit. It only reads; the workbook stays as it is.' },
  liveCost: {
    'zh-CN': '您的 Excel 版本较旧：加载项每次工作都可能清空“撤销”记录。介意的话请关闭，需要时点“立即核对”。',
    'en-US': 'On this older Excel an add-in at work may clear the undo history. If you mind, leave it off and check when you want to.',
  },
  liveUnavailable: { 'zh-CN': '这里不能得知改动，请用“立即核对”。', 'en-US': 'Edits are not told here; use “Check now”.' },

  thresholds: { 'zh-CN': '需要说明原因的界限', 'en-US': 'When a reason is asked for' },
  thresholdsHint: { 'zh-CN': '超过界限又没有写原因的，列为提醒。各地掌握不一，可按当地要求修改。', 'en-US': 'Above the limit and without a reason, it is a warning. Set them as your county does.' },
  completionRate: { 'zh-CN': '指标完成率高于', 'en-US': 'Indicator completion above' },
  adjustmentRate: { 'zh-CN': '预算调整率高于', 'en-US': 'Budget adjustment above' },
  yearOnYear: { 'zh-CN': '比上年增减超过', 'en-US': 'Change from last year above' },
  usual: { 'zh-CN': '恢复默认值', 'en-US': 'Use the defaults' },
  notAPercentage: { 'zh-CN': '请输入不小于 0 的数', 'en-US': 'Enter a number of 0 or more' },
  percent: { 'zh-CN': '%', 'en-US': '%' },

  recognised: { 'zh-CN': '认出的表', 'en-US': 'Tables recognised' },
  recognisedHint: { 'zh-CN': '只核对认准的表。拿不准或认错的，请在这里更正；更正记在工作簿里，以后优先。', 'en-US': 'Only what is recognised for sure is checked. Correct the others here; it is kept in the workbook.' },
  noneRecognised: { 'zh-CN': '还没有认出任何表。', 'en-US': 'None so far.' },

  shortcuts: { 'zh-CN': '快捷键', 'en-US': 'Shortcuts' },
  shortcutsHint: { 'zh-CN': '光标在窗格里时有效。', 'en-US': 'While the pane has the focus.' },
  moveAmong: { 'zh-CN': '上一个、下一个问题', 'en-US': 'Previous, next finding' },

  about: { 'zh-CN': '关于', 'en-US': 'About' },
  guide: { 'zh-CN': '使用说明', 'en-US': 'User guide (in Chinese)' },
  privacy: { 'zh-CN': '所有核对都在本机完成，工作簿的内容不会发送到任何地方。', 'en-US': 'All checking is done on this machine; nothing of the workbook is sent anywhere.' },
  version: { 'zh-CN': '核绩 {{version}}', 'en-US': 'Heji {{version}}' },
} as const satisfies Readonly<Record<string, Localized>>;
