import { figureOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import type { Measure } from '../../../model/statement';
import { defineRule, type RelationOf } from '../../rule';

const years: readonly Measure[] = ['final', 'prior'];

/** The three public expenses are part of what a department spends. */
export const threePublicWithinExpenditure = defineRule({
  meta: {
    id: 'three-public-within-expenditure',
    name: { 'zh-CN': '三公经费不超支出总额', 'en-US': 'Three public expenses within total expenditure' },
    group: 'three-public',
    severity: 'error',
    basis: {
      'zh-CN': '“三公”经费是本年支出的一部分，不会大于支出总额（算术关系）',
      'en-US': 'The three public expenses are part of the year\'s expenditure, so never more than all of it (arithmetic)',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，比{{whole.label}} {{whole}}还多，请核对单位是元还是万元。',
        'en-US': '{{label}} is {{stated}}, more than {{whole.label}} of {{whole}}: is it 元 or 万元?',
      },
    },
  },

  relations({ book }) {
    return years.flatMap((year): readonly RelationOf<'exceeds'>[] => {
      const stated = figureOf(book, 'threePublic', 'total', year);
      const whole = figureOf(book, 'expenditure', 'total', year);
      if (!isPresent(stated) || !isPresent(whole)) return [];
      return [{ kind: 'bound', stated, comparator: 'atMost', expected: the(whole), message: 'exceeds', data: { whole } }];
    });
  },
});
