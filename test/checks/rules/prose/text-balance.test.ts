import { textBalance } from '../../../../src/checks/rules/prose/text-balance';
import { testRule } from '../../rule-tester';

testRule(textBalance, {
  valid: [
    { name: 'a carry-over that rolls forward', sheets: '说明\n年初结转和结余63.75万元，本年收入627.92万元，本年支出684.35万元，年末结转和结余7.32万元。', says: ['A2 mismatch consistent'] },
    { name: 'with what was distributed', sheets: '说明\n年初结余10万元，本年收入100万元，使用非财政拨款结余5万元，本年支出95万元，结余分配8万元，年末结余12万元。', says: ['A2 mismatch consistent'] },
    { name: 'net assets, in sentences of their own', sheets: '说明\n资产总额8850.85万元，其中：流动资产2501.95万元。负债总额635.28万元。净资产8215.57万元。', says: ['A2 mismatch consistent'] },
    { name: 'another kind of money', sheets: '说明\n年初结转和结余63.75万元，本年财政拨款收入627.92万元，本年支出684.35万元，年末结转和结余7.62万元。', says: [] },
    { name: 'an income of several', sheets: '说明\n年初结转和结余10万元，本年财政拨款收入60万元，本年事业收入50万元，本年支出95万元，年末结转和结余30万元。', says: [] },
    { name: 'an amount missing', sheets: '说明\n年初结转和结余10万元，本年支出95万元，年末结转和结余30万元。', says: [] },
  ],
  invalid: [
    { name: 'a carry-over that does not roll forward', sheets: '说明\n年初结转和结余63.75万元，本年收入627.92万元，本年支出684.35万元，年末结转和结余7.62万元。', says: ['A2 mismatch inconsistent 7.32'] },
    { name: 'net assets that are not left', sheets: '说明\n资产总额8850.85万元，负债总额635.28万元，净资产8215.50万元。', says: ['A2 mismatch inconsistent 8215.57'] },
  ],
});
