import { quotient, the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { allRows, type StatementRole } from '../../../model/statement';
import { ofStatements } from '../../of-each';
import { defineRule } from '../../rule';

const controlled: readonly StatementRole[] = ['controls', 'threePublic', 'procurement'];

/** A control rate is what was spent over what the budget allowed. */
export const controlRate = defineRule({
  meta: {
    id: 'control-rate',
    name: { 'zh-CN': '控制率', 'en-US': 'Control rate' },
    group: 'controls',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：公用经费控制率、“三公经费”控制率 = 实际支出 ÷ 预算安排 × 100%；政府采购执行率 = 实际采购金额 ÷ 采购预算数 × 100%',
      'en-US': '财预〔2013〕53号, annex 2: control rates of operating cost and the three public expenses = spent ÷ budgeted × 100%; procurement execution rate = procured ÷ procurement budget × 100%',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}写的是{{stated}}，按{{final.label}} {{final}} ÷ {{budget.label}} {{budget}}计算应为{{expected}}。',
        'en-US': '{{label}} says {{stated}}; {{final.label}} {{final}} ÷ {{budget.label}} {{budget}} gives {{expected}}.',
      },
    },
  },

  relations: ofStatements(controlled, (statement) =>
    allRows(statement).flatMap(({ figures }) => {
      const [stated, final, budget] = [figures.get('controlRate'), figures.get('final'), figures.get('adjusted')];
      if (!isPresent(stated) || !isPresent(final) || !isPresent(budget)) return [];
      return [{ kind: 'quotient' as const, stated, comparator: 'equal' as const, expected: quotient(the(final), the(budget)), message: 'mismatch' as const, data: { final, budget } }];
    }),
  ),
});
