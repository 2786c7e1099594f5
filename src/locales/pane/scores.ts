/** What the pane says of the score sheet. */
import type { Localized } from '../language';

export const scoresWords = {
  title: { 'zh-CN': '评分', 'en-US': 'Scores' },
  intro: { 'zh-CN': '按财预〔2020〕10号的计分办法重算，与自评得分对照。', 'en-US': 'Computed again by 财预〔2020〕10号, beside the scores that were given.' },
  stated: { 'zh-CN': '自评', 'en-US': 'Given' },
  computed: { 'zh-CN': '重算', 'en-US': 'Computed' },
  total: { 'zh-CN': '总分', 'en-US': 'Total' },
  ofWeight: { 'zh-CN': '分值{{weight}}', 'en-US': 'out of {{weight}}' },
  points: { 'zh-CN': '{{points}}分', 'en-US': '{{points}} points' },
  range: { 'zh-CN': '{{low}}–{{high}}', 'en-US': '{{low}}–{{high}}' },
  noScore: { 'zh-CN': '未填', 'en-US': 'none' },
  differs: { 'zh-CN': '与重算不一致', 'en-US': 'differs from what is computed' },
  notComputable: { 'zh-CN': '由评价人判断', 'en-US': 'to be judged' },
  others: { 'zh-CN': '其余{{count}}项', 'en-US': '{{count}} more' },
  othersAgree: { 'zh-CN': '其余{{count}}项一致或由评价人判断', 'en-US': '{{count}} more agree or are to be judged' },
  allAgree: { 'zh-CN': '{{count}}项得分都与重算一致，或由评价人判断。', 'en-US': 'All {{count}} scores agree with what is computed, or are to be judged.' },
  byRatio: { 'zh-CN': '按比率计分', 'en-US': 'Points by ratio' },
  byRatioIntro: { 'zh-CN': '依据：{{basis}}。分值以当年印发的为准。', 'en-US': 'Basis: {{basis}}. Weights are those of the year’s own form.' },
} as const satisfies Readonly<Record<string, Localized>>;

export const gradeWords = {
  excellent: { 'zh-CN': '优', 'en-US': 'excellent' },
  good: { 'zh-CN': '良', 'en-US': 'good' },
  fair: { 'zh-CN': '中', 'en-US': 'fair' },
  poor: { 'zh-CN': '差', 'en-US': 'poor' },
} as const satisfies Readonly<Record<string, Localized>>;

/** By which rule points were computed. */
export const basisWords = {
  execution: { 'zh-CN': '分值 × 决算数 ÷ 全年预算数，最高为分值。', 'en-US': 'Weight × final accounts ÷ adjusted budget, at most the weight.' },
  met: { 'zh-CN': '达到指标值，得全部分值。', 'en-US': 'The target is met: all points.' },
  proportion: { 'zh-CN': '未达到指标值，按完成值与指标值的比例记分。', 'en-US': 'Below the target: in proportion.' },
  inverse: { 'zh-CN': '超过了上限，按指标值与完成值的比例记分。', 'en-US': 'Above the ceiling: in inverse proportion.' },
  overshot: { 'zh-CN': '完成值高于指标值较多：要说明原因，指标值定得明显偏低的适度调减分值。', 'en-US': 'Well above the target: a reason is due, and points come off where the target was set too low.' },
  band: { 'zh-CN': '定性指标，按“{{result}}”所在的档次，在分值的{{low}}到{{high}}之间确定。', 'en-US': 'In words: “{{result}}” is in the band from {{low}} to {{high}} of the weight.' },
  open: { 'zh-CN': '没有可以计算的完成值，由评价人判断。', 'en-US': 'There is no result to compute by; it is to be judged.' },
} as const satisfies Readonly<Record<string, Localized>>;
