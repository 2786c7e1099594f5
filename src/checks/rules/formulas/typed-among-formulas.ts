import { isKnown, type KnownFigure } from '../../../model/figure';
import { shapeOf } from '../../../model/formula';
import { allRows, rowLists, type Measure, type Statement } from '../../../model/statement';
import { ofEachStatement } from '../../of-each';
import { defineRule } from '../../rule';

/** So many formulas of one shape make a habit that a single typed number breaks. */
const habit = 3;

/** Columns that a total adds up; changes and rates it computes. */
const added: ReadonlySet<Measure> = new Set(['opening', 'adjusted', 'final', 'prior', 'priorBudget', 'increase', 'decrease', 'posts', 'staff', 'basic', 'project', 'total']);

/** A number typed where the cells beside it are formulas of one shape. */
export const typedAmongFormulas = defineRule({
  meta: {
    id: 'typed-among-formulas',
    name: { 'zh-CN': '公式中夹着手工数', 'en-US': 'Number typed among formulas' },
    group: 'formulas',
    severity: 'warning',
    basis: {
      'zh-CN': '同一行或同一列的计算口径应当一致：用公式算的，不宜夹一个手工填写的数（惯例）',
      'en-US': 'A row or column is computed one way: among formulas there should be no typed number (custom)',
    },
    messages: {
      typed: {
        'zh-CN': '{{number.label}} {{number}}是手工填写的，旁边{{count}}个单元格都是公式（如 {{formula}}），以后改了数据它不会跟着变，请核对。',
        'en-US': '{{number.label}} of {{number}} was typed, while {{count}} cells beside it are formulas such as {{formula}}: it will not follow when the data change.',
      },
    },
  },

  observations: ofEachStatement((statement) =>
    linesOf(statement).flatMap((line) => {
      const [number, ...others] = line.filter(({ formula, value }) => formula === undefined && !value.isZero);
      const formulas = line.filter(({ formula }) => formula !== undefined);
      const [first] = formulas;
      if (!number || others.length > 0 || !first || formulas.length < habit) return [];
      if (new Set(formulas.map(({ formula, place }) => shapeOf(formula!, place.address))).size > 1) return [];
      return [{ message: 'typed', figures: [number], place: number.place, data: { number, count: String(formulas.length), formula: `=${first.formula}` } }];
    }),
  ),
});

/** The figures of each list of rows, column by column, and those of each total, across its amounts. */
function linesOf(statement: Statement): readonly (readonly KnownFigure[])[] {
  const down = rowLists(statement).flatMap((rows) => statement.measures.map((measure) => rows.map(({ figures }) => figures.get(measure))));
  const across = allRows(statement).filter(({ children }) => children.length > 0)
    .map(({ figures }) => [...figures].filter(([measure]) => added.has(measure)).map(([, figure]) => figure));
  return [...down, ...across].map((line) => line.filter(isKnown));
}
