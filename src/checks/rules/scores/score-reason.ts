import { isKnown } from '../../../model/figure';
import { unexplainedIndicators } from '../../all-indicators';
import { ofEachEvaluation } from '../../of-each';
import { defineRule } from '../../rule';

/** Points that were lost want a reason. */
export const scoreReason = defineRule({
  meta: {
    id: 'score-reason',
    name: { 'zh-CN': '扣分原因', 'en-US': 'Reason for lost points' },
    group: 'scores',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2020〕10号 项目支出绩效自评表“偏差原因分析及改进措施”栏（部门整体支出参照）',
      'en-US': '财预〔2020〕10号, self-evaluation form for projects (used for departments by analogy): its column for deviations and their reasons',
    },
    messages: {
      missing: {
        'zh-CN': '“{{indicator}}”得{{score}}，低于分值{{weight}}，还没有填写偏差原因。',
        'en-US': '"{{indicator}}" scores {{score}}, below its weight of {{weight}}, and no reason is given.',
      },
    },
  },

  observations: ofEachEvaluation((evaluation) =>
    unexplainedIndicators(evaluation).flatMap((indicator) => {
      const score = indicator.figures.get('score');
      const weight = indicator.figures.get('weight');
      if (!isKnown(score) || !isKnown(weight) || score.value.compare(weight.value) >= 0) return [];
      return [{ message: 'missing', figures: [score, weight], place: score.place, data: { indicator: indicator.name, score, weight } }];
    }),
  ),
});
