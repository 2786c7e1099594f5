import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** A text names as many things as it counts. */
export const textCount = defineRule({
  meta: {
    id: 'text-count',
    name: { 'zh-CN': '正文中所列名称的个数', 'en-US': 'Counts of names in a text' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '“N个，即甲、乙……”所列名称的个数与所写的个数一致（算术关系）',
      'en-US': 'A list introduced by its number names that many things (arithmetic)',
    },
    messages: {
      mismatch: {
        'zh-CN': '正文里“{{label}}”写的是{{stated}}，后面列出的是{{expected}}。',
        'en-US': 'The text says {{stated}} for {{label}}, and then names {{expected}}.',
      },
    },
  },

  relations({ claims }) {
    return claimed(claims, 'count', 'mismatch');
  },
});
