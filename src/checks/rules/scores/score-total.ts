import { sumOf } from '../../../model/expression';
import { isKnown } from '../../../model/figure';
import { Decimal } from '../../../model/decimal';
import { presentIn, scoreTable, type ScoreTable } from '../../../scoring/score-tables';
import { ofEachEvaluation } from '../../of-each';
import { defineRule } from '../../rule';

/** The total score is the sum of the indicators' scores. */
export const scoreTotal = defineRule({
  meta: {
    id: 'score-total',
    name: { 'zh-CN': '总得分', 'en-US': 'Total score' },
    group: 'scores',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2020〕10号：单位自评的总分由各项指标得分汇总形成',
      'en-US': '财预〔2020〕10号: in a self-evaluation the scores of the indicators add up to the total',
    },
    messages: {
      mismatch: {
        'zh-CN': '总得分填的是{{stated}}，各指标得分相加是{{expected}}，相差{{difference}}。',
        'en-US': 'The total score says {{stated}}; the scores of the indicators add up to {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations: ofEachEvaluation((evaluation) => {
    const table = scoreTable(evaluation);
    const stated = table.total('score');
    const scores = presentIn(table.weighed, 'score');
    if (!stated || scores.length === 0) return [];
    return [{
      kind: 'sum',
      stated,
      comparator: 'equal',
      expected: sumOf(scores),
      openList: scores.length < table.weighed.length,
      notApplicable: holdsOtherPoints(table) ? 'the total holds the points of the execution rate, which stand elsewhere' : undefined,
      message: 'mismatch',
    }];
  }),
});

const ninety = Decimal.of(90);

function holdsOtherPoints(table: ScoreTable): boolean {
  const weight = table.total('weight');
  return table.executionElsewhere && !(isKnown(weight) && weight.value.equals(ninety));
}
