import { figureOf, type Book } from '../../../model/book';
import { the } from '../../../model/expression';
import { isKnown, isPresent, type Figure } from '../../../model/figure';
import { extent } from '../../changes';
import { printedSum } from '../../printed-sum';
import { defineRule } from '../../rule';
import { spendingRows } from '../../spending-rows';

/** The base an adjustment is measured on is the opening budget that the expenditure table states. */
export const adjustmentBase = defineRule({
  meta: {
    id: 'adjustment-base',
    name: { 'zh-CN': '预算调整的基数', 'en-US': 'Base of the budget adjustment' },
    group: 'budget',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：预算调整率 = 预算调整数 ÷ 预算数；预算数是财政部门批复的部门预算数，与支出表的年初预算数同一口径',
      'en-US': '财预〔2013〕53号, annex 2: adjustment rate = adjustments ÷ budget, the budget being the one approved for the department: the opening budget of the expenditure table',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}写的是{{stated}}，支出表的年初预算数是{{expected}}，相差{{difference}}：两处口径不同。',
        'en-US': '{{label}} says {{stated}}; the opening budget in the expenditure table is {{expected}}, a difference of {{difference}}: two different scopes.',
      },
      rates: {
        'zh-CN': '{{label}}写的是{{stated}}，支出表的年初预算总额是{{expected}}，相差{{difference}}：两处口径不同。按{{stated}}算预算调整率是{{rateOnStated}}%，按{{expected}}算是{{rateOnOpening}}%。',
        'en-US': '{{label}} says {{stated}}; the opening total in the expenditure table is {{expected}}, a difference of {{difference}}: two different scopes. The adjustment rate is {{rateOnStated}}% on {{stated}} and {{rateOnOpening}}% on {{expected}}.',
      },
    },
  },

  relations({ book }) {
    return spendingRows.flatMap((row) => {
      const stated = figureOf(book, 'adjustment', row, 'opening');
      const opening = figureOf(book, 'expenditure', row, 'opening');
      if (!isPresent(stated) || !isPresent(opening)) return [];
      const rateOnStated = row === 'total' ? rateOn(book, stated) : undefined;
      const rateOnOpening = row === 'total' ? rateOn(book, opening) : undefined;
      return [{
        kind: 'tie',
        stated,
        comparator: 'equal',
        expected: the(opening),
        ...(rateOnStated && rateOnOpening
          ? { message: 'rates' as const, data: { rateOnStated, rateOnOpening } }
          : { message: 'mismatch' as const }),
      }];
    });
  },
});

/** Decimals an adjustment rate is printed with. */
const rateDecimals = 2;

function rateOn(book: Book, base: Figure): string | undefined {
  const changes = [figureOf(book, 'adjustment', 'total', 'increase'), figureOf(book, 'adjustment', 'total', 'decrease')].filter(isPresent);
  const changed = printedSum(changes.map(extent));
  if (!isKnown(base) || base.value.isZero || changes.length === 0 || !changed) return undefined;
  return changed.shifted(2).dividedBy(base.value.shifted(base.unit.power), rateDecimals).toString();
}
