import { minus, plus, sum, the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { comparedBy } from '../../compared-columns';
import { ofEachStatement } from '../../of-each';
import { defineRule } from '../../rule';

/** A stated change is one year's figure less the other's. */
export const changeAmount = defineRule({
  meta: {
    id: 'change-amount',
    name: { 'zh-CN': '增减额', 'en-US': 'Amount of change' },
    group: 'years',
    severity: 'error',
    basis: {
      'zh-CN': '增减额 = 本年数 − 上年数（算术关系）；表里与预算数比较的，比照办理',
      'en-US': 'Change = this year − the year before (arithmetic); likewise where a table compares with the budget',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}写的是{{stated}}，{{of.label}} {{of}}减{{from.label}} {{from}}是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; {{of.label}} {{of}} less {{from.label}} {{from}} is {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations: ofEachStatement((statement) =>
    [...comparedBy(statement, 'change')].flatMap(([row, { of, from }]) => {
      const stated = row.figures.get('change');
      if (!isPresent(stated) || stated.unit.dimension === 'ratio') return [];
      return [{
        kind: 'difference' as const,
        stated,
        comparator: 'equal' as const,
        expected: sum([plus(the(of)), minus(the(from))]),
        message: 'mismatch' as const,
        data: { of, from },
      }];
    }),
  ),
});
