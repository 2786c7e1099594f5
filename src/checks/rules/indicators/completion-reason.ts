import { Decimal } from '../../../model/decimal';
import { isKnown } from '../../../model/figure';
import type { Indicator } from '../../../model/indicator';
import { allIndicators } from '../../all-indicators';
import { defineRule } from '../../rule';

/** A target overshot by far was set too low, or something happened: either way a reason is due. */
export const completionReason = defineRule({
  meta: {
    id: 'completion-reason',
    group: 'indicators',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2020〕10号：完成值高于指标值较多的，要分析原因，如是年初指标值设定明显偏低，要按照偏离度适度调减分值',
      'en-US': '财预〔2020〕10号: results well above target call for an analysis; where the target was set too low the weight is reduced',
    },
    messages: {
      missing: {
        'zh-CN': '“{{indicator}}”完成率为{{rate}}%，超过{{threshold}}%，还没有填写偏差原因。',
        'en-US': 'The completion rate of "{{indicator}}" is {{rate}}%, above {{threshold}}%, and no reason is given.',
      },
    },
  },

  observations({ book, thresholds }) {
    return allIndicators(book).flatMap((indicator) => {
      const reached = rateOf(indicator);
      if (!reached || indicator.reason || reached.rate.compare(Decimal.of(thresholds.completionRate)) <= 0) return [];
      return [{
        message: 'missing',
        figures: reached.figures,
        place: reached.figures[0]!.place,
        data: { indicator: indicator.name, rate: reached.rate.trimmed.toString(), threshold: String(thresholds.completionRate) },
      }];
    });
  },
});

/** Decimals of a rate that the workbook leaves to be computed. */
const rateDecimals = 2;

/** The rate as stated, or else computed, in percent. */
function rateOf({ figures }: Indicator) {
  const stated = figures.get('completionRate');
  if (isKnown(stated)) return { rate: stated.value, figures: [stated] };
  const target = figures.get('target');
  const actual = figures.get('actual');
  if (!isKnown(target) || !isKnown(actual) || target.value.isZero) return undefined;
  return { rate: actual.value.shifted(2).dividedBy(target.value, rateDecimals), figures: [actual, target] };
}
