import { figuresOfTable } from '../../../model/book';
import { isKnown, type Figure } from '../../../model/figure';
import { columnSums, passesOver } from '../../column-sums';
import { ofEachStatement } from '../../of-each';
import { defineRule } from '../../rule';

/** Numbers that their cells hold as text: people read them, SUM passes over them. */
export const numberAsText = defineRule({
  meta: {
    id: 'number-as-text',
    name: { 'zh-CN': '文本格式的数字', 'en-US': 'Numbers stored as text' },
    group: 'formulas',
    severity: 'warning',
    basis: {
      'zh-CN': '文本格式的数字不参加 SUM 等函数的计算（电子表格软件的通行规则）',
      'en-US': 'SUM and its like pass over numbers stored as text (so every spreadsheet program)',
    },
    messages: {
      notAdded: {
        'zh-CN': '{{number.label}} {{number}}是文本格式，合计公式 {{formula}} 没有加上它，请转换为数字。',
        'en-US': '{{number.label}} of {{number}} is stored as text, and the formula {{formula}} of the total passes over it: turn it into a number.',
      },
      stored: {
        'zh-CN': '这张表有{{count}}个数字是文本格式，第一个是{{number.label}} {{number}}；公式不会计算它们，需要时请转换为数字。',
        'en-US': '{{count}} numbers of this table are stored as text, the first being {{number.label}} of {{number}}; formulas pass over them.',
      },
    },
  },

  observations: ofEachStatement((statement) => {
    const passedOver = columnSums(statement).flatMap(({ row, measure, total, addends }) =>
      row.children.flatMap(({ figures }) => [figures.get(measure)].filter(isPlainText).filter((figure) => passesOver(addends, figure)).map((number) => ({ number, total }))),
    );
    const told = new Set(passedOver.map(({ number }) => number));
    const known = figuresOfTable(statement).filter(isKnown);
    const stored = known.filter(isPlainText).filter((figure) => !told.has(figure));
    const [number] = stored;
    // A table kept as text throughout was exported so: nothing in it is computed.
    const isException = number !== undefined && stored.length * 2 <= known.length;
    return [
      ...passedOver.map(({ number, total }) => ({ message: 'notAdded' as const, figures: [number, total], place: number.place, data: { number, formula: `=${total.formula}` } })),
      ...(isException ? [{ message: 'stored' as const, figures: [number], place: number.place, data: { number, count: String(stored.length) }, severity: 'info' as const }] : []),
    ];
  }),
});

/** `1,234.50` kept as text; what names a unit or a limit was meant as words, and percentages nobody adds up. */
function isPlainText(figure: Figure | undefined): figure is Figure {
  return isKnown(figure) && figure.storedAsText === true && /^['‘’]?[-−+]?[\d,，.．\s０-９]+$/.test(figure.printed.trim());
}
