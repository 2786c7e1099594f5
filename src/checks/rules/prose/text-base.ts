import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** A completion rate is taken of the budget that the text names, not of another one. */
export const textBase = defineRule({
  meta: {
    id: 'text-base',
    name: { 'zh-CN': '正文中的完成率用错基数', 'en-US': 'Wrong base of a rate in a text' },
    group: 'prose',
    severity: 'warning',
    basis: {
      'zh-CN': '年初预算与全年（调整）预算是两个基数，完成率应与所写的基数一致（算术关系）',
      'en-US': 'Opening and adjusted budget are two bases; a rate is of the one it names (arithmetic)',
    },
    messages: {
      mismatch: {
        'zh-CN': '“{{label}}”的完成率不是按文中所写的预算算的：照此预算，{{stated}}应为{{expected}}；请核对写的是年初预算还是全年预算。',
        'en-US': 'The rate of {{label}} is not of the budget that the text names: of that budget {{stated}} would be {{expected}}. Is it the opening or the adjusted budget?',
      },
    },
  },

  relations({ claims }) {
    return claimed(claims, 'base', 'mismatch');
  },
});
