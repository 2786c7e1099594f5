import { allRows, type Measure } from '../../../model/statement';
import { equation } from '../../forms/equal';
import { ofStatements } from '../../of-each';
import { defineRule } from '../../rule';

/** Forms 07 and 08, row by row: what is left is what was carried in plus income minus expenditure. */
export const fundRoll = defineRule({
  meta: {
    id: 'fund-roll',
    name: { 'zh-CN': '基金收支的结转', 'en-US': 'Roll-forward of the fund budgets' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 政府性基金预算财政拨款收入支出决算表 表内审核公式：年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出',
      'en-US': 'Consistency rule within final-account form 07: closing carry-over = opening carry-over + income − expenditure',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，按年初结转和结余加本年收入、减本年支出推算是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; opening carry-over plus income minus expenditure give {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations: ofStatements(['generalBudgetExpenditure', 'governmentFund', 'stateCapital'], (form) => {
    if (!rolled.every((measure) => form.measures.includes(measure))) return [];
    return allRows(form).filter(({ figures }) => figures.has('total')).flatMap(({ figures }) => equation(figures.get('closingCarryOver'), { added: [figures.get('openingCarryOver'), figures.get('income')], taken: [figures.get('total')] }))
      .map((equal) => ({ ...equal, message: 'mismatch' as const }));
  }),
});

const rolled: readonly Measure[] = ['closingCarryOver', 'income', 'total'];
