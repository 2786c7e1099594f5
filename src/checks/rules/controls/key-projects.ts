import { figureOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import type { Measure } from '../../../model/statement';
import { defineRule, type RelationOf } from '../../rule';

const years: readonly Measure[] = ['adjusted', 'final', 'prior'];

/** Key projects are projects: together they cost no more than all of them. */
export const keyProjects = defineRule({
  meta: {
    id: 'key-projects',
    name: { 'zh-CN': '重点项目支出', 'en-US': 'Key projects' },
    group: 'controls',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：重点支出安排率 = 重点项目支出 ÷ 项目总支出 × 100%，重点项目支出是项目总支出的一部分',
      'en-US': '财预〔2013〕53号, annex 2: share of key projects = key projects ÷ all project expenditure × 100%: a part of the whole',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，超过{{whole.label}} {{whole}}：重点项目支出不会多于全部项目支出。',
        'en-US': '{{label}} is {{stated}}, above {{whole.label}} of {{whole}}: key projects cannot cost more than all projects.',
      },
    },
  },

  relations({ book }) {
    return years.flatMap((year): readonly RelationOf<'exceeds'>[] => {
      const stated = figureOf(book, 'controls', 'keyProjects', year);
      const [whole] = [figureOf(book, 'expenditure', 'projectExpenditure', year), figureOf(book, 'projectExpenditure', 'total', year)].filter(isPresent);
      if (!isPresent(stated) || !whole) return [];
      return [{ kind: 'bound', stated, comparator: 'atMost', expected: the(whole), message: 'exceeds', data: { whole } }];
    });
  },
});
