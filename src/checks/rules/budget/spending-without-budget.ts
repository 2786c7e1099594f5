import { isKnown, isPresent } from '../../../model/figure';
import { rowLists, type StatementRole } from '../../../model/statement';
import { ofStatements } from '../../of-each';
import { defineRule } from '../../rule';

const spending: readonly StatementRole[] = ['expenditure', 'basicExpenditure', 'projectExpenditure', 'threePublic'];

/** Something was spent where the rows beside it have an adjusted budget and this one has none. */
export const spendingWithoutBudget = defineRule({
  meta: {
    id: 'spending-without-budget',
    name: { 'zh-CN': '有支出没有预算', 'en-US': 'Spending without a budget' },
    group: 'budget',
    severity: 'warning',
    basis: {
      'zh-CN': '《预算法》第十三条：各部门、各单位的支出必须以经批准的预算为依据，未列入预算的不得支出',
      'en-US': 'Budget Law, art. 13: spending rests on the approved budget, and what is not budgeted is not spent',
    },
    messages: {
      missing: {
        'zh-CN': '{{final.label}}是{{final}}，全年预算数却是空的，请补填预算数或核对支出。',
        'en-US': '{{final.label}} is {{final}}, but its adjusted budget is blank: fill it in, or check the spending.',
      },
    },
  },

  observations: ofStatements(spending, (statement) => rowLists(statement).flatMap((list) => {
    const budgeted = list.filter(({ figures }) => isPresent(figures.get('adjusted'))).length;
    // Some tables give the budget for the total only, or for a few of their rows.
    if (budgeted * 2 <= list.length) return [];
    return list.flatMap(({ figures }) => {
      const final = figures.get('final');
      const budget = figures.get('adjusted');
      if (budget?.gap !== 'blank' || !isKnown(final) || final.value.sign <= 0) return [];
      return [{ message: 'missing', figures: [budget, final], place: budget.place, data: { final } }];
    });
  })),
});
