/** What the pane says around its pages. */
import type { Localized } from '../language';

export const frameWords = {
  findings: { 'zh-CN': '问题', 'en-US': 'Findings' },
  ratios: { 'zh-CN': '比率', 'en-US': 'Ratios' },
  report: { 'zh-CN': '报告', 'en-US': 'Report' },
  text: { 'zh-CN': '文稿', 'en-US': 'Text' },
  settings: { 'zh-CN': '设置', 'en-US': 'Settings' },
  pages: { 'zh-CN': '页面', 'en-US': 'Pages' },

  product: { 'zh-CN': '核绩', 'en-US': 'Heji' },
  nothingToCheck: { 'zh-CN': '没有可以核对的表', 'en-US': 'There is nothing to check' },
  unnamed: { 'zh-CN': '未填单位名称', 'en-US': 'No department name' },
  year: { 'zh-CN': '{{year}}年度', 'en-US': '{{year}}' },
  read: { 'zh-CN': '{{figures}}个数字 · {{relations}}个关系', 'en-US': '{{figures}} figures · {{relations}} relations' },
  checkedAt: { 'zh-CN': '{{time}} 核对', 'en-US': 'checked {{time}}' },
  checking: { 'zh-CN': '正在读取和核对…', 'en-US': 'Reading and checking…' },
  writing: { 'zh-CN': '正在写入工作簿…', 'en-US': 'Writing to the workbook…' },
  liveOn: { 'zh-CN': '边改边核：开', 'en-US': 'Live checking: on' },
  liveOff: { 'zh-CN': '边改边核：关', 'en-US': 'Live checking: off' },

  staleValues: {
    'zh-CN': '工作簿是手动计算模式，公式的数可能没有更新。请在 Excel 里按 F9 重算，再点“立即核对”。',
    'en-US': 'This workbook calculates manually, so formula values may be stale. Press F9 in Excel, then check again.',
  },
  readOnly: { 'zh-CN': '工作簿以只读方式打开：可以核对，不能改动。', 'en-US': 'The workbook is read-only: it can be checked, not changed.' },
  dismiss: { 'zh-CN': '知道了', 'en-US': 'Dismiss' },
  tryAgain: { 'zh-CN': '重试', 'en-US': 'Try again' },
  notDone: { 'zh-CN': '没有完成', 'en-US': 'Not done' },
  broken: { 'zh-CN': '窗格出了故障', 'en-US': 'The pane has failed' },
  brokenHint: {
    'zh-CN': '工作簿里的内容没有受影响。请点“重试”；如果反复出现，请关闭窗格后重新打开。',
    'en-US': 'Nothing in the workbook was touched. Try again; if it keeps happening, close the pane and open it anew.',
  },

  reportIsRewritten: {
    'zh-CN': '报告会按最新数字更新，您改过的文字都会保留；手工设置的字体和格式会恢复为规定格式。要继续吗？',
    'en-US': 'The report will be updated. What you wrote stays; fonts and formats set by hand go back to the mandated ones. Continue?',
  },
  rewrite: { 'zh-CN': '更新', 'en-US': 'Update' },
  keep: { 'zh-CN': '先不更新', 'en-US': 'Not now' },

  noOffice: {
    'zh-CN': '连不上 Office 的程序库（office.js）。请检查网络后重新打开窗格；如果单位的网络不能上外网，请管理员安装自带程序库的版本。',
    'en-US': 'Office’s library (office.js) cannot be reached. Check the network and open the pane again; on a closed network, ask for the build that brings its own.',
  },
  outsideExcel: {
    'zh-CN': '核绩在 Excel 里使用：请打开工作簿，在“开始”选项卡点“打开核对窗格”。',
    'en-US': 'Heji lives in Excel: open a workbook and choose “Open pane” on the Home tab.',
  },

  emptyWorkbook: { 'zh-CN': '这个工作簿还是空的', 'en-US': 'This workbook is empty' },
  emptyWorkbookHint: {
    'zh-CN': '打开您单位的预算、决算或绩效表，或者从下面开始：',
    'en-US': 'Open your department’s budget, final-account or indicator tables, or start here:',
  },
  nothingRecognised: { 'zh-CN': '没有认出预算表或绩效表', 'en-US': 'No budget or indicator table was recognised' },
  nothingRecognisedHint: {
    'zh-CN': '核绩按表头文字认表，例如“年初预算数”“决算数”“实有人数”“年度指标值”。请检查表头；也可以插入模板，把数填进去：',
    'en-US': 'Tables are known by their headers, such as 年初预算数, 决算数, 实有人数, 年度指标值. Check the headers, or insert the template and fill it in:',
  },
  templateOffer: { 'zh-CN': '空白模板', 'en-US': 'Blank template' },
  templateOfferHint: { 'zh-CN': '含填写说明，报告要用的数都在里面', 'en-US': 'With instructions; all that the report needs' },
  sampleOffer: { 'zh-CN': '填好的示例', 'en-US': 'Filled-in sample' },
  sampleOfferHint: { 'zh-CN': '数据来自一份公开的报告，差错也保留着', 'en-US': 'From a published report, mistakes included' },
} as const satisfies Readonly<Record<string, Localized>>;
