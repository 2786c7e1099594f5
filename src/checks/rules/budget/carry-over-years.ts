import { figureOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { defineRule } from '../../rule';

/** A year begins with what the one before left over. */
export const carryOverYears = defineRule({
  meta: {
    id: 'carry-over-years',
    name: { 'zh-CN': '结转结余跨年衔接', 'en-US': 'Carry-over from year to year' },
    group: 'budget',
    severity: 'warning',
    basis: {
      'zh-CN': '部门决算编报惯例：本年年初结转和结余 = 上年年末结转和结余，有年初调整的应当说明',
      'en-US': 'Final-account custom: a year opens with the carry-over the one before closed with; adjustments are to be explained',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}是{{stated}}，上年年末结转和结余是{{expected}}，相差{{difference}}，请核对，有年初调整的请说明。',
        'en-US': '{{label}} is {{stated}}; the year before closed with {{expected}}, a difference of {{difference}}: check it, or explain the adjustment.',
      },
    },
  },

  relations({ book }) {
    const stated = figureOf(book, 'carryOver', 'openingCarryOver', 'final');
    const closed = figureOf(book, 'carryOver', 'closingCarryOver', 'prior');
    if (!isPresent(stated) || !isPresent(closed)) return [];
    return [{ kind: 'tie', stated, comparator: 'equal', expected: the(closed), message: 'mismatch' }];
  },
});
