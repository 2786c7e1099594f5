import { statementOf } from '../../../model/book';
import { sumOf } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { allRows } from '../../../model/statement';
import { defineRule } from '../../rule';

/** Across a row of the table by source of money: basic and project expenditure make the total. */
export const rowTotal = defineRule({
  meta: {
    id: 'row-total',
    name: { 'zh-CN': '合计与基本支出、项目支出', 'en-US': 'Total, basic and project expenditure' },
    group: 'totals',
    severity: 'error',
    basis: {
      'zh-CN': '表内审核公式：支出合计 = 基本支出 + 项目支出（部门决算报表 支出决算表）',
      'en-US': 'Consistency rule within a form: total = basic + project expenditure (final-account form 03)',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，基本支出加项目支出是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; basic plus project expenditure make {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    const statement = statementOf(book, 'expenditureByFund');
    if (!statement) return [];
    return allRows(statement).flatMap((row) => {
      const stated = row.figures.get('total');
      const parts = [row.figures.get('basic'), row.figures.get('project')].filter(isPresent);
      return stated && parts.length > 0 ? [{ kind: 'sum', stated, comparator: 'equal', expected: sumOf(parts), message: 'mismatch' }] : [];
    });
  },
});
