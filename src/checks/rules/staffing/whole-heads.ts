import { isKnown } from '../../../model/figure';
import { allRows } from '../../../model/statement';
import { ofStatements } from '../../of-each';
import { defineRule, type Observation } from '../../rule';

type Message = 'fraction' | 'negative';

/** People and posts come in whole numbers, and not below zero. */
export const wholeHeads = defineRule<Message>({
  meta: {
    id: 'whole-heads',
    name: { 'zh-CN': '人数为整数', 'en-US': 'Whole numbers of people' },
    group: 'staffing',
    severity: 'warning',
    basis: {
      'zh-CN': '人数、编制数是年末实有数，应为非负整数（惯例）',
      'en-US': 'Staff and posts are counted at the end of the year: whole numbers, not negative (custom)',
    },
    messages: {
      fraction: {
        'zh-CN': '{{heads.label}}填的是{{heads}}，人数应为整数，请核对是不是填错了列，或把平均人数当成了年末人数。',
        'en-US': '{{heads.label}} says {{heads}}; people come whole. Is it another column\'s figure, or an average over the year?',
      },
      negative: {
        'zh-CN': '{{heads.label}}填的是{{heads}}，人数不会是负数。',
        'en-US': '{{heads.label}} says {{heads}}; there are no fewer people than none.',
      },
    },
  },

  observations: ofStatements(['staffing'], (statement) =>
    allRows(statement).flatMap(({ figures }) =>
      [figures.get('posts'), figures.get('staff')].filter(isKnown).flatMap((heads): readonly Observation<Message>[] => {
        const told = { figures: [heads], place: heads.place, data: { heads } };
        if (heads.value.sign < 0) return [{ ...told, message: 'negative' }];
        return heads.value.equals(heads.value.truncated(0)) ? [] : [{ ...told, message: 'fraction' }];
      }),
    ),
  ),
});
