import { textReason } from '../../../../src/checks/rules/prose/text-reason';
import { testRule } from '../../rule-tester';

testRule(textReason, {
  valid: [
    { name: 'no more than is usual', sheets: '说明\n任务100人，全年已完成130人，完成率130%。预算调整率为30%。' },
    { name: 'a reason', sheets: '说明\n年初预算100.00万元，支出决算150.00万元，完成年初预算的150.00%，主要原因是追加了项目经费。' },
    { name: 'a reason in the next sentence', sheets: '说明\n年初预算100.00万元，支出决算150.00万元，完成年初预算的150.00%。决算数大于预算数的主要原因：追加项目经费。' },
    { name: 'a rate that is hedged', sheets: '说明\n任务100人，完成率150%以上，群众满意。' },
    {
      name: 'a rate whose indicator is asked for the reason',
      sheets: ['说明\n任务100人，全年已完成137人，完成率137%。', '绩效指标\n\n一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,分值,得分\n产出指标,数量指标,服务量,人,100,137,4,4'],
    },
    { name: 'another limit', sheets: '说明\n任务100人，全年已完成137人，完成率137%。', thresholds: { completionRate: 150 } },
  ],
  invalid: [
    { name: 'completion', sheets: '说明\n任务100人，全年已完成137人，完成率137%。\n主要原因是需求增加。', says: ['A2 completion'] },
    { name: 'adjustment', sheets: '说明\n2023年年初预算222.58万元，年中追加1793.07万元，预算调整率为805.58%。', says: ['A2 adjustment'] },
  ],
});
