import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { allRows, type Row, type StatementRole } from '../../../model/statement';
import { ofStatements } from '../../of-each';
import { defineRule } from '../../rule';
import { spendingRows } from '../../spending-rows';

/** Statements whose adjusted budget is a ceiling for what was spent. */
const spending: readonly StatementRole[] = ['expenditure', 'basicExpenditure', 'projectExpenditure', 'threePublic'];

/** Nothing is spent beyond the adjusted budget. */
export const executionWithinBudget = defineRule({
  meta: {
    id: 'execution-within-budget',
    name: { 'zh-CN': '决算不超全年预算', 'en-US': 'Final accounts within the adjusted budget' },
    group: 'budget',
    severity: 'error',
    basis: {
      'zh-CN': '《预算法》第十三条：各部门、各单位的支出必须以经批准的预算为依据，未列入预算的不得支出；全年执行数 ≤ 全年预算数',
      'en-US': 'Budget Law, art. 13: spending rests on the approved budget, and what is not budgeted is not spent; execution ≤ adjusted budget',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，超过全年预算数{{expected}}，多出{{difference}}。',
        'en-US': '{{label}} is {{stated}}, above the adjusted budget of {{expected}} by {{difference}}.',
      },
    },
  },

  relations: ofStatements(spending, (statement) =>
    allRows(statement).flatMap((row) => {
      const stated = row.figures.get('final');
      const budget = row.figures.get('adjusted');
      if (!isPresent(stated) || !isPresent(budget)) return [];
      return [{
        kind: 'bound' as const,
        stated,
        comparator: 'atMost' as const,
        expected: the(budget),
        message: 'exceeds' as const,
        ...(!isCeiling(statement.role, row) && { severity: 'warning' as const }),
      }];
    }),
  ),
});

/** Money may be shifted between projects and items within a total, and the annex of basic data calls the opening budget 本年预算数. */
function isCeiling(role: StatementRole, row: Row): boolean {
  return role === 'expenditure' && row.role !== null && spendingRows.includes(row.role);
}
