import { figureOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { defineRule, type RelationOf } from '../../rule';

const stated = [['procurement', 'total'], ['controls', 'procurement']] as const;

/** What was procured was paid for out of the year's expenditure, unless contracts run on. */
export const procurementWithinExpenditure = defineRule({
  meta: {
    id: 'procurement-within-expenditure',
    name: { 'zh-CN': '政府采购不超支出总额', 'en-US': 'Procurement within total expenditure' },
    group: 'procurement',
    severity: 'warning',
    basis: {
      'zh-CN': '政府采购支出是本年支出的一部分；按合同金额统计的可能包含以后年度付款（惯例）',
      'en-US': 'Procurement is part of the year\'s expenditure; counted by contracts it may hold payments of later years (custom)',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，比{{whole.label}} {{whole}}还多，请核对单位是元还是万元，或是否含以后年度付款。',
        'en-US': '{{label}} is {{stated}}, more than {{whole.label}} of {{whole}}: is it 元 or 万元, or are later payments counted?',
      },
    },
  },

  relations({ book }) {
    const whole = figureOf(book, 'expenditure', 'total', 'final');
    if (!isPresent(whole)) return [];
    return stated.flatMap(([statement, row]): readonly RelationOf<'exceeds'>[] => {
      const procured = figureOf(book, statement, row, 'final');
      return isPresent(procured) ? [{ kind: 'bound', stated: procured, comparator: 'atMost', expected: the(whole), message: 'exceeds', data: { whole } }] : [];
    });
  },
});
