import { figureOf } from '../../../model/book';
import { sumOf } from '../../../model/expression';
import { isKnown, isPresent } from '../../../model/figure';
import type { RowRole } from '../../../model/statement';
import { defineRule } from '../../rule';

const budgets: readonly RowRole[] = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget', 'socialInsuranceBudget'];

/** What was spent of a budget is what came in from it, and at most what had been carried over besides. */
export const fundWithinIncome = defineRule({
  meta: {
    id: 'fund-within-income',
    name: { 'zh-CN': '支出不超同类资金来源', 'en-US': 'Expenditure within income of the same budget' },
    group: 'funds',
    severity: 'warning',
    basis: {
      'zh-CN': '《预算法》第五条：四本预算保持完整、独立；各类资金的本年支出 ≤ 本年收入 + 年初结转和结余（算术关系）',
      'en-US': 'Budget Law, art. 5: the four budgets are complete and independent; spending of each ≤ its income + carry-over (arithmetic)',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，而这类资金的本年收入加年初结转和结余只有{{expected}}，请核对资金来源是否填错。',
        'en-US': '{{label}} is {{stated}}; income of this kind and all that was carried over are only {{expected}}: is the source of money right?',
      },
    },
  },

  relations({ book }) {
    const carriedOver = figureOf(book, 'carryOver', 'openingCarryOver', 'final');
    // How much was carried over the workbook must say; of which kind it was it need not.
    if (!isKnown(carriedOver)) return [];
    return budgets.flatMap((fund) => {
      const stated = figureOf(book, 'expenditureByFund', fund, 'total');
      const income = figureOf(book, 'income', fund, 'final');
      if (!isPresent(stated) || !isPresent(income)) return [];
      return [{ kind: 'bound' as const, stated, comparator: 'atMost' as const, expected: sumOf([income, carriedOver]), message: 'exceeds' as const }];
    });
  },
});
