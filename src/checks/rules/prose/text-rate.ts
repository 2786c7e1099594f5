import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** A rate with a name of its own (节约率, 预算调整率) is computed as its name says. */
export const textRate = defineRule({
  meta: {
    id: 'text-rate',
    name: { 'zh-CN': '正文中的节约率、调整率', 'en-US': 'Named rates in a text' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '节约率 = 节约额 ÷ 预算数；预算调整率 = 调整数 ÷ 年初预算数（财预〔2013〕53号 附件2）',
      'en-US': 'Savings rate = savings ÷ budget; adjustment rate = adjustments ÷ opening budget (财预〔2013〕53号, annex 2)',
    },
    messages: {
      mismatch: {
        'zh-CN': '正文里“{{label}}”的比率写的是{{stated}}，按文中的数计算应为{{expected}}。',
        'en-US': 'The text says {{stated}} for a rate of {{label}}; its own amounts give {{expected}}.',
      },
    },
  },

  relations({ claims }) {
    return claimed(claims, 'rate', 'mismatch');
  },
});
