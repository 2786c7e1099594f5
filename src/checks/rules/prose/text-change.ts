import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** An increase or decrease in a text is the difference of the two amounts that the text names. */
export const textChange = defineRule({
  meta: {
    id: 'text-change',
    name: { 'zh-CN': '正文中的增减额', 'en-US': 'Changes in a text' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '增减额 = 本期数 − 对比数（算术关系）',
      'en-US': 'Change = amount − amount it is compared with (arithmetic)',
    },
    messages: {
      mismatch: {
        'zh-CN': '正文里“{{label}}”的变动额写的是{{stated}}，按两期的数计算应为{{expected}}。',
        'en-US': 'The text says that {{label}} changed by {{stated}}; the two amounts it names give {{expected}}.',
      },
    },
  },

  relations({ claims }) {
    return claimed(claims, 'change', 'mismatch');
  },
});
