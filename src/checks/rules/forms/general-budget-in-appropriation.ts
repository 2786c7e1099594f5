import { equation } from '../../forms/equal';
import { figureIn, formSets, subjectsOf } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Form 05 splits up what form 04 spends from the general public budget. */
export const generalBudgetInAppropriation = defineRule({
  meta: {
    id: 'general-budget-in-appropriation',
    name: { 'zh-CN': '一般公共预算支出表与财政拨款总表', 'en-US': 'General public budget against the appropriations' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 表间审核公式：一般公共预算财政拨款支出决算表的合计和各类 = 财政拨款收入支出决算总表一般公共预算财政拨款一列',
      'en-US': 'Consistency rule between final-account forms: form 05, total and classes = form 04, column of the general public budget',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，财政拨款收入支出总表的一般公共预算一列是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; the general public budget column of the appropriations summary says {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) => {
      const [general, summary] = [form('generalBudgetExpenditure'), form('appropriationExpenditure')];
      const classes = subjectsOf(summary);
      return [
        ...equation(figureIn(general, 'total', 'total'), { added: [figureIn(summary, 'expenditure', 'generalPublicBudget')] }),
        ...[...subjectsOf(general)].flatMap(([code, row]) => equation(row.figures.get('total'), { added: [classes.get(code)?.figures.get('generalPublicBudget')] })),
      ].map((equal) => ({ ...equal, message: 'mismatch' as const }));
    });
  },
});
