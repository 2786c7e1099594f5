import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** An amount in a text that is a unit price times a quantity is their product. */
export const textPrice = defineRule({
  meta: {
    id: 'text-price',
    name: { 'zh-CN': '正文中的单价与数量', 'en-US': 'Prices and quantities in a text' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '金额 = 单价（补助标准）× 数量（算术关系）',
      'en-US': 'Amount = unit price × quantity (arithmetic)',
    },
    messages: {
      mismatch: {
        'zh-CN': '正文里“{{label}}”写的是{{stated}}，按所写的标准和数量计算应为{{expected}}。',
        'en-US': 'The text says {{stated}} for {{label}}; the price and the quantity it names give {{expected}}.',
      },
    },
  },

  relations({ claims }) {
    return claimed(claims, 'price', 'mismatch');
  },
});
