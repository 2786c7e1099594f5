import { isKnown, type KnownFigure } from '../../../model/figure';
import { allRows, type Measure, type Row, type Statement } from '../../../model/statement';
import { ofEachStatement } from '../../of-each';
import { defineRule } from '../../rule';

/** Columns of different years, which agree by chance in a row or two but not throughout. */
const years: readonly (readonly [Measure, Measure])[] = [
  ['final', 'prior'],
  ['adjusted', 'priorBudget'],
  ['opening', 'priorBudget'],
];

/** So many rows must hold something for their agreement to be odd. */
const fewest = 3;

/** Two years agree in every row: one column was probably copied from the other. */
export const copiedColumn = defineRule({
  meta: {
    id: 'copied-column',
    name: { 'zh-CN': '整列照抄', 'en-US': 'Copied column' },
    group: 'copies',
    severity: 'warning',
    basis: {
      'zh-CN': '两个年度各行的数不会全部相同，全同的多是照抄或粘贴错列（惯例）',
      'en-US': 'Two years do not agree in every row: where they do, a column was copied or pasted twice (custom)',
    },
    messages: {
      same: {
        'zh-CN': '{{first.label}}所在的列与{{second.label}}所在的列，{{count}}行有数的全部相同，请核对是不是把一年的数抄到了另一年。',
        'en-US': 'The columns of {{first.label}} and {{second.label}} agree in all {{count}} rows that hold anything: was one year copied into the other?',
      },
    },
  },

  observations: ofEachStatement((statement) => {
    if (statement.role === 'staffing') return [];
    return years.flatMap(([measure, other]) => {
      const pairs = pairsOf(statement, measure, other);
      const [first] = pairs;
      if (!first || pairs.length < fewest || !pairs.every(({ a, b }) => a.value.shifted(a.unit.power).equals(b.value.shifted(b.unit.power)))) return [];
      // A column of one value is a total and its only part.
      if (new Set(pairs.map(({ a }) => a.value.trimmed.toString())).size < fewest) return [];
      return [{ message: 'same', figures: [first.a, first.b], place: first.a.place, data: { first: first.a, second: first.b, count: String(pairs.length) } }];
    });
  }),
});

interface Pair {
  readonly a: KnownFigure;
  readonly b: KnownFigure;
}

/** Row by row, where at least one of the two holds something. */
function pairsOf(statement: Statement, measure: Measure, other: Measure): readonly Pair[] {
  const both = ({ figures }: Row): Pair[] => {
    const [a, b] = [figures.get(measure), figures.get(other)];
    return isKnown(a) && isKnown(b) && !(a.value.isZero && b.value.isZero) ? [{ a, b }] : [];
  };
  return allRows(statement).flatMap(both);
}
