import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** A completion or execution rate in a text is what was done over what was planned. */
export const textCompletion = defineRule({
  meta: {
    id: 'text-completion',
    name: { 'zh-CN': '正文中的完成率', 'en-US': 'Completion rates in a text' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '完成率（执行率）= 完成数 ÷ 预算数（任务数）× 100%（算术关系）',
      'en-US': 'Completion rate = result ÷ budget or task (arithmetic)',
    },
    messages: {
      mismatch: {
        'zh-CN': '正文里“{{label}}”的完成率写的是{{stated}}，按文中的数计算应为{{expected}}。',
        'en-US': 'The text says that {{label}} reached {{stated}}; its own amounts give {{expected}}.',
      },
    },
  },

  relations({ claims }) {
    return claimed(claims, 'completion', 'mismatch');
  },
});
