import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** A rate of growth in a text is the change over what it is compared with. */
export const textGrowth = defineRule({
  meta: {
    id: 'text-growth',
    name: { 'zh-CN': '正文中的增减率', 'en-US': 'Growth rates in a text' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '增长（下降）率 = 增减额 ÷ 对比数 × 100%（算术关系）',
      'en-US': 'Rate of growth = change ÷ amount it is compared with (arithmetic)',
    },
    messages: {
      mismatch: {
        'zh-CN': '正文里“{{label}}”的增减率写的是{{stated}}，按文中的数计算应为{{expected}}。',
        'en-US': 'The text says that {{label}} changed by {{stated}}; its own amounts give {{expected}}.',
      },
    },
  },

  relations({ claims }) {
    return [...claimed(claims, 'growth', 'mismatch'), ...claimed(claims, 'points', 'mismatch')];
  },
});
