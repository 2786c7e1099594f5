import { sumOf } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { points } from '../../../model/unit';
import { allIndicators } from '../../all-indicators';
import { given } from '../../given';
import { defineRule } from '../../rule';

/** The weights of all indicators make 100, and the total row says so. */
export const weightsTotal = defineRule({
  meta: {
    id: 'weights-total',
    group: 'scores',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2020〕10号：绩效自评采用打分评价的形式，满分为100分',
      'en-US': '财预〔2020〕10号: the self-evaluation is scored out of 100',
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

  relations({ book }) {
    const weights = allIndicators(book).map((indicator) => indicator.figures.get('weight')).filter(isPresent);
    const [first] = weights;
    if (!first) return [];
    const hundred = given(100, points, first);
    const total = book.indicatorTotals.get('weight');
    return [
      { kind: 'sum', stated: hundred, comparator: 'equal', expected: sumOf(weights), message: 'notHundred' },
      ...(isPresent(total) ? [{ kind: 'tie' as const, stated: total, comparator: 'equal' as const, expected: { kind: 'figure' as const, figure: hundred }, message: 'total' as const }] : []),
    ];
  },
});
