import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** Figures of a text that belong together but do not agree, where it may have meant others. */
export const textQuestion = defineRule({
  meta: {
    id: 'text-question',
    name: { 'zh-CN': '正文中口径待核对的数', 'en-US': 'Figures of a text that may mean something else' },
    group: 'prose',
    severity: 'info',
    basis: {
      'zh-CN': '算术关系；文中的数可能另有口径（任务数与实际数、人数与人月数、预算数与决算数），因此只作提示',
      'en-US': 'Arithmetic; the text may mean other figures (planned or actual, heads or months, budget or accounts), so it is only asked',
    },
    messages: {
      differs: {
        'zh-CN': '正文里“{{label}}”写的是{{stated}}，按文中有关的数计算是{{expected}}，相差{{difference}}，请核对口径是否一致。',
        'en-US': 'The text says {{stated}} for {{label}}; the figures it gives come to {{expected}}, a difference of {{difference}}. Are they meant to agree?',
      },
    },
  },

  relations({ claims }) {
    return claimed(claims, 'question', 'differs');
  },
});
