import type { Fund } from '../../../model/statement';
import { equation } from '../../forms/equal';
import { figureIn, formSets } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Form 04 and form 01 state the same appropriations from each budget. */
export const appropriationInSummary = defineRule({
  meta: {
    id: 'appropriation-in-summary',
    name: { 'zh-CN': '财政拨款总表与收支总表', 'en-US': 'Appropriations: summary against income and expenditure' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 表间审核公式：财政拨款收入支出决算总表各本预算的财政拨款 = 收入支出决算总表的同项收入',
      'en-US': 'Consistency rule between final-account forms: form 04, appropriation from each budget = form 01, the same income',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，收入支出总表里是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; the summary of income and expenditure says {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) =>
      funds.flatMap((fund) => equation(figureIn(form('appropriationIncome'), fund), { added: [figureIn(form('summaryIncome'), fund)] }))
        .map((equal) => ({ ...equal, message: 'mismatch' as const })),
    );
  },
});

const funds: readonly Fund[] = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'];
