import { figureOf } from '../../../model/book';
import { minus, plus, sum, the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { defineRule } from '../../rule';
import { spendingRows } from '../../spending-rows';

/** Opening budget plus additions minus cuts is the adjusted budget. Final accounts only come close to it. */
export const budgetRoll = defineRule({
  meta: {
    id: 'budget-roll',
    group: 'budget',
    severity: 'error',
    basis: {
      'zh-CN': '《预算法》第六十七条以下（预算调整）：全年预算数 = 年初预算数 + 追加 − 追减',
      'en-US': 'Budget Law, art. 67 ff. (adjustment): adjusted budget = opening budget + additions − cuts',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}是{{stated}}，年初预算加追加减追减却是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} is {{stated}}, but opening budget plus additions minus cuts make {{expected}}, a difference of {{difference}}.',
      },
      againstFinal: {
        'zh-CN': '{{label}}是{{stated}}，年初预算加追加减追减是{{expected}}，相差{{difference}}；工作簿里没有全年预算数，请核对是否还有未列的调整或结转。',
        'en-US': '{{label}} is {{stated}}; opening budget plus additions minus cuts make {{expected}}, a difference of {{difference}}. The workbook has no adjusted budget: is an adjustment or carry-over missing?',
      },
    },
  },

  relations({ book }) {
    return spendingRows.flatMap((row) => {
      const opening = figureOf(book, 'expenditure', row, 'opening');
      const increase = figureOf(book, 'adjustment', row, 'increase');
      const decrease = figureOf(book, 'adjustment', row, 'decrease');
      const adjusted = figureOf(book, 'expenditure', row, 'adjusted');
      const final = figureOf(book, 'expenditure', row, 'final');
      const stated = isPresent(adjusted) ? adjusted : final;
      if (!isPresent(opening) || !stated || !(isPresent(increase) || isPresent(decrease))) return [];
      const changes = [...(isPresent(increase) ? [plus(the(increase))] : []), ...(isPresent(decrease) ? [minus(the(decrease))] : [])];
      return [{
        kind: 'sum',
        stated,
        comparator: 'equal',
        expected: sum([plus(the(opening)), ...changes]),
        ...(stated === adjusted ? { message: 'mismatch' as const } : { message: 'againstFinal' as const, severity: 'warning' as const }),
      }];
    });
  },
});
