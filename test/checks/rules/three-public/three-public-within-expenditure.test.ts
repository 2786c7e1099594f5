import { threePublicWithinExpenditure } from '../../../../src/checks/rules/three-public/three-public-within-expenditure';
import { testRule } from '../../rule-tester';

const workbook = (spent: string, before: string) => [`
  三公经费
  单位：万元
  项目,决算数,上年决算数
  三公经费合计,${spent},${before}
  　公务接待费,${spent},${before}`, `
  支出
  单位：万元
  项目,年初预算数,决算数
  本年支出合计,229.99,307.82
  　基本支出,229.99,307.82`];

testRule(threePublicWithinExpenditure, {
  valid: [
    { name: 'a small part', sheets: workbook('3.04', '22.70'), says: ['三公经费!B4 exceeds consistent'] },
    { name: 'nothing', sheets: workbook('0', '0'), says: ['三公经费!B4 exceeds consistent'] },
    { name: 'in 元', sheets: workbook('30400元', '22.70'), says: ['三公经费!B4 exceeds consistent'] },
    { name: 'no table of expenditure', sheets: workbook('3.04', '22.70').slice(0, 1) },
  ],
  invalid: [{ name: '元 in a column of 万元', sheets: workbook('30400.00', '22.70'), says: ['三公经费!B4 exceeds inconsistent 307.82'] }],
});
