import { minus, plus, quotient, sum, the } from '../../../model/expression';
import { isPresent, type Figure } from '../../../model/figure';
import type { Row } from '../../../model/statement';
import { percent } from '../../../model/unit';
import { whicheverHolds } from '../../alternatives';
import { given } from '../../given';
import { ofEachStatement } from '../../of-each';
import { defineRule, type RelationOf } from '../../rule';
import { forcedShare, shareColumns } from '../../share-columns';

/** A row's share is its figure over the table's total; that of a row further down may be taken of the row it belongs to. */
export const shareOfTotal = defineRule({
  meta: {
    id: 'share-of-total',
    name: { 'zh-CN': '占比', 'en-US': 'Share of the total' },
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

  relations: ofEachStatement((statement) =>
    shareColumns(statement).flatMap((column) => {
      const { total, share, of } = column;
      const forced = forcedShare(column);
      const whole = total.figures.get(of);
      if (!isPresent(whole)) return [];
      return rowsWithParents(statement.rows).flatMap(({ row, parent }) => {
        const stated = row.figures.get(share);
        const part = row.figures.get(of);
        if (row === total || !isPresent(stated) || !part) return [];
        const shareIn = (whole: Figure): RelationOf<'mismatch'> => ({
          kind: 'quotient',
          stated,
          comparator: 'equal',
          expected: quotient(the(part), the(whole)),
          message: 'mismatch',
          data: { part, whole },
        });
        if (forced && stated === forced.share) {
          // What the others leave of 100%: printed so on purpose.
          const rest = sum([plus(the(given(100, percent, stated))), ...forced.others.map((other) => minus(the(other)))]);
          return [{ kind: 'difference', stated, comparator: 'equal', expected: rest, message: 'mismatch' as const, data: { part, whole } }];
        }
        const above = parent?.figures.get(of);
        return [whicheverHolds([shareIn(whole), ...(isPresent(above) ? [shareIn(above)] : [])])];
      });
    }),
  ),
});

function rowsWithParents(rows: readonly Row[], parent?: Row): readonly { row: Row; parent?: Row }[] {
  return rows.flatMap((row) => [{ row, parent }, ...rowsWithParents(row.children, row)]);
}
