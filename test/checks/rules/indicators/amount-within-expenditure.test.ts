import { amountWithinExpenditure } from '../../../../src/checks/rules/indicators/amount-within-expenditure';
import { testRule } from '../../rule-tester';

const workbook = (unit: string, amount: string) => [`
  绩效指标

  一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,计价单位,单位标准,数量,金额,分值,得分
  产出指标,成本指标,燃油补贴,,,,${unit},,,${amount},1,1`, `
  支出
  单位：万元
  项目,年初预算数,决算数
  本年支出合计,229.99,2015.65
  　基本支出,220.99,373.92
  　项目支出,9.00,1641.73`];

testRule(amountWithinExpenditure, {
  valid: [
    { name: 'in 元', sheets: workbook('元', '18720'), says: ['绩效指标!J4 exceeds consistent'] },
    { name: 'in 万元', sheets: workbook('万元', '1.87'), says: ['绩效指标!J4 exceeds consistent'] },
    { name: 'an amount that is no money', sheets: workbook('户', '18720') },
    { name: 'no table of expenditure', sheets: workbook('万元', '18720').slice(0, 1) },
  ],
  invalid: [{ name: '元 that are called 万元', sheets: workbook('万元', '18720'), says: ['绩效指标!J4 exceeds inconsistent 2016'] }],
});
