import { procurementWithinBudget } from '../../../../src/checks/rules/procurement/procurement-within-budget';
import { testRule } from '../../rule-tester';

const procured = (budget: string, spent: string) => `
  政府采购情况
  单位：万元
  项目,全年预算数,决算数
  政府采购支出总额,${budget},${spent}
  　货物,10.00,7.00
  　服务,5.00,12.00`;

testRule(procurementWithinBudget, {
  valid: [
    { name: 'within the budget, a part of it above', sheets: procured('21.07', '19.00'), says: ['C4 exceeds consistent'] },
    { name: 'all of it', sheets: procured('21.07', '21.07'), says: ['C4 exceeds consistent'] },
    { name: 'no budget', sheets: procured('', '21.07') },
    { name: 'in the annex', sheets: `
        支出控制
        单位：万元
        项目,本年预算数,本年决算数
        公用经费,80.00,65.80
        政府采购,120.00,96.50`, says: ['C5 exceeds consistent'] },
  ],
  invalid: [{ name: 'more than the budget', sheets: procured('15.00', '21.07'), says: ['C4 exceeds inconsistent 15.00'] }],
});
