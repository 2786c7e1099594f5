import { figureOf } from '../../../model/book';
import { minus, plus, sum, the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import type { Measure, RowRole } from '../../../model/statement';
import { defineRule, type RelationOf } from '../../rule';

const years: readonly Measure[] = ['final', 'prior'];

/** What is carried out of the year is what was carried in, plus income, minus expenditure. */
export const carryOverRoll = defineRule({
  meta: {
    id: 'carry-over-roll',
    name: { 'zh-CN': '结转结余', 'en-US': 'Carry-over' },
    group: 'budget',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 公开01表 表内审核公式：年初结转和结余 + 本年收入 + 使用非财政拨款结余 = 本年支出 + 结余分配 + 年末结转和结余',
      'en-US': 'Final-account form 01: opening carry-over + income + surplus used = expenditure + surplus distributed + closing carry-over',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，按年初结转和结余加本年收入、减本年支出推算是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; opening carry-over plus income minus expenditure give {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return years.flatMap((year): readonly RelationOf<'mismatch'>[] => {
      const at = (row: RowRole) => figureOf(book, 'carryOver', row, year);
      const stated = at('closingCarryOver');
      const income = at('income');
      const expenditure = at('expenditure');
      if (!isPresent(stated) || !isPresent(income) || !isPresent(expenditure)) return [];
      const added = [at('openingCarryOver'), income, at('surplusUsed')].filter(isPresent);
      const taken = [expenditure, at('surplusDistributed')].filter(isPresent);
      return [{
        kind: 'difference',
        stated,
        comparator: 'equal',
        expected: sum([...added.map((figure) => plus(the(figure))), ...taken.map((figure) => minus(the(figure)))]),
        message: 'mismatch',
      }];
    });
  },
});
