import { sumOf } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { allIndicators } from '../../all-indicators';
import { defineRule } from '../../rule';

/** The total score is the sum of the indicators' scores. */
export const scoreTotal = defineRule({
  meta: {
    id: 'score-total',
    group: 'scores',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2020〕10号：各项指标得分汇总成该项目自评的总分',
      'en-US': '财预〔2020〕10号: the scores of the indicators add up to the total',
    },
    messages: {
      mismatch: {
        'zh-CN': '总得分填的是{{stated}}，各指标得分相加是{{expected}}，相差{{difference}}。',
        'en-US': 'The total score says {{stated}}; the scores of the indicators add up to {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    const stated = book.indicatorTotals.get('score');
    const scores = allIndicators(book).map((indicator) => indicator.figures.get('score')).filter(isPresent);
    if (!isPresent(stated) || scores.length === 0) return [];
    return [{ kind: 'sum', stated, comparator: 'equal', expected: sumOf(scores), message: 'mismatch' }];
  },
});
