import { figureOf } from '../../../model/book';
import { plus, sum, the, type Term } from '../../../model/expression';
import { isKnown, isPresent, type Figure } from '../../../model/figure';
import { whicheverHolds } from '../../alternatives';
import { cut } from '../../changes';
import { printedSum } from '../../printed-sum';
import { defineRule, type RelationOf } from '../../rule';
import { spendingRows } from '../../spending-rows';

type Message = 'mismatch' | 'againstFinal' | 'underspent';

/** Opening budget plus additions minus cuts is the adjusted budget, with or without what was carried over. Final accounts only come close to it. */
export const budgetRoll = defineRule<Message>({
  meta: {
    id: 'budget-roll',
    name: { 'zh-CN': '年初预算与全年预算', 'en-US': 'Opening and adjusted budget' },
    group: 'budget',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算编报口径：调整预算数（全年预算数）= 年初预算数 + 预算调增数 − 预算调减数',
      'en-US': 'Final-account reporting: adjusted budget = opening budget + additions − cuts',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}是{{stated}}，年初预算加追加减追减却是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} is {{stated}}, but opening budget plus additions minus cuts make {{expected}}, a difference of {{difference}}.',
      },
      againstFinal: {
        'zh-CN': '{{label}}是{{stated}}，年初预算加追加减追减只有{{expected}}，相差{{difference}}；工作簿里没有全年预算数，请核对是否还有未列的调整或结转。',
        'en-US': '{{label}} is {{stated}}; opening budget plus additions minus cuts make only {{expected}}, a difference of {{difference}}. The workbook has no adjusted budget: is an adjustment or carry-over missing?',
      },
      underspent: {
        'zh-CN': '{{label}}是{{stated}}，年初预算加追加减追减是{{expected}}，相差{{difference}}；工作簿里没有全年预算数，请核对差额是不是未执行完的预算。',
        'en-US': '{{label}} is {{stated}}; opening budget plus additions minus cuts make {{expected}}, a difference of {{difference}}. The workbook has no adjusted budget: was the difference left unspent?',
      },
    },
  },

  relations({ book }) {
    const carriedOver = figureOf(book, 'carryOver', 'openingCarryOver', 'final');
    const hasCarryOver = isKnown(carriedOver) && !carriedOver.value.isZero;
    return spendingRows.flatMap((row) => {
      const opening = figureOf(book, 'expenditure', row, 'opening');
      const increase = figureOf(book, 'adjustment', row, 'increase');
      const decrease = figureOf(book, 'adjustment', row, 'decrease');
      const adjusted = figureOf(book, 'expenditure', row, 'adjusted');
      const final = figureOf(book, 'expenditure', row, 'final');
      const stated = isPresent(adjusted) ? adjusted : final;
      if (!isPresent(opening) || !stated || !(isPresent(increase) || isPresent(decrease))) return [];
      const terms = [
        plus(the(opening)),
        ...(isPresent(increase) ? [plus(the(increase))] : []),
        ...(isPresent(decrease) ? [cut(decrease)] : []),
      ];
      const roll = (added: readonly Term[]): RelationOf<Message> => ({
        kind: 'sum',
        stated,
        comparator: 'equal',
        expected: sum([...terms, ...added]),
        ...(stated === adjusted ? { message: 'mismatch' } : leftOf(stated, terms)),
      });
      if (!hasCarryOver) return [roll([])];
      // How a carry-over divides into basic and project expenditure no table says.
      return row === 'total' ? [whicheverHolds([roll([]), roll([plus(the(carriedOver))])])] : [{ ...roll([]), severity: 'warning' as const }];
    });
  },
});

/** Money left over at the end of a year is ordinary; more than was budgeted is not. */
function leftOf(final: Figure, terms: readonly Term[]): Pick<RelationOf<Message>, 'message' | 'severity'> {
  const budget = printedSum(terms);
  const isLess = isKnown(final) && budget && final.value.shifted(final.unit.power).compare(budget) < 0;
  return isLess ? { message: 'underspent', severity: 'info' } : { message: 'againstFinal', severity: 'warning' };
}
