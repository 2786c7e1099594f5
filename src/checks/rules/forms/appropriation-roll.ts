import { equation } from '../../forms/equal';
import { figureIn, formSets } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Form 04: appropriations carried out of the year are those carried in plus income minus expenditure. */
export const appropriationRoll = defineRule({
  meta: {
    id: 'appropriation-roll',
    name: { 'zh-CN': '财政拨款的结转', 'en-US': 'Carry-over of appropriations' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 财政拨款收入支出决算总表 表内审核公式：年初财政拨款结转和结余 + 本年收入 = 本年支出 + 年末财政拨款结转和结余',
      'en-US': 'Consistency rule within final-account form 04: opening carry-over + income = expenditure + closing carry-over',
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
      const [income, expenditure] = [form('appropriationIncome'), form('appropriationExpenditure')];
      const received = figureIn(income, 'income');
      const spent = figureIn(expenditure, 'expenditure', 'total');
      if (!received || !spent) return [];
      return equation(figureIn(expenditure, 'closingCarryOver', 'total'), { added: [figureIn(income, 'openingCarryOver'), received], taken: [spent] })
        .map((equal) => ({ ...equal, message: 'mismatch' as const }));
    });
  },
});
