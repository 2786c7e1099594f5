import { textCompletion } from '../../../../src/checks/rules/prose/text-completion';
import { testRule } from '../../rule-tester';

testRule(textCompletion, {
  valid: [
    { name: 'two plans before one result', sheets: '说明\n年度目标为培训技能人才722人，计划培训管理人员100人，实际培训578人，完成率83.06%。' },
    { name: 'of the budget', sheets: '说明\n公务接待费支出预算为4.00万元，支出决算为3.00万元，完成预算的75.00%。', says: ['A2 mismatch consistent'] },
    { name: 'of a budget named in passing', sheets: '说明\n收入24627万元，完成年初预算60999万元的40.4%。', says: ['A2 mismatch consistent'] },
    { name: 'of another pair of amounts', sheets: '说明\n任务为155人（1240人·月），全年完成201人（1697.3人·月），完成率136.88%。', says: ['A2 mismatch consistent'] },
    { name: 'without a base', sheets: '说明\n全年投资计划全部落实，完成率100%。' },
  ],
  invalid: [
    { name: 'a result that is called otherwise than its target', sheets: '说明\n年度目标为培训技能人才722人，实际培训578人，完成率83.06%。', says: ['A2 mismatch inconsistent 80.06'] },
    { name: 'a wrong rate', sheets: '说明\n公务接待费支出预算为4.00万元，支出决算为3.00万元，完成预算的57.00%。', says: ['A2 mismatch inconsistent 75.00'] },
  ],
});
