import { figureOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { defineRule, type RelationOf } from '../../rule';

const stated = [['procurement', 'total'], ['controls', 'procurement']] as const;

/** Nothing is procured beyond the procurement budget. */
export const procurementWithinBudget = defineRule({
  meta: {
    id: 'procurement-within-budget',
    name: { 'zh-CN': '政府采购不超预算', 'en-US': 'Procurement within its budget' },
    group: 'procurement',
    severity: 'warning',
    basis: {
      'zh-CN': '《政府采购法》第六条：政府采购应当严格按照批准的预算执行；财预〔2013〕53号 附件2 政府采购执行率',
      'en-US': 'Government Procurement Law, art. 6: procurement strictly follows the approved budget; 财预〔2013〕53号, annex 2, procurement execution rate',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，超过采购预算{{expected}}，多出{{difference}}，请核对有没有追加的采购预算。',
        'en-US': '{{label}} is {{stated}}, above the procurement budget of {{expected}} by {{difference}}: was the budget raised?',
      },
    },
  },

  relations({ book }) {
    return stated.flatMap(([statement, row]): readonly RelationOf<'exceeds'>[] => {
      const procured = figureOf(book, statement, row, 'final');
      const budget = figureOf(book, statement, row, 'adjusted');
      if (!isPresent(procured) || !isPresent(budget)) return [];
      return [{ kind: 'bound', stated: procured, comparator: 'atMost', expected: the(budget), message: 'exceeds' }];
    });
  },
});
