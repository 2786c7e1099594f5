import { isKnown } from '../../../model/figure';
import { columnSums, covers, figuresBelow } from '../../column-sums';
import { ofEachStatement } from '../../of-each';
import { defineRule } from '../../rule';

/** A total is off because its formula leaves out rows that belong to it. */
export const sumRangeShort = defineRule({
  meta: {
    id: 'sum-range-short',
    name: { 'zh-CN': '合计公式范围过短', 'en-US': 'Formula range too short' },
    group: 'formulas',
    severity: 'warning',
    basis: {
      'zh-CN': '合计公式的范围应当包括全部分项（算术关系；在末行下面插入行时，公式不会自动扩大范围）',
      'en-US': 'The formula of a total covers all of its items (arithmetic; rows inserted below the last one are not taken in)',
    },
    messages: {
      leavesOut: {
        'zh-CN': '{{label}}的公式 {{formula}} 没有加上“{{left}}”，请扩大求和范围。',
        'en-US': 'The formula {{formula}} of {{label}} leaves out "{{left}}": widen its range.',
      },
    },
  },

  observations: ofEachStatement((statement) =>
    columnSums(statement).filter(({ off }) => off).flatMap(({ row, measure, total, addends }) => {
      const isAdded = (child: (typeof row.children)[number]) => figuresBelow(child, measure).some((figure) => covers(addends, figure));
      const left = row.children.filter((child) => !isAdded(child)).filter(({ figures }) => {
        const figure = figures.get(measure);
        return isKnown(figure) && !figure.value.isZero;
      });
      // A formula that adds up none of the rows below it is no sum of them.
      if (left.length === 0 || !row.children.some(isAdded)) return [];
      const names = left.map(({ label }) => label).join('、');
      return [{ message: 'leavesOut', figures: [total], place: total.place, data: { formula: `=${total.formula}`, left: names } }];
    }),
  ),
});
