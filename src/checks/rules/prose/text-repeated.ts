import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** An amount that a text states twice is the same both times. */
export const textRepeated = defineRule({
  meta: {
    id: 'text-repeated',
    name: { 'zh-CN': '正文中重复的数', 'en-US': 'Repeated amounts in a text' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '同一数据前后一致（部门决算公开说明的要求）',
      'en-US': 'One quantity is stated the same throughout (what the published notes to the accounts must meet)',
    },
    messages: {
      mismatch: {
        'zh-CN': '正文里“{{label}}”写的是{{stated}}，另一处写的是{{expected}}，相差{{difference}}。',
        'en-US': 'The text says {{stated}} for {{label}}, and {{expected}} in another place, a difference of {{difference}}.',
      },
    },
  },

  relations({ claims }) {
    return claimed(claims, 'repetition', 'mismatch');
  },
});
