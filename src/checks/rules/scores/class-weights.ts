import { judge } from '../../../judging/judge';
import { holds } from '../../../judging/network';
import { sumOf } from '../../../model/expression';
import type { IndicatorClass } from '../../../model/indicator';
import { points } from '../../../model/unit';
import { presentIn, scoreTable, type ScoreTable } from '../../../scoring/score-tables';
import { given } from '../../given';
import { ofEachEvaluation } from '../../of-each';
import { defineRule, type RelationOf } from '../../rule';

interface WeightClass {
  readonly weight: number;
  readonly classes: readonly IndicatorClass[];
}

const benefits: readonly IndicatorClass[] = ['economic', 'social', 'ecological', 'sustainability'];

/** 财预〔2020〕10号. */
const costAmongOutputs: readonly WeightClass[] = [
  { weight: 10, classes: ['execution'] },
  { weight: 50, classes: ['quantity', 'quality', 'timeliness', 'cost'] },
  { weight: 30, classes: benefits },
  { weight: 10, classes: ['satisfaction'] },
];

/** 财预〔2021〕101号. */
const costByItself: readonly WeightClass[] = [
  { weight: 10, classes: ['execution'] },
  { weight: 20, classes: ['cost'] },
  { weight: 40, classes: ['quantity', 'quality', 'timeliness'] },
  { weight: 20, classes: benefits },
  { weight: 10, classes: ['satisfaction'] },
];

/** Execution 10, outputs 50, benefits 30, satisfaction 10, or the weights for cost as a class of its own, unless a place weighs otherwise. */
export const classWeights = defineRule({
  meta: {
    id: 'class-weights',
    name: { 'zh-CN': '各类指标的分值', 'en-US': 'Weights by class of indicator' },
    group: 'scores',
    severity: 'info',
    basis: {
      'zh-CN': '财预〔2020〕10号：原则上预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%，如有特殊情况可做适当调整；财预〔2021〕101号：设置成本指标的，成本20%、产出40%、效益20%、满意度10%，其余10%为预算执行率',
      'en-US': '财预〔2020〕10号: in principle execution 10%, outputs 50%, benefits 30%, satisfaction 10%, to be varied where there is reason to; 财预〔2021〕101号, where cost indicators are set: cost 20%, outputs 40%, benefits 20%, satisfaction 10%, the other 10% being the execution rate',
    },
    messages: {
      differs: {
        'zh-CN': '{{first.label}}所在一类指标的分值相加是{{expected}}，通常为{{stated}}。',
        'en-US': 'The weights of the class that {{first.label}} belongs to add up to {{expected}}; usually they make {{stated}}.',
      },
    },
  },

  relations: ofEachEvaluation((evaluation) => {
    const table = scoreTable(evaluation);
    const hasSatisfaction = table.weighed.some((indicator) => indicator.class === 'satisfaction');
    const ways = [costAmongOutputs, costByItself, ...(hasSatisfaction ? [] : [costAmongOutputs, costByItself].map(withoutSatisfaction))].map((scheme) => relationsOf(table, scheme));
    return ways.find((way) => way.every((relation) => holds(judge({ ...relation, rule: '' })))) ?? ways[0]!;
  }),
});

/** Where there is nobody to ask, the ten points go to the benefits. */
function withoutSatisfaction(scheme: readonly WeightClass[]): readonly WeightClass[] {
  return scheme.filter(({ classes }) => !classes.includes('satisfaction')).map((each) => (each.classes === benefits ? { ...each, weight: each.weight + 10 } : each));
}

function relationsOf(table: ScoreTable, scheme: readonly WeightClass[]): readonly RelationOf<'differs'>[] {
  return scheme.flatMap(({ weight, classes }) => {
    const rows = table.weighed.filter((indicator) => indicator.class !== null && classes.includes(indicator.class));
    const weights = presentIn(rows, 'weight');
    const [first] = weights;
    if (!first) return [];
    return [{
      kind: 'sum' as const,
      stated: given(weight, points, first, `${table.key}/weights/${classes.join('+')}`),
      comparator: 'equal' as const,
      expected: sumOf(weights),
      openList: weights.length < rows.length,
      message: 'differs' as const,
      data: { first },
    }];
  });
}
