import { figureOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import type { Measure, RowRole, StatementRole } from '../../../model/statement';
import { defineRule, type RelationOf } from '../../rule';

type Spot = readonly [StatementRole, RowRole];

/** What the annex's spending controls repeat from another table; the first of the tables that a workbook has. */
const repeated: readonly (readonly [annex: RowRole, tables: readonly Spot[]])[] = [
  ['operating', [['expenditure', 'operating'], ['basicExpenditure', 'operating']]],
  ['procurement', [['procurement', 'total']]],
];

const years: readonly Measure[] = ['adjusted', 'final', 'prior'];

/** The annex of basic data repeats figures that other tables state. */
export const annexAgainstTables = defineRule({
  meta: {
    id: 'annex-against-tables',
    name: { 'zh-CN': '基础数据表与各表', 'en-US': 'Annex of basic data against the tables' },
    group: 'annexes',
    severity: 'warning',
    basis: {
      'zh-CN': '部门整体支出绩效评价基础数据表的公用经费、政府采购金额取自决算，与各表一致（惯例；口径不同的应当说明）',
      'en-US': 'The annex of basic data takes operating cost and procurement from the final accounts (custom; another scope is to be explained)',
    },
    messages: {
      mismatch: {
        'zh-CN': '基础数据表的{{label}}填的是{{stated}}，{{source.label}}是{{source}}，相差{{difference}}，请核对口径。',
        'en-US': '{{label}} in the annex says {{stated}}; {{source.label}} is {{source}}, a difference of {{difference}}: do both cover the same?',
      },
    },
  },

  relations({ book }) {
    return repeated.flatMap(([row, tables]) => years.flatMap((year): readonly RelationOf<'mismatch'>[] => {
      const stated = figureOf(book, 'controls', row, year);
      const source = tables.map(([statement, other]) => figureOf(book, statement, other, year)).find(isPresent);
      if (!isPresent(stated) || !source) return [];
      return [{ kind: 'tie', stated, comparator: 'equal', expected: the(source), message: 'mismatch', data: { source } }];
    }));
  },
});
