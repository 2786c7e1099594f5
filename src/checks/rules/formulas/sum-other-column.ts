import { parseAddress } from '../../../model/address';
import { columnSums } from '../../column-sums';
import { ofEachStatement } from '../../of-each';
import { defineRule } from '../../rule';

/** A total is off because its formula adds up another column than its own. */
export const sumOtherColumn = defineRule({
  meta: {
    id: 'sum-other-column',
    name: { 'zh-CN': '合计公式加了别的列', 'en-US': 'Formula adds another column' },
    group: 'formulas',
    severity: 'warning',
    basis: {
      'zh-CN': '合计公式应当加本列的分项（算术关系）',
      'en-US': 'The formula of a total adds up the items of its own column (arithmetic)',
    },
    messages: {
      elsewhere: {
        'zh-CN': '{{label}}的公式 {{formula}} 加的是另一列的数，请改为本列。',
        'en-US': 'The formula {{formula}} of {{label}} adds up another column: it should be its own.',
      },
    },
  },

  observations: ofEachStatement((statement) =>
    columnSums(statement).filter(({ off }) => off).flatMap(({ total, addends }) => {
      const own = parseAddress(total.place.address);
      // Across a row a total rightly adds up other columns.
      const isElsewhere = own && addends.every(({ area }) => area.left === area.right && area.left !== own.column && (area.bottom > own.row || area.top < own.row));
      return isElsewhere ? [{ message: 'elsewhere', figures: [total], place: total.place, data: { formula: `=${total.formula}` } }] : [];
    }),
  ),
});
