import type { Measure, Statement } from '../../../model/statement';
import { equation } from '../../forms/equal';
import { amountOf, figureIn, formSets } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Forms 01 and 04: both sides come to the same grand total. */
export const summaryBalance = defineRule({
  meta: {
    id: 'summary-balance',
    name: { 'zh-CN': '收支总计相等', 'en-US': 'Balance of income and expenditure' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 收入支出决算总表、财政拨款收入支出决算总表 表内审核公式：收入总计 = 支出总计',
      'en-US': 'Consistency rule within final-account forms 01 and 04: both sides come to the same total',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，收入一侧的总计是{{expected}}，相差{{difference}}：收支总计应当相等。',
        'en-US': '{{label}} says {{stated}}; the income side comes to {{expected}}, a difference of {{difference}}: both sides must be equal.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) => [
      ...equation(figureIn(form('summaryExpenditure'), 'total'), { added: [figureIn(form('summaryIncome'), 'total')] }),
      ...equation(figureIn(form('appropriationExpenditure'), 'total', wholeColumn(form('appropriationExpenditure'))), { added: [figureIn(form('appropriationIncome'), 'total')] }),
    ]).map((equal) => ({ ...equal, message: 'mismatch' as const }));
  },
});

/** The column of all budgets together. */
function wholeColumn(form: Statement | undefined): Measure {
  return form?.measures.includes('total') ? 'total' : amountOf(form);
}
