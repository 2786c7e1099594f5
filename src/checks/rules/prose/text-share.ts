import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** A share in a text is the part over the whole, and the shares of a complete list add to 100%. */
export const textShare = defineRule({
  meta: {
    id: 'text-share',
    name: { 'zh-CN': '正文中的占比', 'en-US': 'Shares in a text' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '占比 = 分项 ÷ 总额 × 100%；各分项占比之和 = 100%（算术关系）',
      'en-US': 'Share = item ÷ total; the shares of all items add to 100% (arithmetic)',
    },
    messages: {
      mismatch: {
        'zh-CN': '正文里“{{label}}”的占比写的是{{stated}}，按文中的数计算应为{{expected}}。',
        'en-US': 'The text says {{stated}} for the share of {{label}}; its own amounts give {{expected}}.',
      },
    },
  },

  relations({ claims }) {
    return claimed(claims, 'share', 'mismatch');
  },
});
