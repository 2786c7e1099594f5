import type { StatementRole } from '../../../model/statement';
import { sumsOfParts } from '../../forms/sums-of-parts';
import { defineRule } from '../../rule';

/** Forms 01 and 04: the year is the sum of its kinds, and the grand total adds what was carried over. */
export const summaryTotals = defineRule({
  meta: {
    id: 'summary-totals',
    name: { 'zh-CN': '收支总表的合计和总计', 'en-US': 'Totals of the summaries' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 收入支出决算总表、财政拨款收入支出决算总表 表内审核公式：本年合计 = 各项之和；总计 = 本年合计 + 年初（年末）结转和结余等',
      'en-US': 'Consistency rules within final-account forms 01 and 04: the total of the year is the sum of its items; the grand total is the year plus what was carried over',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，各项相加是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; its items add up to {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return book.statements.filter(({ role }) => summaries.has(role)).flatMap(sumsOfParts).map((equal) => ({ ...equal, message: 'mismatch' as const }));
  },
});

const summaries: ReadonlySet<StatementRole> = new Set(['summaryIncome', 'summaryExpenditure', 'appropriationIncome', 'appropriationExpenditure']);
