import type { Localized } from '../../locales/language';

/** What the reviewer's summary says. */
export const summaryWords = {
  overview: { 'zh-CN': '汇总', 'en-US': 'Summary' },
  ratios: { 'zh-CN': '比率对比', 'en-US': 'Ratios' },
  title: { 'zh-CN': '绩效自评工作簿核对汇总', 'en-US': 'Summary of the workbooks checked' },
  totals: {
    'zh-CN': '{{departments}} 个部门，{{errors}} 个有错误；{{failures}} 个文件无法读取。',
    'en-US': '{{departments}} departments, {{errors}} with errors; {{failures}} files could not be read.',
  },
  number: { 'zh-CN': '序号', 'en-US': 'No.' },
  department: { 'zh-CN': '部门', 'en-US': 'Department' },
  year: { 'zh-CN': '年度', 'en-US': 'Year' },
  stated: { 'zh-CN': '自评得分', 'en-US': 'Score stated' },
  computed: { 'zh-CN': '计算得分', 'en-US': 'Score computed' },
  topFaults: { 'zh-CN': '主要问题', 'en-US': 'Main faults' },
  details: { 'zh-CN': '明细', 'en-US': 'Details' },
  show: { 'zh-CN': '查看', 'en-US': 'Show' },
  back: { 'zh-CN': '返回汇总', 'en-US': 'Back to the summary' },
  file: { 'zh-CN': '文件', 'en-US': 'File' },
  unread: { 'zh-CN': '无法读取：{{error}}', 'en-US': 'Could not be read: {{error}}' },
  severity: { 'zh-CN': '级别', 'en-US': 'Severity' },
  place: { 'zh-CN': '位置', 'en-US': 'Place' },
  message: { 'zh-CN': '问题', 'en-US': 'What is wrong' },
  written: { 'zh-CN': '填报', 'en-US': 'Stated' },
  expected: { 'zh-CN': '应为', 'en-US': 'Expected' },
  suspect: { 'zh-CN': '最可能的原因', 'en-US': 'Likeliest cause' },
  nothing: { 'zh-CN': '没有发现问题。', 'en-US': 'Nothing was found.' },
  median: { 'zh-CN': '中位数', 'en-US': 'Median' },
  usual: { 'zh-CN': '通常范围', 'en-US': 'Usual range' },
  aboutOutliers: {
    'zh-CN': '单位：%。标橙色的与其他部门相差很大（以中位数和绝对中位差计，修正 z 值大于 3.5），不一定是错，宜先看。少于五个部门的比率不作比较。',
    'en-US': 'In %. Orange: far from what other departments have (modified z-score by median and median absolute deviation above 3.5); not necessarily wrong, but worth a look. Ratios of fewer than five departments are not compared.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
