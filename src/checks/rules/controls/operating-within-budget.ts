import { figureOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { defineRule } from '../../rule';

/** Operating cost stays within its budget, or the report says why not. */
export const operatingWithinBudget = defineRule({
  meta: {
    id: 'operating-within-budget',
    name: { 'zh-CN': '公用经费不超预算', 'en-US': 'Operating cost within its budget' },
    group: 'controls',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：公用经费控制率 = 实际支出公用经费总额 ÷ 预算安排公用经费总额 × 100%，用以考核对机构运转成本的控制程度',
      'en-US': '财预〔2013〕53号, annex 2: operating-cost control rate = operating cost ÷ what the budget allowed × 100%, a measure of how running costs are controlled',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，超过预算安排的{{expected}}，公用经费控制率高于100%，请核对或说明原因。',
        'en-US': '{{label}} is {{stated}}, above the {{expected}} budgeted: please check or explain.',
      },
    },
  },

  relations({ book }) {
    const stated = figureOf(book, 'controls', 'operating', 'final');
    const budget = figureOf(book, 'controls', 'operating', 'adjusted');
    if (!isPresent(stated) || !isPresent(budget)) return [];
    return [{ kind: 'bound', stated, comparator: 'atMost', expected: the(budget), message: 'exceeds' }];
  },
});
