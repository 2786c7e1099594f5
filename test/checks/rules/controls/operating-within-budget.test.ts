import { operatingWithinBudget } from '../../../../src/checks/rules/controls/operating-within-budget';
import { testRule } from '../../rule-tester';

const operating = (budget: string, spent: string) => `
  支出控制
  单位：万元
  项目,本年预算数,本年决算数
  公用经费,${budget},${spent}
  政府采购,5.00,6.00`;

testRule(operatingWithinBudget, {
  valid: [
    { name: 'less than budgeted', sheets: operating('80.00', '65.80'), says: ['C4 exceeds consistent'] },
    { name: 'all of it', sheets: operating('65.80', '65.80'), says: ['C4 exceeds consistent'] },
    { name: 'above by no more than rounding', sheets: operating('65.8', '65.80'), says: ['C4 exceeds consistent'] },
    { name: 'no budget', sheets: operating('', '65.80') },
  ],
  invalid: [{ name: 'more than budgeted', sheets: operating('60.00', '65.80'), says: ['C4 exceeds inconsistent 60.00'] }],
});
