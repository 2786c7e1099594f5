import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** A total in a text is the sum of the parts that the text names. */
export const textParts = defineRule({
  meta: {
    id: 'text-parts',
    name: { 'zh-CN': '正文中的合计与分项', 'en-US': 'Totals and parts in a text' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '文中“其中”“包括”“合计”所列分项之和与总额的关系（算术关系）；“其中”未列全的，分项之和不大于总额',
      'en-US': 'Parts that a text lists under a total add to it, or do not exceed it where the list is open (arithmetic)',
    },
    messages: {
      mismatch: {
        'zh-CN': '正文里“{{label}}”写的是{{stated}}，所列各项相加是{{expected}}，相差{{difference}}。',
        'en-US': 'The text says {{stated}} for {{label}}; what it lists adds up to {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ claims }) {
    return claimed(claims, 'parts', 'mismatch');
  },
});
