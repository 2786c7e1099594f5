import { sumOf } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { percent } from '../../../model/unit';
import { given } from '../../given';
import { ofEachStatement } from '../../of-each';
import { defineRule } from '../../rule';
import { shareColumns } from '../../share-columns';

/** The shares of all items that have one add to 100%. */
export const sharesTotal = defineRule({
  meta: {
    id: 'shares-total',
    name: { 'zh-CN': '占比合计', 'en-US': 'Sum of shares' },
    group: 'shares',
    severity: 'error',
    basis: {
      'zh-CN': '各分项占比之和 = 100%（算术关系）',
      'en-US': 'The shares of all items add to 100% (arithmetic)',
    },
    messages: {
      mismatch: {
        'zh-CN': '各项占比相加是{{expected}}，不是{{stated}}。',
        'en-US': 'The shares add up to {{expected}}, not {{stated}}.',
      },
    },
  },

  relations: ofEachStatement((statement) =>
    shareColumns(statement).flatMap(({ total, share, of }) => {
      const counted = total.children.filter((row) => isPresent(row.figures.get(of)));
      const parts = counted.map((row) => row.figures.get(share)).filter(isPresent);
      const [first] = parts;
      if (!first || !total.complete || parts.length < counted.length) return [];
      const stated = total.figures.get(share);
      return [{
        kind: 'sum',
        stated: isPresent(stated) ? stated : given(100, percent, first, total.figures.get(share)?.key),
        comparator: 'equal',
        expected: sumOf(parts),
        message: 'mismatch',
      }];
    }),
  ),
});
