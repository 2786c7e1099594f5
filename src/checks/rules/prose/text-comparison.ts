import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** Words that compare two amounts (大于, 小于, 持平) agree with the amounts. */
export const textComparison = defineRule({
  meta: {
    id: 'text-comparison',
    name: { 'zh-CN': '正文中的大于、小于、持平', 'en-US': 'Comparisons in a text' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '比较用语应与所比的两个数一致（算术关系）',
      'en-US': 'A comparison agrees with the two amounts it compares (arithmetic)',
    },
    messages: {
      mismatch: {
        'zh-CN': '“{{label}}”的{{stated}}与另一个数{{expected}}比较，文中所写的大小关系不成立。',
        'en-US': '{{label}}: {{stated}} against {{expected}} is not as the text says.',
      },
    },
  },

  relations({ claims }) {
    return claimed(claims, 'comparison', 'mismatch');
  },
});
