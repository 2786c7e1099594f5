import { allRows, type Measure } from '../../../model/statement';
import { equation } from '../../forms/equal';
import { ofStatements } from '../../of-each';
import { defineRule } from '../../rule';

/** Form 04, across each row of expenditure: the three budgets make its total. */
export const fundColumns = defineRule({
  meta: {
    id: 'fund-columns',
    name: { 'zh-CN': '三本预算合计', 'en-US': 'Sum of the three budgets' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 财政拨款收入支出决算总表 表内审核公式：支出合计 = 一般公共预算财政拨款 + 政府性基金预算财政拨款 + 国有资本经营预算财政拨款',
      'en-US': 'Consistency rule within final-account form 04: total = general public budget + government fund budget + state capital operations budget',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，三本预算相加是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; the three budgets add up to {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations: ofStatements(['appropriationExpenditure'], (form) =>
    allRows(form).flatMap(({ figures }) => equation(figures.get('total'), { added: budgets.map((measure) => figures.get(measure)) }))
      .map((equal) => ({ ...equal, kind: 'sum' as const, openList: form.partlyRead, message: 'mismatch' as const })),
  ),
});

const budgets: readonly Measure[] = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'];
