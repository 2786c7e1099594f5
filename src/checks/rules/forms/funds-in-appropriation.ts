import type { Fund, StatementRole } from '../../../model/statement';
import { equation } from '../../forms/equal';
import { figureIn, formSets, subjectsOf } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Forms 07 and 08 split up what form 04 spends from their budgets. */
export const fundsInAppropriation = defineRule({
  meta: {
    id: 'funds-in-appropriation',
    name: { 'zh-CN': '基金预算表、国资预算表与财政拨款总表', 'en-US': 'Fund budgets against the appropriations' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 表间审核公式：政府性基金预算、国有资本经营预算财政拨款收入支出决算表的本年收入、本年支出 = 财政拨款收入支出决算总表的对应行列',
      'en-US': 'Consistency rule between final-account forms: forms 07 and 08, income and expenditure of the year = form 04, the rows and columns of their budgets',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，财政拨款收入支出总表里是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; the appropriations summary says {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) => {
      const summary = form('appropriationExpenditure');
      const classes = subjectsOf(summary);
      return pairs.flatMap(({ role, fund }) => {
        const own = form(role);
        return [
          ...equation(figureIn(own, 'total', 'total'), { added: [figureIn(summary, 'expenditure', fund)] }),
          ...equation(figureIn(own, 'total', 'income'), { added: [figureIn(form('appropriationIncome'), fund)] }),
          ...[...subjectsOf(own)].flatMap(([code, row]) => equation(row.figures.get('total'), { added: [classes.get(code)?.figures.get(fund)] })),
        ];
      }).map((equal) => ({ ...equal, message: 'mismatch' as const }));
    });
  },
});

const pairs: readonly { readonly role: StatementRole; readonly fund: Fund }[] = [
  { role: 'governmentFund', fund: 'governmentFundBudget' },
  { role: 'stateCapital', fund: 'stateCapitalBudget' },
];
