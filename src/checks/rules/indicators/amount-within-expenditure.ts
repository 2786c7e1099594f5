import { figureOf, indicatorsOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { defineRule } from '../../rule';

/** What one indicator cost is no more than all that was spent. */
export const amountWithinExpenditure = defineRule({
  meta: {
    id: 'amount-within-expenditure',
    name: { 'zh-CN': '指标金额不超支出总额', 'en-US': 'An indicator’s amount within total expenditure' },
    group: 'indicators',
    severity: 'warning',
    basis: {
      'zh-CN': '单项指标的金额一般不会大于部门的支出总额（算术关系；统筹其他单位资金的除外）',
      'en-US': 'What one indicator cost is rarely more than all expenditure of the department (arithmetic, unless others paid, too)',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，比{{whole.label}} {{whole}}还多，请核对计价单位是元还是万元。',
        'en-US': '{{label}} is {{stated}}, more than {{whole.label}} of {{whole}}: is it 元 or 万元?',
      },
    },
  },

  relations({ book }) {
    const whole = figureOf(book, 'expenditure', 'total', 'final');
    if (!isPresent(whole)) return [];
    return indicatorsOf(book).flatMap(({ figures }) => {
      const stated = figures.get('amount');
      if (!isPresent(stated) || stated.unit.dimension !== 'money') return [];
      return [{ kind: 'bound' as const, stated, comparator: 'atMost' as const, expected: the(whole), message: 'exceeds' as const, data: { whole } }];
    });
  },
});
