import { equation } from '../../forms/equal';
import { amountOf, figureIn, formSets, subjectsOf } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Form 03 and form 01 state the same expenditure, in all and class by class. */
export const expenditureInSummary = defineRule({
  meta: {
    id: 'expenditure-in-summary',
    name: { 'zh-CN': '支出表与收支总表', 'en-US': 'Expenditure against the summary' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 表间审核公式：支出决算表的合计 = 收入支出决算总表的本年支出合计，各功能分类的类级科目逐项相等',
      'en-US': 'Consistency rule between final-account forms: form 03, total = form 01, expenditure of the year; likewise each class of the functional classification',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，收入支出总表里是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; the summary of income and expenditure says {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) => {
      const [bySubject, summary] = [form('expenditureBySubject'), form('summaryExpenditure')];
      const classes = subjectsOf(summary);
      return [
        ...equation(figureIn(bySubject, 'total', 'total'), { added: [figureIn(summary, 'expenditure')] }),
        ...[...subjectsOf(bySubject)].flatMap(([code, row]) => equation(row.figures.get('total'), { added: [classes.get(code)?.figures.get(amountOf(summary))] })),
      ].map((equal) => ({ ...equal, message: 'mismatch' as const }));
    });
  },
});
