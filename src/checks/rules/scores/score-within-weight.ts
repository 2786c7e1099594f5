import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { allIndicators } from '../../all-indicators';
import { ofEachEvaluation } from '../../of-each';
import { defineRule } from '../../rule';

/** No indicator scores more than its weight. */
export const scoreWithinWeight = defineRule({
  meta: {
    id: 'score-within-weight',
    name: { 'zh-CN': '得分不超分值', 'en-US': 'Score within its weight' },
    group: 'scores',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2020〕10号：完成指标值的，记该指标所赋全部分值',
      'en-US': '财预〔2020〕10号: an indicator that is met scores its full weight, and no more',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，超过分值{{expected}}。',
        'en-US': '{{label}} is {{stated}}, above its weight of {{expected}}.',
      },
    },
  },

  relations: ofEachEvaluation((evaluation) =>
    allIndicators(evaluation).flatMap(({ figures }) => {
      const stated = figures.get('score');
      const weight = figures.get('weight');
      if (!isPresent(stated) || !isPresent(weight)) return [];
      return [{ kind: 'bound', stated, comparator: 'atMost', expected: the(weight), message: 'exceeds' }];
    }),
  ),
});
