import { figureOf, statementOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { withFormFigures } from '../../../model/form-figures';
import type { Measure, Statement } from '../../../model/statement';
import { whicheverHolds } from '../../alternatives';
import { figureIn, formSets } from '../../forms/form-sets';
import { defineRule, type RelationOf } from '../../rule';
import { coversPartOfTheMoney } from '../../scope';

/** The funds of a department's self-evaluation form are what its tables say it was given and spent. */
export const fundsAgainstTables = defineRule({
  meta: {
    id: 'funds-against-tables',
    name: { 'zh-CN': '年度资金总额与各表', 'en-US': 'Annual funds against the tables' },
    group: 'funds',
    severity: 'warning',
    basis: {
      'zh-CN': '部门整体支出绩效自评表的年度资金总额取自部门预算和部门决算：年初预算数、全年执行数与支出表、决算公开表的本年支出合计一致（惯例；只填财政拨款的与财政拨款支出一致）',
      'en-US': 'A department\'s self-evaluation form takes the funds of the year from its budget and final accounts: opening budget and execution are the year\'s expenditure there (custom; or that from appropriations, where only these are evaluated)',
    },
    messages: {
      mismatch: {
        'zh-CN': '自评表的{{label}}填的是{{stated}}，{{source.label}}是{{source}}，相差{{difference}}，请核对口径。',
        'en-US': '{{label}} on the self-evaluation form says {{stated}}; {{source.label}} is {{source}}, a difference of {{difference}}: do both cover the same?',
      },
    },
  },

  relations({ book }) {
    const [form, another] = book.statements.filter((statement) => statement.role === 'annualFunds' && isOfDepartment(statement));
    if (!form || another) return [];
    const tables = withFormFigures(book);
    const spending = statementOf(tables, 'expenditure');
    const appropriated = formSets(book).find(({ set }) => set === 'finalAccounts')?.form('appropriationExpenditure');
    return stages.flatMap((stage): readonly RelationOf<'mismatch'>[] => {
      const stated = figureIn(form, 'total', stage);
      const all = spending && coversPartOfTheMoney(spending) ? undefined : figureOf(tables, 'expenditure', 'total', stage);
      const fromAppropriations = stage === 'final' ? figureIn(appropriated, 'expenditure', 'total') : undefined;
      if (!isPresent(stated)) return [];
      const [first, ...others] = [all, fromAppropriations].filter(isPresent)
        .map((source): RelationOf<'mismatch'> => ({ kind: 'tie', stated, comparator: 'equal', expected: the(source), message: 'mismatch', data: { source } }));
      return first ? [whicheverHolds([first, ...others])] : [];
    });
  },
});

const stages: readonly Measure[] = ['opening', 'adjusted', 'final'];

/** Those of projects have the funds of one project. */
function isOfDepartment({ title, measures }: Statement): boolean {
  return /整体/.test(title) || measures.includes('total');
}
