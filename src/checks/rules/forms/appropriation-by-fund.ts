import { isKnown } from '../../../model/figure';
import type { Fund } from '../../../model/statement';
import { equation } from '../../forms/equal';
import { amountOf, figureIn, formSets, isFilled, rowWith } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Form 04, budget by budget: what comes to the grand total was received or carried over. */
export const appropriationByFund = defineRule({
  meta: {
    id: 'appropriation-by-fund',
    name: { 'zh-CN': '各本预算的总计', 'en-US': 'Grand total of each budget' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 财政拨款收入支出决算总表 表内审核公式：各本预算的支出总计 = 该预算的本年收入 + 年初结转和结余',
      'en-US': 'Consistency rule within final-account form 04: the grand total of each budget = its income + its opening carry-over',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，这本预算的本年收入加年初结转和结余是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; income and opening carry-over of this budget make {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) => {
      const [income, expenditure] = [form('appropriationIncome'), form('appropriationExpenditure')];
      const carriedIn = rowWith(income, 'openingCarryOver');
      const hasCarryOver = isKnown(carriedIn?.figures.get(amountOf(income)));
      if (!income || !expenditure || (hasCarryOver && carriedIn!.children.length === 0)) return [];
      return funds.flatMap((fund) => {
        const received = (rowWith(income, 'income')?.children ?? []).find(({ role }) => role === fund);
        const carried = (carriedIn?.children ?? []).find(({ role }) => role === fund);
        if (!received || !isFilled(expenditure, fund)) return [];
        return equation(figureIn(expenditure, 'total', fund), { added: [received, carried].map((row) => row?.figures.get(amountOf(income))) })
          .map((equal) => ({ ...equal, kind: 'sum' as const, message: 'mismatch' as const }));
      });
    });
  },
});

const funds: readonly Fund[] = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'];
