import { claimed } from '../../claimed';
import { defineRule } from '../../rule';

/** What a text says is left is what the amounts beside it leave. */
export const textBalance = defineRule({
  meta: {
    id: 'text-balance',
    name: { 'zh-CN': '正文中的结余与净额', 'en-US': 'Balances in a text' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '年初结转和结余＋本年收入－本年支出＝年末结转和结余（部门决算报表01表）；净资产＝资产－负债（财政部令第78号 第三十九条）',
      'en-US': 'Carry-over roll-forward (form 01 of the departmental final accounts); net assets are assets less liabilities (Ministry of Finance order 78, article 39)',
    },
    messages: {
      mismatch: {
        'zh-CN': '正文里“{{label}}”写的是{{stated}}，按所写各数计算是{{expected}}，相差{{difference}}。',
        'en-US': 'The text says {{stated}} for {{label}}; the amounts beside it leave {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ claims }) {
    return claimed(claims, 'balance', 'mismatch');
  },
});
