import { sumOf, the } from '../../../model/expression';
import type { KnownFigure } from '../../../model/figure';
import { points } from '../../../model/unit';
import { presentIn, scoreTable } from '../../../scoring/score-tables';
import { whicheverHolds } from '../../alternatives';
import { given } from '../../given';
import { ofEachEvaluation } from '../../of-each';
import { defineRule, type RelationOf } from '../../rule';

type Message = 'notHundred' | 'total';

/** The weights of all indicators make 100, and the total row says so. */
export const weightsTotal = defineRule<Message>({
  meta: {
    id: 'weights-total',
    name: { 'zh-CN': '分值合计', 'en-US': 'Sum of weights' },
    group: 'scores',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2020〕10号：总分一般设置为100分',
      'en-US': '财预〔2020〕10号: the scores are usually out of 100',
    },
    messages: {
      notHundred: {
        'zh-CN': '各指标分值相加是{{expected}}，应为{{stated}}。',
        'en-US': 'The weights of the indicators add up to {{expected}}; they should make {{stated}}.',
      },
      total: {
        'zh-CN': '{{label}}填的是{{stated}}，应为{{expected}}。',
        'en-US': '{{label}} says {{stated}}; it should be {{expected}}.',
      },
    },
  },

  relations: ofEachEvaluation((evaluation) => {
    const table = scoreTable(evaluation);
    const weights = presentIn(table.weighed, 'weight');
    const [first] = weights;
    if (!first) return [];
    const hundred = given(100, points, first, `${table.key}/weights`);
    const whole = table.executionElsewhere ? given(90, points, first, `${table.key}/weights`) : hundred;
    const total = table.total('weight');
    const saying = (expected: KnownFigure): RelationOf<Message> => ({ kind: 'tie', stated: total!, comparator: 'equal', expected: the(expected), message: 'total' });
    return [
      { kind: 'sum', stated: whole, comparator: 'equal', expected: sumOf(weights), openList: table.unfinished, message: 'notHundred' },
      ...(total ? [whicheverHolds([saying(hundred), saying(whole)])] : []),
    ];
  }),
});
