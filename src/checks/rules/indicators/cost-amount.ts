import { indicatorsOf, type Book } from '../../../model/book';
import { plus, product, sum, the } from '../../../model/expression';
import { isKnown, isPresent, type Figure } from '../../../model/figure';
import type { Indicator } from '../../../model/indicator';
import { allIndicators } from '../../all-indicators';
import { defineRule, type RelationOf } from '../../rule';

type Message = 'mismatch' | 'parts' | 'plannedQuantities';

/** Standard × quantity is the amount; under "以上" and the like the amount is at least that. */
export const costAmount = defineRule<Message>({
  meta: {
    id: 'cost-amount',
    name: { 'zh-CN': '标准、数量与金额', 'en-US': 'Standard, quantity and amount' },
    group: 'indicators',
    severity: 'error',
    basis: {
      'zh-CN': '金额 = 单位标准 × 数量（算术关系）；标准写“以上”“不低于”的，只要求金额不少于乘积',
      'en-US': 'Amount = unit standard × quantity (arithmetic); where the standard is a minimum, the amount is only at least the product',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}写的是{{stated}}，单位标准乘数量是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; unit standard times quantity make {{expected}}, a difference of {{difference}}.',
      },
      parts: {
        'zh-CN': '{{label}}写的是{{stated}}，按各项单位标准乘数量相加是{{expected}}，相差{{difference}}。请核对数量是不是实际发生数。',
        'en-US': '{{label}} says {{stated}}; the standards times the quantities of its items add up to {{expected}}, a difference of {{difference}}. Are the quantities what was really carried out?',
      },
      plannedQuantities: {
        'zh-CN': '{{label}}写的是{{stated}}，按“{{indicator}}”的年度指标值乘单位标准是{{expected}}，相差{{difference}}；而实际完成值是{{done}}。请核对数量填的是计划数还是实际数。',
        'en-US': '{{label}} says {{stated}}; the standards times the targets of "{{indicator}}" make {{expected}}, a difference of {{difference}}, while {{done}} were reached. Are the quantities the planned or the actual ones?',
      },
    },
  },

  relations({ book }) {
    return book.evaluations.flatMap(allIndicators).flatMap((indicator): readonly RelationOf<Message>[] => {
      const stated = indicator.figures.get('amount');
      if (!isPresent(stated)) return [];
      const own = pricedQuantity(indicator);
      const notApplicable = [indicator, ...indicator.parts].some(isPaidByTerm) ? 'the standard is for a month or another term, and how many there were is not told' : undefined;
      const claim = { kind: 'product', stated, comparator: 'equal', notApplicable } as const;
      if (own) return [{ ...claim, expected: product(the(own.standard), the(own.quantity)), message: 'mismatch' }];
      const parts = indicator.parts.map(pricedQuantity).filter((part) => part !== undefined);
      if (parts.length === 0 || parts.length < indicator.parts.length) return [];
      const plan = plannedAs(book, parts.map((part) => part.quantity));
      return [{
        ...claim,
        expected: sum(parts.map((part) => plus(product(the(part.standard), the(part.quantity))))),
        severity: 'warning',
        ...(plan ? { message: 'plannedQuantities', data: plan } : { message: 'parts' }),
      }];
    });
  },
});

/** 元/月, 元/人·天: the amount is the standard so many times over. */
function isPaidByTerm({ figures }: Indicator): boolean {
  return /[季月周日天]/.test(figures.get('standard')?.unit.symbol ?? '');
}

function pricedQuantity(indicator: Indicator): { standard: Figure; quantity: Figure } | undefined {
  const standard = indicator.figures.get('standard');
  const quantity = indicator.figures.get('quantity');
  return isPresent(standard) && isPresent(quantity) ? { standard, quantity } : undefined;
}

/** The quantity indicator whose parts were planned in just these numbers, where something else was carried out. */
function plannedAs(book: Book, quantities: readonly Figure[]): { indicator: string; done: Figure } | undefined {
  for (const indicator of indicatorsOf(book)) {
    const targets = indicator.parts.map((part) => part.figures.get('target'));
    const plan = indicator.figures.get('target');
    const done = indicator.figures.get('actual');
    const planned = targets.length === quantities.length && targets.every((target, index) => sameValue(target, quantities[index]));
    if (planned && isKnown(plan) && isKnown(done) && !sameValue(plan, done)) return { indicator: indicator.name, done };
  }
  return undefined;
}

function sameValue(a: Figure | undefined, b: Figure | undefined): boolean {
  return isKnown(a) && isKnown(b) && a.value.equals(b.value);
}
