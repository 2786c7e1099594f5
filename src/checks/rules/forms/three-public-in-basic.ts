import type { RowRole } from '../../../model/statement';
import { within } from '../../forms/equal';
import { amountOf, figureIn, formSets, subjectsOf } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** What basic expenditure holds of the three public expenses is part of them. */
export const threePublicInBasic = defineRule({
  meta: {
    id: 'three-public-in-basic',
    name: { 'zh-CN': '基本支出里的“三公”经费', 'en-US': 'Three public expenses in basic expenditure' },
    group: 'forms',
    severity: 'warning',
    basis: {
      'zh-CN': '部门决算报表编制说明：“三公”经费决算数包括基本支出和项目支出；基本支出表的30212、30217、30231、31013不大于“三公”经费表的同项',
      'en-US': 'Notes on the final-account forms: the three public expenses cover basic and project expenditure; subjects 30212, 30217, 30231 and 31013 of basic expenditure do not exceed them',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，超过“三公”经费表的同一项{{expected}}，请核对两表口径。',
        'en-US': '{{label}} is {{stated}}, above the same item of the three public expenses, {{expected}}: do both cover the same?',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ set, form }) => {
      const [basic, publicExpenses] = [form('generalBudgetBasic'), form('threePublic')];
      const subjects = subjectsOf(basic);
      const measure = basic?.measures.includes('total') ? 'total' : amountOf(basic);
      return items.flatMap(([code, row]) => within(subjects.get(code)?.figures.get(measure), figureIn(publicExpenses, row, set === 'budget' ? 'opening' : 'final')))
        .map((bound) => ({ ...bound, message: 'exceeds' as const }));
    });
  },
});

const items: readonly (readonly [string, RowRole])[] = [
  ['30212', 'overseasTravel'],
  ['30217', 'hospitality'],
  ['30231', 'vehicleRunning'],
  ['31013', 'vehiclePurchase'],
];
