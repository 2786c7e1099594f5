import { figureOf } from '../../../model/book';
import { quotient, sum, the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { extent } from '../../changes';
import { defineRule } from '../../rule';
import { spendingRows } from '../../spending-rows';

/** The adjustment rate is additions and cuts together over the base its own table states, or else the opening budget. */
export const adjustmentRate = defineRule({
  meta: {
    id: 'adjustment-rate',
    name: { 'zh-CN': '预算调整率', 'en-US': 'Budget adjustment rate' },
    group: 'budget',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：预算调整率 = 预算调整数 ÷ 预算数 × 100%，预算调整数为本年度追加、追减或结构调整的资金总和',
      'en-US': '财预〔2013〕53号, annex 2: adjustment rate = adjustments ÷ budget × 100%, adjustments being the additions, cuts and shifts of the year taken together',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}写的是{{stated}}，按追加、追减之和 ÷ {{base.label}} {{base}}计算应为{{expected}}。',
        'en-US': '{{label}} says {{stated}}; additions and cuts ÷ {{base.label}} {{base}} give {{expected}}.',
      },
    },
  },

  relations({ book }) {
    return spendingRows.flatMap((row) => {
      const stated = figureOf(book, 'adjustment', row, 'adjustmentRate');
      const ownBase = figureOf(book, 'adjustment', row, 'opening');
      const base = isPresent(ownBase) ? ownBase : figureOf(book, 'expenditure', row, 'opening');
      const changes = [figureOf(book, 'adjustment', row, 'increase'), figureOf(book, 'adjustment', row, 'decrease')].filter(isPresent);
      if (!isPresent(stated) || !isPresent(base) || changes.length === 0) return [];
      return [{
        kind: 'quotient',
        stated,
        comparator: 'equal',
        expected: quotient(sum(changes.map(extent)), the(base)),
        message: 'mismatch',
        data: { base },
      }];
    });
  },
});
