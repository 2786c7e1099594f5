import { isPresent } from '../../../model/figure';
import { unexplainedIndicators } from '../../all-indicators';
import { missed } from '../../directions';
import { ofEachEvaluation } from '../../of-each';
import { defineRule, type Observation } from '../../rule';

type Message = 'shortOf' | 'above';

/** A target that was missed wants a reason, also where nobody gives points for it. */
export const shortfallReason = defineRule<Message>({
  meta: {
    id: 'shortfall-reason',
    name: { 'zh-CN': '未完成的原因', 'en-US': 'Reason for a missed target' },
    group: 'indicators',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2020〕10号 项目支出绩效自评表“偏差原因分析及改进措施”栏：未完成指标值的应说明原因（部门整体支出参照）',
      'en-US': '财预〔2020〕10号, self-evaluation form for projects (used for departments by analogy): deviations from the target are explained in its last column',
    },
    messages: {
      shortOf: {
        'zh-CN': '“{{indicator}}”实际完成{{actual}}，没有达到年度指标值{{target}}，还没有填写偏差原因。',
        'en-US': '"{{indicator}}" reached {{actual}}, short of its target of {{target}}, and no reason is given.',
      },
      above: {
        'zh-CN': '“{{indicator}}”实际是{{actual}}，超过了年度指标值规定的上限{{target}}，还没有填写偏差原因。',
        'en-US': '"{{indicator}}" came to {{actual}}, above its limit of {{target}}, and no reason is given.',
      },
    },
  },

  observations: ofEachEvaluation((evaluation) =>
    unexplainedIndicators(evaluation).flatMap((indicator): readonly Observation<Message>[] => {
      // Where points are given, a lost one asks for the reason (score-reason), a kept one for the points (score-in-proportion).
      const result = isPresent(indicator.figures.get('score')) ? undefined : missed(indicator);
      if (!result) return [];
      const { target, actual, overran } = result;
      return [{ message: overran ? 'above' : 'shortOf', figures: [actual, target], place: actual.place, data: { indicator: indicator.name, actual, target } }];
    }),
  ),
});
