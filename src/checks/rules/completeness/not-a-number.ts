import { figuresOfTable, type Table } from '../../../model/book';
import type { Figure } from '../../../model/figure';
import { allIndicators } from '../../all-indicators';
import { ofEachTable } from '../../of-each';
import { defineRule } from '../../rule';

/** Words or an error value where the table wants a number. */
export const notANumber = defineRule({
  meta: {
    id: 'not-a-number',
    name: { 'zh-CN': '非数字', 'en-US': 'No number' },
    group: 'completeness',
    severity: 'error',
    basis: {
      'zh-CN': '数字栏只能填数字；错误值和文字不能参加计算，也不能写进报告',
      'en-US': 'A number column holds numbers; errors and words cannot be computed with, nor printed in the report',
    },
    messages: {
      errorValue: {
        'zh-CN': '{{label}}显示错误值 {{printed}}，请修正公式或改填数字。',
        'en-US': '{{label}} shows the error {{printed}}: mend the formula or type the number.',
      },
      words: {
        'zh-CN': '{{label}}应为数字，填的却是“{{printed}}”。没有数字请留空。',
        'en-US': '{{label}} should be a number but says "{{printed}}". Leave it blank if there is none.',
      },
    },
  },

  observations: ofEachTable((table) => {
    const describing = wordsThatDescribe(table);
    return figuresOfTable(table).flatMap((figure) => {
      if (figure.gap !== 'error' && figure.gap !== 'notANumber') return [];
      if (figure.gap === 'notANumber' && describing.has(figure)) return [];
      const data = { label: figure.label, printed: figure.printed };
      return [{ message: figure.gap === 'error' ? 'errorValue' : 'words', figures: [figure], place: figure.place, data }];
    });
  }),
});

/** What a table of indicators may well say in words: how far a target of words was reached, and a standard of 据实. */
function wordsThatDescribe(table: Table): ReadonlySet<Figure> {
  if (!('indicators' in table)) return new Set();
  return new Set(
    allIndicators(table).flatMap(({ figures, targetText, actualText }) =>
      [figures.get('standard'), targetText || actualText ? figures.get('completionRate') : undefined].filter((figure) => figure !== undefined),
    ),
  );
}
