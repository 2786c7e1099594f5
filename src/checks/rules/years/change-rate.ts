import { growth, the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { comparedBy } from '../../compared-columns';
import { ofEachStatement } from '../../of-each';
import { defineRule } from '../../rule';

/** A stated rate of change is the change over the figure it is measured from. */
export const changeRate = defineRule({
  meta: {
    id: 'change-rate',
    name: { 'zh-CN': '增减率', 'en-US': 'Rate of change' },
    group: 'years',
    severity: 'error',
    basis: {
      'zh-CN': '增减率 =（本年数 − 上年数）÷ 上年数 × 100%（算术关系）；财预〔2013〕53号 附件2 的“三公经费”变动率、结转结余变动率同此',
      'en-US': 'Rate of change = (this year − the year before) ÷ the year before × 100% (arithmetic); so the change rates of 财预〔2013〕53号, annex 2',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}写的是{{stated}}，按{{of.label}} {{of}}比{{from.label}} {{from}}计算应为{{expected}}。',
        'en-US': '{{label}} says {{stated}}; {{of.label}} {{of}} against {{from.label}} {{from}} gives {{expected}}.',
      },
    },
  },

  relations: ofEachStatement((statement) =>
    [...comparedBy(statement, 'changeRate')].flatMap(([row, { of, from }]) => {
      const stated = row.figures.get('changeRate');
      if (!isPresent(stated)) return [];
      return [{ kind: 'quotient' as const, stated, comparator: 'equal' as const, expected: growth(the(of), the(from)), message: 'mismatch' as const, data: { of, from } }];
    }),
  ),
});
