import { figureOf, statementOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import type { RowRole } from '../../../model/statement';
import { defineRule, type RelationOf } from '../../rule';

/** A part and the whole it is taken from. */
const parts: readonly (readonly [RowRole, RowRole])[] = [
  ['smallAndMedium', 'total'],
  ['smallAndMicro', 'smallAndMedium'],
];

/** Contracts to small and medium-sized enterprises are part of all that was procured, those to small and micro ones part of these. */
export const smallFirms = defineRule({
  meta: {
    id: 'small-firms',
    name: { 'zh-CN': '授予中小企业合同金额', 'en-US': 'Contracts to small firms' },
    group: 'procurement',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算公开说明：授予中小企业合同金额占政府采购支出总额的比重，其中授予小微企业合同金额占比；部分不大于总体（算术关系）',
      'en-US': 'Notes to published final accounts: contracts to small and medium-sized enterprises as a share of all procurement, and of these to small and micro ones; a part is no more than the whole (arithmetic)',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，超过{{whole.label}} {{whole}}：部分不会大于总体。',
        'en-US': '{{label}} is {{stated}}, above {{whole.label}} of {{whole}}: a part cannot be more than the whole.',
      },
    },
  },

  relations({ book }) {
    return parts.flatMap(([part, of]) => (statementOf(book, 'procurement')?.measures ?? []).flatMap((measure): readonly RelationOf<'exceeds'>[] => {
      const stated = figureOf(book, 'procurement', part, measure);
      const whole = figureOf(book, 'procurement', of, measure);
      if (!isPresent(stated) || !isPresent(whole) || stated.unit.dimension !== 'money') return [];
      return [{ kind: 'bound', stated, comparator: 'atMost', expected: the(whole), message: 'exceeds', data: { whole } }];
    }));
  },
});
