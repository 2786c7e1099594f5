import { isKnown } from '../../../model/figure';
import { allIndicators } from '../../all-indicators';
import { defineRule } from '../../rule';

/** Points that were lost want a reason. */
export const scoreReason = defineRule({
  meta: {
    id: 'score-reason',
    group: 'scores',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2020〕10号 自评表：偏差原因分析及改进措施；未完成绩效目标的应说明原因',
      'en-US': '财预〔2020〕10号, self-evaluation form: deviations and their reasons',
    },
    messages: {
      missing: {
        'zh-CN': '“{{indicator}}”得{{score}}，低于分值{{weight}}，还没有填写偏差原因。',
        'en-US': '"{{indicator}}" scores {{score}}, below its weight of {{weight}}, and no reason is given.',
      },
    },
  },

  observations({ book }) {
    return allIndicators(book).flatMap((indicator) => {
      const score = indicator.figures.get('score');
      const weight = indicator.figures.get('weight');
      if (!isKnown(score) || !isKnown(weight) || indicator.reason || score.value.compare(weight.value) >= 0) return [];
      return [{ message: 'missing', figures: [score, weight], place: score.place, data: { indicator: indicator.name, score, weight } }];
    });
  },
});
