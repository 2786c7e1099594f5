import { textComparison } from '../../../../src/checks/rules/prose/text-comparison';
import { testRule } from '../../rule-tester';

testRule(textComparison, {
  valid: [
    { name: 'below', sheets: '说明\n行政运行全年预算为52.00万元，支出决算为51.32万元。决算数小于全年预算数的主要原因是人员变动。', says: ['A2 mismatch consistent'] },
    { name: 'level', sheets: '说明\n购房补贴全年预算为11.72万元，支出决算为11.72万元。决算数与全年预算数持平。', says: ['A2 mismatch consistent'] },
  ],
  invalid: [
    { name: 'the wrong word', sheets: '说明\n行政运行全年预算为52.00万元，支出决算为51.32万元。决算数大于全年预算数的主要原因是人员变动。', says: ['A2 mismatch inconsistent 52.00'] },
  ],
});
