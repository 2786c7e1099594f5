import { judge } from '../../../judging/judge';
import { holds } from '../../../judging/network';
import type { Book } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent, type Figure } from '../../../model/figure';
import { oncePer } from '../../../model/once-per';
import { grouped } from '../../../model/parts-index';
import { allRows, rateMeasures, scoreMeasures, type Row, type Statement } from '../../../model/statement';
import { defineRule, type RelationOf } from '../../rule';
import { coversPartOfTheMoney } from '../../scope';

/** Two tables of one kind, such as an annex and the table it was taken from, state the same figures. */
export const statedTwice = defineRule({
  meta: {
    id: 'stated-twice',
    name: { 'zh-CN': '两处填报一致', 'en-US': 'Agreement of what is stated twice' },
    group: 'ties',
    severity: 'warning',
    basis: {
      'zh-CN': '表间审核公式：附件（基础数据表、自评表）与各表填报的同一数据应当一致',
      'en-US': 'Consistency rule between forms: what the annexes repeat from the tables is the same in both',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，“{{table}}”里是{{source}}，相差{{difference}}，请核对是不是只改了一处。',
        'en-US': '{{label}} says {{stated}}; in "{{table}}" it is {{source}}, a difference of {{difference}}: was only one of them changed?',
      },
    },
  },

  relations({ book }) {
    return pairsOf(book).flatMap(([first, second]) => {
      const ties = tiesOf(first, second);
      // That both say nothing proves nothing.
      const telling = ties.filter(({ stated, data }) => !stated.value?.isZero || !data.source.value?.isZero);
      const fitting = telling.filter((tie) => holds(judge({ ...tie, rule: '' }))).length;
      // Where as many figures differ as agree, the two tables may be about different things.
      return fitting * 2 > telling.length ? ties : [];
    });
  },
});

interface SourcedTie extends RelationOf<'mismatch'> {
  readonly data: { readonly source: Figure; readonly table: string };
}

/** Tables of one kind, set, department and year; where there are more than two they are those of several units or projects. */
function pairsOf({ statements }: Book): readonly (readonly [Statement, Statement])[] {
  const groups = grouped(statements, groupOf);
  return [...groups.values()].flatMap(([first, second, third]) => (first && second && !third ? [[first, second] as const] : []));
}

const groupOf = oncePer((statement: Statement) =>
  coversPartOfTheMoney(statement) ? undefined : `${statement.role} ${statement.set} ${statement.captions.department?.text ?? ''} ${/(?:19|20)\d{2}/.exec(statement.title)?.[0] ?? ''}`);

function tiesOf(first: Statement, second: Statement): readonly SourcedTie[] {
  const sources = new Map([...allRows(first)].reverse().map((row) => [row.role, row]));
  const seen = new Set<Row['role']>([null]);
  return allRows(second).flatMap((row) => {
    const source = sources.get(row.role);
    if (seen.has(row.role) || !source) return [];
    seen.add(row.role);
    return second.measures.filter((measure) => !rateMeasures.has(measure) && !scoreMeasures.has(measure)).flatMap((measure): readonly SourcedTie[] => {
      const stated = row.figures.get(measure);
      const other = source.figures.get(measure);
      if (!isPresent(stated) || !isPresent(other)) return [];
      return [{ kind: 'tie', stated, comparator: 'equal', expected: the(other), message: 'mismatch', data: { source: other, table: first.title || first.sheet } }];
    });
  });
}
