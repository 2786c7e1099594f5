import type { ReachedRate } from '../../../model/claims';
import { figureOf } from '../../../model/book';
import { Decimal } from '../../../model/decimal';
import { isKnown } from '../../../model/figure';
import { allIndicators } from '../../all-indicators';
import { completionRateOf } from '../../completion-rate';
import { defineRule } from '../../rule';

/** A rate far beyond what was planned wants a reason beside it. */
export const textReason = defineRule({
  meta: {
    id: 'text-reason',
    name: { 'zh-CN': '正文中偏高的比率未说明原因', 'en-US': 'No reason for a high rate in a text' },
    group: 'prose',
    severity: 'info',
    basis: {
      'zh-CN': '财预〔2020〕10号：完成值高于指标值较多的要分析原因；财预〔2013〕53号 附件2：预算调整率；界限是地方惯例',
      'en-US': '财预〔2020〕10号: results well above target call for an analysis; 财预〔2013〕53号, annex 2: the rate of adjustment; the limits are local custom',
    },
    messages: {
      completion: {
        'zh-CN': '正文里的完成率{{rate}}超过{{threshold}}%，所在段落没有说明原因。',
        'en-US': 'The text states a completion rate of {{rate}}, above {{threshold}}%, and its paragraph gives no reason.',
      },
      adjustment: {
        'zh-CN': '正文里的预算调整率{{rate}}超过{{threshold}}%，所在段落没有说明原因。',
        'en-US': 'The text states an adjustment rate of {{rate}}, above {{threshold}}%, and its paragraph gives no reason.',
      },
    },
  },

  observations({ book, claims: { rates }, thresholds }) {
    const fulfilled = book.evaluations.flatMap(allIndicators).flatMap((indicator) => completionRateOf(indicator)?.rate ?? []);
    const adjusted = figureOf(book, 'adjustment', 'total', 'adjustmentRate');
    return [
      ...unexplained(rates, 'completion', thresholds.completionRate, fulfilled),
      ...unexplained(rates, 'adjustment', thresholds.adjustmentRate, isKnown(adjusted) ? [adjusted.value] : []),
    ];
  },
});

/**
 * Rates of a kind above the limit (%) that no reason is given for.
 * @param tabled rates of the workbook's tables, which rules of their own ask the reason of
 */
function unexplained<Kind extends ReachedRate['of']>(rates: readonly ReachedRate[], kind: Kind, limit: number, tabled: readonly Decimal[]) {
  return rates.flatMap(({ figure, of, explained }) => {
    if (of !== kind || explained || !isKnown(figure) || figure.value.compare(Decimal.of(limit)) <= 0) return [];
    if (tabled.some((rate) => rate.rounded(figure.decimals).equals(figure.value))) return [];
    return [{ message: kind, figures: [figure], place: figure.place, data: { rate: figure, threshold: String(limit) } }];
  });
}
