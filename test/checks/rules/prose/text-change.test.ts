import { textChange } from '../../../../src/checks/rules/prose/text-change';
import { testRule } from '../../rule-tester';

testRule(textChange, {
  valid: [
    { name: 'the difference', sheets: '说明\n公务接待费支出2.14万元，与预算1.00万元相比，增加1.14万元。', says: ['A2 mismatch consistent'] },
    { name: 'against the year before', sheets: '说明\n公务接待费支出1.5万元，比上年的2.0万元减少0.5万元。', says: ['A2 mismatch consistent'] },
    { name: 'the budget rolled on', sheets: '说明\n年初预算100万元，追加20万元，追减5万元，调整后预算115万元。', says: ['A2 mismatch consistent'] },
    { name: 'nothing to compare with', sheets: '说明\n收入总计307.82万元，比上年增加7.82万元。' },
  ],
  invalid: [
    { name: 'what was not carried out', sheets: '说明\n全年预算数893.70万元，全年执行数831.14万元，未执行金额63.56万元。', says: ['A2 mismatch inconsistent 62.56'] },
    { name: 'what is left of a plan that is called otherwise', sheets: '说明\n项目预算总投入879.10万元，累计支出817.56万元，结余资金61.94万元。', says: ['A2 mismatch inconsistent 61.54'] },
    { name: 'swapped digits', sheets: '说明\n公务接待费支出2.14万元，与预算1.00万元相比，增加1.41万元。', says: ['A2 mismatch inconsistent 1.14'] },
    { name: 'the wrong direction', sheets: '说明\n公务接待费支出1.5万元，比上年的2.0万元增加0.5万元。', says: ['A2 mismatch inconsistent -0.5'] },
  ],
});
