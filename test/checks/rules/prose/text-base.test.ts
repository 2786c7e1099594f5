import { textBase } from '../../../../src/checks/rules/prose/text-base';
import { testRule } from '../../rule-tester';

testRule(textBase, {
  valid: [
    { name: 'the budget that is named', sheets: '说明\n一般公共预算支出年初预算为100.00万元，全年预算为321.02万元，支出决算为307.82万元，完成全年预算的95.89%。' },
  ],
  invalid: [
    { name: 'another budget', sheets: '说明\n一般公共预算支出年初预算为0万元，全年预算为321.02万元，支出决算为307.82万元，完成年初预算的95.89%。', says: ['A2 mismatch inconsistent 0.00'] },
  ],
});
