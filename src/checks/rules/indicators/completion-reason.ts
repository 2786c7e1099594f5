import { Decimal } from '../../../model/decimal';
import { unexplainedIndicators } from '../../all-indicators';
import { completionRateOf } from '../../completion-rate';
import { ofEachEvaluation } from '../../of-each';
import { defineRule } from '../../rule';

/** A target overshot by far was set too low, or something happened: either way a reason is due. */
export const completionReason = defineRule({
  meta: {
    id: 'completion-reason',
    name: { 'zh-CN': '超额完成的原因', 'en-US': 'Reason for over-completion' },
    group: 'indicators',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2020〕10号：对完成值高于指标值较多的，要分析原因，由于年初指标值设定明显偏低造成的，要按照偏离度适度调减分值；高出三成算“较多”是地方惯例',
      'en-US': '财预〔2020〕10号: results well above target call for an analysis; where the target was set too low the points are reduced; that 30% is well above is local custom',
    },
    messages: {
      missing: {
        'zh-CN': '“{{indicator}}”完成率为{{rate}}%，超过{{threshold}}%，还没有填写偏差原因。',
        'en-US': 'The completion rate of "{{indicator}}" is {{rate}}%, above {{threshold}}%, and no reason is given.',
      },
    },
  },

  observations: ofEachEvaluation((evaluation, { thresholds }) =>
    unexplainedIndicators(evaluation).flatMap((indicator) => {
      const reached = completionRateOf(indicator);
      if (!reached || reached.rate.compare(Decimal.of(thresholds.completionRate)) <= 0) return [];
      return [{
        message: 'missing',
        figures: reached.figures,
        place: reached.figures[0]!.place,
        data: { indicator: indicator.name, rate: reached.rate.trimmed.toString(), threshold: String(thresholds.completionRate) },
      }];
    }),
  ),
});
