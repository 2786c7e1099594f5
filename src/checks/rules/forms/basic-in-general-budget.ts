import { equation } from '../../forms/equal';
import { amountOf, figureIn, formSets } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Form 06 splits up the basic expenditure of form 05 into personnel and operating expenditure. */
export const basicInGeneralBudget = defineRule({
  meta: {
    id: 'basic-in-general-budget',
    name: { 'zh-CN': '基本支出明细表与一般公共预算支出表', 'en-US': 'Basic expenditure in detail against the general public budget' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 表间审核公式：一般公共预算财政拨款支出决算表的基本支出合计 = 一般公共预算财政拨款基本支出决算表的人员经费合计 + 公用经费合计',
      'en-US': 'Consistency rule between final-account forms: form 05, basic expenditure in all = form 06, personnel + operating expenditure',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，基本支出表的人员经费加公用经费是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; personnel and operating expenditure of the basic form make {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) => {
      const basic = form('generalBudgetBasic');
      const stated = figureIn(form('generalBudgetExpenditure'), 'total', 'basic');
      const measure = basic?.measures.includes('total') ? 'total' : amountOf(basic);
      const groups = [figureIn(basic, 'personnel', measure), figureIn(basic, 'operating', measure)];
      const added = groups.every((figure) => figure !== undefined) ? groups : [figureIn(basic, 'total', measure)];
      return equation(stated, { added }).map((equal) => ({ ...equal, message: 'mismatch' as const }));
    });
  },
});
