import { product, quotient, the } from '../../../model/expression';
import { isKnown } from '../../../model/figure';
import { allIndicators } from '../../all-indicators';
import { missed } from '../../directions';
import { ofEachEvaluation } from '../../of-each';
import { defineRule, type RelationOf } from '../../rule';

/** A target that was missed does not score its full weight, but in proportion. */
export const scoreInProportion = defineRule({
  meta: {
    id: 'score-in-proportion',
    name: { 'zh-CN': '未完成指标的得分', 'en-US': 'Score of a missed target' },
    group: 'scores',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2020〕10号：定量指标未完成指标值的，按照完成值与指标值的比例记分；上限（≤）指标按指标值与完成值的比例折算是各地自评表的通行做法',
      'en-US': '财预〔2020〕10号: a quantitative indicator that is not met scores in proportion; limits (≤) score target ÷ result, as local forms have it',
    },
    messages: {
      tooMuch: {
        'zh-CN': '{{label}}是{{stated}}，而指标值{{target}}、实际完成{{actual}}，没有完成，按比例记分最多{{expected}}，请核对得分或实际完成值。',
        'en-US': '{{label}} is {{stated}}, but {{actual}} misses the target of {{target}}: in proportion it scores at most {{expected}}.',
      },
    },
  },

  relations: ofEachEvaluation((evaluation) =>
    allIndicators(evaluation).flatMap((indicator): readonly RelationOf<'tooMuch'>[] => {
      const result = missed(indicator);
      const weight = indicator.figures.get('weight');
      const score = indicator.figures.get('score');
      if (!result || !isKnown(weight) || !isKnown(score) || weight.hedge || score.hedge) return [];
      const { target, actual, overran } = result;
      const [part, whole] = overran ? [target, actual] : [actual, target];
      return [{
        kind: 'quotient',
        // Whole points may be rounded.
        stated: { ...score, exact: false },
        comparator: 'atMost',
        expected: quotient(product(the(weight), the(part)), the(whole)),
        message: 'tooMuch',
        data: { target, actual },
      }];
    }),
  ),
});
