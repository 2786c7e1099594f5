import { textRate } from '../../../../src/checks/rules/prose/text-rate';
import { testRule } from '../../rule-tester';

testRule(textRate, {
  valid: [
    { name: 'saved', sheets: '说明\n全市采购预算19.40亿元，实际采购16.47亿元，节约资金2.93亿元，节约率15.1%。', says: ['A2 mismatch consistent'] },
    { name: 'adjusted', sheets: '说明\n年初预算222.58万元，年中追加基本支出160.34万元，追加项目支出1632.73万元，预算调整率为805.58%。', says: ['A2 mismatch consistent'] },
  ],
  invalid: [
    { name: 'a budget that was cut', sheets: '说明\n年初预算安排2111.60万元，年中追减226.24万元，预算调整率12.71%。', says: ['A2 mismatch inconsistent 10.71'] },
    { name: 'a wrong rate', sheets: '说明\n全市采购预算19.40亿元，实际采购16.47亿元，节约资金2.93亿元，节约率51.1%。', says: ['A2 mismatch inconsistent 15.1'] },
  ],
});
