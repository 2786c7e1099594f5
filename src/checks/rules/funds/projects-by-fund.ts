import { rowOf, statementOf } from '../../../model/book';
import { sumOf } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import type { Row, RowRole } from '../../../model/statement';
import { defineRule } from '../../rule';

/** The projects paid from one kind of money add up to that kind's project expenditure. */
export const projectsByFund = defineRule({
  meta: {
    id: 'projects-by-fund',
    name: { 'zh-CN': '分资金来源的项目支出', 'en-US': 'Projects by source of money' },
    group: 'funds',
    severity: 'error',
    basis: {
      'zh-CN': '《预算法》第五条（四本预算）；表间审核公式：某类资金的项目支出 = 该类资金各项目之和',
      'en-US': 'Budget Law, art. 5 (four budgets); project expenditure of a kind of money = the sum of its projects',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，项目支出表里这类资金的项目相加是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; the projects paid from this kind of money add up to {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    const projects = statementOf(book, 'projectExpenditure');
    if (!projects) return [];
    const items = projects.rows.flatMap(paidFromOneFund);
    // A project without a named source may belong anywhere.
    if (items.some((row) => row.fundRole === undefined)) return [];
    const funds = [...new Set(items.map((row) => row.fundRole as RowRole))];
    return funds.flatMap((fund) => {
      const stated = rowOf(book, 'expenditureByFund', fund)?.figures.get('project');
      const parts = items.filter((row) => row.fundRole === fund).map((row) => row.figures.get('final')).filter(isPresent);
      if (!stated || parts.length === 0) return [];
      return [{ kind: 'sum' as const, stated, comparator: 'equal' as const, expected: sumOf(parts), message: 'mismatch' as const }];
    });
  },
});

/** The projects that name their source of money, or else what they are made of; rows where nothing was spent are left out. */
function paidFromOneFund(row: Row): readonly Row[] {
  if (row.role === 'total' || (row.fundRole === undefined && row.complete)) return row.children.flatMap(paidFromOneFund);
  return isPresent(row.figures.get('final')) ? [row] : [];
}
