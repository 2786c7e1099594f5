import { sumOf } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import type { IndicatorClass } from '../../../model/indicator';
import { points } from '../../../model/unit';
import { allIndicators } from '../../all-indicators';
import { given } from '../../given';
import { defineRule } from '../../rule';

interface WeightClass {
  readonly weight: number;
  readonly classes: readonly IndicatorClass[];
}

const prescribed: readonly WeightClass[] = [
  { weight: 10, classes: ['execution'] },
  { weight: 50, classes: ['quantity', 'quality', 'timeliness', 'cost'] },
  { weight: 30, classes: ['economic', 'social', 'ecological', 'sustainability'] },
  { weight: 10, classes: ['satisfaction'] },
];

/** Execution 10, outputs 50, benefits 30, satisfaction 10, unless a place weighs otherwise. */
export const classWeights = defineRule({
  meta: {
    id: 'class-weights',
    group: 'scores',
    severity: 'info',
    basis: {
      'zh-CN': '财预〔2020〕10号：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%；如有特殊情况可做适当调整',
      'en-US': '财预〔2020〕10号: execution 10%, outputs 50%, benefits 30%, satisfaction 10%; to be varied where there is reason to',
    },
    messages: {
      differs: {
        'zh-CN': '{{first.label}}所在一类指标的分值相加是{{expected}}，通常为{{stated}}。',
        'en-US': 'The weights of the class that {{first.label}} belongs to add up to {{expected}}; usually they make {{stated}}.',
      },
    },
  },

  relations({ book }) {
    return prescribed.flatMap(({ weight, classes }) => {
      const weights = allIndicators(book)
        .filter((indicator) => indicator.class !== null && classes.includes(indicator.class))
        .map((indicator) => indicator.figures.get('weight'))
        .filter(isPresent);
      const [first] = weights;
      if (!first) return [];
      return [{ kind: 'sum', stated: given(weight, points, first), comparator: 'equal', expected: sumOf(weights), message: 'differs', data: { first } }];
    });
  },
});
