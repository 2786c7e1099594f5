import { isKnown, type Figure } from '../../../model/figure';
import type { Row } from '../../../model/statement';
import { columnSums, covers, figuresBelow } from '../../column-sums';
import { ofEachStatement } from '../../of-each';
import { defineRule } from '../../rule';

/** A total is off because its formula adds up a row together with the rows that make it up. */
export const sumCountsTwice = defineRule({
  meta: {
    id: 'sum-counts-twice',
    name: { 'zh-CN': '合计公式重复计算', 'en-US': 'Formula counts twice' },
    group: 'formulas',
    severity: 'warning',
    basis: {
      'zh-CN': '合计公式不能把小计和它的明细都加进去（算术关系）',
      'en-US': 'The formula of a total does not add up a subtotal together with its items (arithmetic)',
    },
    messages: {
      twice: {
        'zh-CN': '{{label}}的公式 {{formula}} 既加了“{{whole}}”，又加了它下面的明细，重复计算了。',
        'en-US': 'The formula {{formula}} of {{label}} adds up "{{whole}}" and the items below it: they are counted twice.',
      },
    },
  },

  observations: ofEachStatement((statement) =>
    columnSums(statement).filter(({ off }) => off).flatMap(({ row, measure, total, addends }) => {
      const isAdded = (figure: Figure) => isKnown(figure) && !figure.value.isZero && covers(addends, figure);
      const twice = wholesBelow(row).find((whole) => {
        const [own, ...items] = figuresBelow(whole, measure);
        return own !== undefined && isAdded(own) && items.some(isAdded);
      });
      if (!twice) return [];
      return [{ message: 'twice', figures: [total], place: total.place, data: { formula: `=${total.formula}`, whole: twice.label } }];
    }),
  ),
});

function wholesBelow({ children }: Row): readonly Row[] {
  return children.flatMap((child) => (child.children.length > 0 ? [child, ...wholesBelow(child)] : []));
}
