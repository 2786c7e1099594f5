/** What stands over the pane's drawings. */
import type { Localized } from '../language';

export const plotsWords = {
  byFund: { 'zh-CN': '收入：从年初预算到决算', 'en-US': 'Income, from the opening budget to the final accounts' },
  byKind: { 'zh-CN': '支出：从年初预算到决算', 'en-US': 'Expenditure, from the opening budget to the final accounts' },
  completion: { 'zh-CN': '定量指标完成率', 'en-US': 'Completion of quantitative indicators' },
  exactly: { 'zh-CN': '其余{{count}}项完成100%', 'en-US': '{{count}} more at 100%' },
  allExactly: { 'zh-CN': '{{count}}项都完成100%', 'en-US': 'All {{count}} at 100%' },
} as const satisfies Readonly<Record<string, Localized>>;
