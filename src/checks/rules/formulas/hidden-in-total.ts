import { isKnown } from '../../../model/figure';
import { allRows, type Row } from '../../../model/statement';
import { ofEachStatement } from '../../of-each';
import { defineRule } from '../../rule';

/** Some of the rows that make up a total are hidden, so that a reader cannot add it up. */
export const hiddenInTotal = defineRule({
  meta: {
    id: 'hidden-in-total',
    name: { 'zh-CN': '合计中的隐藏行', 'en-US': 'Hidden rows in a total' },
    group: 'formulas',
    severity: 'info',
    basis: {
      'zh-CN': '公开的表格应当能够自行验算，合计中的分项不宜隐藏（惯例）',
      'en-US': 'A published table can be added up by its reader: items of a total are better not hidden (custom)',
    },
    messages: {
      hidden: {
        'zh-CN': '“{{whole}}”里含有隐藏行“{{hidden}}”的数，公开后读者加不出合计，请核对是否应当取消隐藏。',
        'en-US': '"{{whole}}" contains the hidden rows "{{hidden}}": a reader of the published table cannot add it up. Should they be shown?',
      },
    },
  },

  observations: ofEachStatement((statement) => allRows(statement).flatMap((row) => {
    const hidden = row.children.filter((child) => child.hidden && holdsAmount(child));
    // Details that are folded away as a whole, or below a row that is hidden itself, deceive nobody.
    if (row.hidden || hidden.length === 0 || row.children.every((child) => child.hidden)) return [];
    const [total] = row.figures.values();
    if (!total) return [];
    return [{ message: 'hidden', figures: [total], place: total.place, data: { whole: row.label, hidden: hidden.map(({ label }) => label).join('、') } }];
  })),
});

function holdsAmount({ figures }: Row): boolean {
  return [...figures.values()].some((figure) => isKnown(figure) && !figure.value.isZero);
}
