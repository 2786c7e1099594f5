import { equation } from '../../forms/equal';
import { figureIn, formSets } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Form 04 receives what form 02 calls fiscal appropriations. */
export const appropriationInIncome = defineRule({
  meta: {
    id: 'appropriation-in-income',
    name: { 'zh-CN': '财政拨款总表与收入表', 'en-US': 'Appropriations: summary against income' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 表间审核公式：财政拨款收入支出决算总表的本年收入合计 = 收入决算表合计行的财政拨款收入',
      'en-US': 'Consistency rule between final-account forms: form 04, income of the year = form 02, fiscal appropriations in all',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，收入表里的财政拨款收入是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; fiscal appropriations in the income form are {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) => {
      const income = form('incomeBySubject');
      const appropriated = figureIn(income, 'total', 'fiscalAppropriation');
      return equation(figureIn(form('appropriationIncome'), 'income'), { added: [appropriated] }).map((equal) => ({ ...equal, message: 'mismatch' as const }));
    });
  },
});
