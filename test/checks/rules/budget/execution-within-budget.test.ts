import { executionWithinBudget } from '../../../../src/checks/rules/budget/execution-within-budget';
import { testRule } from '../../rule-tester';

const spent = (budget: string, final: string) => `
  支出
  单位：万元
  项目,全年预算数,决算数
  本年支出合计,${budget},${final}`;

testRule(executionWithinBudget, {
  valid: [
    { name: 'all of it', sheets: spent('2015.65', '2015.65'), says: ['C4 exceeds consistent'] },
    { name: 'less', sheets: spent('2015.65', '1999.00'), says: ['C4 exceeds consistent'] },
    { name: 'above by no more than rounding', sheets: spent('2015.65', '2015.66'), says: ['C4 exceeds consistent'] },
    { name: 'a blank budget', sheets: spent('', '2015.65') },
    { name: 'nothing spent', sheets: spent('2015.65', '') },
    { name: 'a budget in words', sheets: spent('未下达', '2015.65'), says: ['C4 exceeds undecided: notANumber'] },
    { name: 'a budget in 亿元', sheets: spent('0.20亿元', '2015.65'), says: ['C4 exceeds consistent'] },
    {
      name: 'income may exceed its budget',
      sheets: `
        收入
        单位：万元
        项目,全年预算数,决算数
        本年收入合计,100.00,120.00
        　其他收入,100.00,120.00`,
    },
    {
      name: 'the opening budget is no ceiling',
      sheets: `
        支出
        单位：万元
        项目,年初预算数,决算数
        本年支出合计,229.99,2015.65`,
    },
  ],
  invalid: [
    { name: 'more than the budget', sheets: spent('2015.65', '2023.06'), says: ['C4 exceeds inconsistent 2015.65'] },
    {
      name: 'a single project, and hospitality: a question',
      sheets: [`
        项目支出
        单位：万元
        项目名称,资金来源,全年预算数,决算数
        项目支出合计,,100.00,100.00
        　设备购置,一般公共预算,60.00,66.00
        　房屋修缮,一般公共预算,40.00,34.00`, `
        三公经费
        单位：万元
        项目,本年预算数,本年决算数
        “三公”经费合计,6.50,4.98
        　公务接待费,0.00,0.86`],
      says: [
        '项目支出!D4 exceeds consistent warning',
        '项目支出!D5 exceeds inconsistent 60.00 warning',
        '项目支出!D6 exceeds consistent warning',
        '三公经费!C4 exceeds consistent warning',
        '三公经费!C5 exceeds inconsistent 0.00 warning',
      ],
    },
  ],
});
