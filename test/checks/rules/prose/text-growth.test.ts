import { textGrowth } from '../../../../src/checks/rules/prose/text-growth';
import { testRule } from '../../rule-tester';

testRule(textGrowth, {
  valid: [
    { name: 'from the change', sheets: '说明\n机关运行经费支出166.45万元，比上年减少22.50万元，下降11.91%。', says: ['A2 mismatch consistent'] },
    { name: 'from the amount before', sheets: '说明\n2024年收入120万元，2023年收入100万元，增长20%。', says: ['A2 mismatch consistent'] },
    { name: 'from nothing', sheets: '说明\n收入总计307.82万元。与上年相比，收入总计增加307.82万元，增长100.00%。', says: ['A2 mismatch undecided: zeroBase'] },
    { name: 'digits cut off', sheets: '说明\n收入10000.00万元，比上年增加1230.00万元，增长14.02%。', says: ['A2 mismatch truncated 14.03'] },
    { name: 'a rate alone', sheets: '说明\n税收收入增长5.3%，非税收入下降2.1%。' },
  ],
  invalid: [
    { name: 'income and expenditure at once', sheets: '说明\n收入总计1440.64万元，支出总计1440.64万元。与2022年度相比，收、支总计各增加319.47万元，增长29.49%。', says: ['A2 mismatch inconsistent 28.49'] },
    { name: 'swapped digits', sheets: '说明\n机关运行经费支出166.45万元，比上年减少22.50万元，下降19.11%。', says: ['A2 mismatch inconsistent 11.91'] },
    { name: 'the amount for the rate', sheets: '说明\n公务接待支出2.14万元，与预算1.00万元相比，增长1.14%。', says: ['A2 mismatch inconsistent 114.00'] },
  ],
});
