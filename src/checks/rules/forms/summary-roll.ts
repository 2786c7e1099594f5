import { equation } from '../../forms/equal';
import { figureIn, formSets } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Form 01: what is carried out of the year is what was carried in, plus income and surplus used, minus expenditure and surplus distributed. */
export const summaryRoll = defineRule({
  meta: {
    id: 'summary-roll',
    name: { 'zh-CN': '收支总表的结转', 'en-US': 'Carry-over in the summary' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 收入支出决算总表 表内审核公式：年初结转和结余 + 本年收入 + 使用非财政拨款结余 = 本年支出 + 结余分配 + 年末结转和结余',
      'en-US': 'Consistency rule within final-account form 01: opening carry-over + income + surplus used = expenditure + surplus distributed + closing carry-over',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，按年初结转和结余加本年收入、减本年支出推算是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; opening carry-over plus income minus expenditure give {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) => {
      const [income, expenditure] = [form('summaryIncome'), form('summaryExpenditure')];
      const received = figureIn(income, 'income');
      const spent = figureIn(expenditure, 'expenditure');
      if (!received || !spent) return [];
      return equation(figureIn(expenditure, 'closingCarryOver'), {
        added: [figureIn(income, 'openingCarryOver'), received, figureIn(income, 'surplusUsed')],
        taken: [spent, figureIn(expenditure, 'surplusDistributed')],
      }).map((equal) => ({ ...equal, message: 'mismatch' as const }));
    });
  },
});
