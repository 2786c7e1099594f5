import { quotient, the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { allRows } from '../../../model/statement';
import { defineRule } from '../../rule';
import { shareColumns } from '../../share-columns';

/** A row's share is its figure over the table's total. */
export const shareOfTotal = defineRule({
  meta: {
    id: 'share-of-total',
    group: 'shares',
    severity: 'error',
    basis: {
      'zh-CN': '占比 = 分项 ÷ 总额 × 100%（算术关系）',
      'en-US': 'Share = item ÷ total × 100% (arithmetic)',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}写的是{{stated}}，按{{part.label}} {{part}} ÷ {{whole.label}} {{whole}}计算应为{{expected}}。',
        'en-US': '{{label}} says {{stated}}; {{part.label}} {{part}} ÷ {{whole.label}} {{whole}} gives {{expected}}.',
      },
    },
  },

  relations({ book }) {
    return shareColumns(book).flatMap(({ statement, total, share, of }) => {
      const whole = total.figures.get(of);
      if (!isPresent(whole)) return [];
      return allRows(statement).flatMap((row) => {
        const stated = row.figures.get(share);
        const part = row.figures.get(of);
        if (row === total || !isPresent(stated) || !part) return [];
        return [{
          kind: 'quotient',
          stated,
          comparator: 'equal',
          expected: quotient(the(part), the(whole)),
          message: 'mismatch',
          data: { part, whole },
        }];
      });
    });
  },
});
