import { isKnown, type KnownFigure } from '../../../model/figure';
import { rowLists, type Row } from '../../../model/statement';
import { normalised } from '../../../reading/cells/normalise';
import { wordsOf } from '../../../reading/words/statements';
import { ofEachStatement } from '../../of-each';
import { defineRule, type Observation } from '../../rule';

type Message = 'twice' | 'copied';

/** Three figures of three digits each do not agree by chance. */
const tellingFigures = 3;
const tellingDigits = 3;

/** Two rows of a list hold the very same figures: one was entered twice, or copied and not filled in anew. */
export const repeatedRow = defineRule<Message>({
  meta: {
    id: 'repeated-row',
    name: { 'zh-CN': '重复行', 'en-US': 'Repeated row' },
    group: 'copies',
    severity: 'warning',
    basis: {
      'zh-CN': '同一事项在一张表里只填一行；不同事项各栏的数不会全部相同（惯例）',
      'en-US': 'One thing has one row; different things do not agree in every column (custom)',
    },
    messages: {
      twice: {
        'zh-CN': '“{{row}}”填了两行，各栏的数也相同，请核对是不是重复填列。',
        'en-US': '"{{row}}" has two rows with the same figures: was it entered twice?',
      },
      copied: {
        'zh-CN': '“{{row}}”各栏的数与“{{other}}”完全相同，请核对是不是复制后漏改。',
        'en-US': 'The figures of "{{row}}" are all those of "{{other}}": was a copied row left as it was?',
      },
    },
  },

  observations: ofEachStatement((statement) => rowLists(statement).flatMap((rows) => {
    // Without codes nobody knows which subjects divide which.
    const leaves = rows.filter(({ children, role, code }) => children.length === 0 && role !== 'total' && !(wordsOf(statement.role).subjects !== undefined && code === undefined));
    const seen = new Map<string, Row>();
    return leaves.flatMap((row): readonly Observation<Message>[] => {
      const known = [...row.figures.values()].filter(isKnown).filter(({ value }) => !value.isZero);
      const [figure] = known;
      if (!figure) return [];
      const content = [...row.figures].map(([measure, { printed }]) => `${measure} ${printed}`).join('|') + (row.fund ?? '');
      const earlier = seen.get(content);
      if (!earlier) {
        seen.set(content, row);
        return [];
      }
      const told = { figures: [figure], place: figure.place };
      if (normalised(earlier.label) === normalised(row.label)) return known.some(isTelling) ? [{ ...told, message: 'twice', data: { row: row.label } }] : [];
      const telling = new Set(known.filter(isTelling).map(({ value }) => value.trimmed.toString()));
      return telling.size >= tellingFigures ? [{ ...told, message: 'copied', data: { row: row.label, other: earlier.label } }] : [];
    });
  })),
});

function isTelling({ value }: KnownFigure): boolean {
  return value.trimmed.toString().replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= tellingDigits;
}
