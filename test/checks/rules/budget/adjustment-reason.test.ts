import { adjustmentReason } from '../../../../src/checks/rules/budget/adjustment-reason';
import { testRule } from '../../rule-tester';

const adjustedBy = (rate: string) => `
  预算调整
  单位：万元
  项目,年初预算数,追加,追减,预算调整率
  合计,229.99,1785.66,,${rate}`;

const reasoned = (reason: string) => `
  文字材料

  报告部分,文字材料
  预算调整原因,${reason}`;

testRule(adjustmentReason, {
  valid: [
    { name: 'a reason', sheets: [adjustedBy('776.41%'), reasoned('上级专项资金年中下达')] },
    { name: 'a rate that needs none', sheets: [adjustedBy('30.00%'), reasoned('')] },
    { name: 'a threshold of the place', sheets: [adjustedBy('776.41%'), reasoned('')], thresholds: { adjustmentRate: 800 } },
    { name: 'a rate that is not filled in', sheets: [adjustedBy(''), reasoned('')] },
    { name: 'a rate that is no number', sheets: [adjustedBy('较大'), reasoned('')] },
    { name: 'no form for texts: the reason may stand in the report', sheets: adjustedBy('776.41%') },
  ],
  invalid: [
    { name: 'no reason', sheets: [adjustedBy('776.41%'), reasoned('')], says: ['预算调整!E4 missing'] },
    { name: '无 is none', sheets: [adjustedBy('776.41%'), reasoned('无')], says: ['预算调整!E4 missing'] },
    { name: 'just above', sheets: [adjustedBy('30.01%'), reasoned('')], says: ['预算调整!E4 missing'] },
    { name: 'a stricter place', sheets: [adjustedBy('12%'), reasoned('')], thresholds: { adjustmentRate: 10 }, says: ['预算调整!E4 missing'] },
  ],
});
