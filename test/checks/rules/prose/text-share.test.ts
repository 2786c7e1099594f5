import { textShare } from '../../../../src/checks/rules/prose/text-share';
import { testRule } from '../../rule-tester';

testRule(textShare, {
  valid: [
    { name: 'of the total before it', sheets: '说明\n市本级采购10.31亿元，占全市16.47亿元的62.6%。', says: ['A2 mismatch consistent'] },
    { name: 'in order', sheets: '说明\n采购总额8000万元，货物、工程、服务分别为3000万元、4000万元、1000万元，分别占37.5%、50.0%、12.5%。', says: ['A2 mismatch consistent', 'A2 mismatch consistent', 'A2 mismatch consistent'] },
    { name: 'of a whole named elsewhere', sheets: '说明\n民生支出1200.00万元，占全县支出的80.00%。' },
  ],
  invalid: [
    { name: 'a slipped point, and shares that do not add up', sheets: '说明\n年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，占96.78%；其他收入7.41万元，占0.32%。', says: ['A2 mismatch consistent', 'A2 mismatch inconsistent 3.22', 'A2 mismatch inconsistent 97.10'] },
  ],
});
