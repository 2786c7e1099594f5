import { costAmount } from '../../../../src/checks/rules/indicators/cost-amount';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const head = `
  绩效指标

  一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,计价单位,单位标准,数量,金额,分值,得分`;
const table = (rows: string) => below(head, rows);

testRule(costAmount, {
  valid: [
    { name: 'a standard times a quantity', sheets: table('产出指标,成本指标,燃油补贴,,,,元,260,72,18720,1,1'), says: ['J4 mismatch consistent'] },
    { name: 'an amount rounded to its last digit', sheets: table('产出指标,成本指标,燃油补贴,,,,万元,0.026,72,1.87,1,1'), says: ['J4 mismatch consistent'] },
    { name: 'a standard that is a lower limit', sheets: table('产出指标,成本指标,无障碍改造,,,,万元,0.5以上,165,85.65,1,1'), says: ['J4 mismatch consistent'] },
    { name: 'a price for each that is named so', sheets: table('产出指标,成本指标,燃油补贴,,,,元/人,260,72,18720,1,1'), says: ['J4 mismatch consistent'] },
    { name: 'a price by the month', sheets: table('产出指标,成本指标,护理补贴,,,,元/人·月,80,100,96000,1,1'), says: ['J4 mismatch notApplicable'] },
    { name: 'roughly', sheets: table('产出指标,成本指标,燃油补贴,,,,元,约260,72,18700,1,1'), says: ['J4 mismatch undecided: hedge'] },
    { name: 'a standard in words', sheets: table('产出指标,成本指标,评审费,,,,元,据实,3,18700,1,1'), says: ['J4 mismatch undecided: notANumber'] },
    { name: 'no quantity, no standard, no amount', sheets: table(`
        产出指标,成本指标,燃油补贴,,,,元,260,,18720,1,1
        ,,培训补贴,,,,元,,72,18720,1,1
        ,,评定补贴,,,,元,150,350,,1,1`) },
    {
      name: 'items that make up an amount',
      sheets: table(`
        产出指标,成本指标,创业补贴,,,,万元,,,34.2,2,2
        ,,　其中：省级任务,,,,万元,1,24,
        ,,　其中：自筹任务,,,,万元,0.6,17,`),
      says: ['J4 parts consistent warning'],
    },
    {
      name: 'items of which one has no price',
      sheets: table(`
        产出指标,成本指标,创业补贴,,,,万元,,,34.2,2,2
        ,,　其中：省级任务,,,,万元,1,24,
        ,,　其中：自筹任务,,,,万元,,17,`),
    },
  ],
  invalid: [
    { name: 'a product that is not the amount', sheets: table('产出指标,成本指标,燃油补贴,,,,元,260,72,17820,1,1'), says: ['J4 mismatch inconsistent 18720'] },
    { name: 'less than a lower limit makes', sheets: table('产出指标,成本指标,无障碍改造,,,,万元,0.5以上,165,80.00,1,1'), says: ['J4 mismatch inconsistent 82.50'] },
    {
      name: 'an item with an amount of its own',
      sheets: table(`
        产出指标,成本指标,创业补贴,,,,万元,,,34.2,2,2
        ,,　其中：省级任务,,,,万元,1,24,24
        ,,　其中：自筹任务,,,,万元,0.6,17,12`),
      says: ['J4 parts consistent warning', 'J5 mismatch consistent', 'J6 mismatch inconsistent 10'],
    },
    {
      name: 'items that do not make up the amount: a question',
      sheets: table(`
        产出指标,成本指标,创业补贴,,,,万元,,,34.2,2,2
        ,,　其中：省级任务,,,,万元,1,14,
        ,,　其中：自筹任务,,,,万元,0.6,24,`),
      says: ['J4 parts inconsistent 28.4 warning'],
    },
    {
      name: 'planned heads, while others were supported',
      sheets: table(`
        产出指标,数量指标,创业扶持人数,人,38,41,,,,,4,4
        ,,　其中：省级任务,人,14,
        ,,　其中：自筹任务,人,24,
        ,成本指标,创业补贴,,,,万元,,,34.2,2,2
        ,,　其中：省级任务,,,,万元,1,14,
        ,,　其中：自筹任务,,,,万元,0.6,24,`),
      says: ['J7 plannedQuantities inconsistent 28.4 warning'],
    },
  ],
});
