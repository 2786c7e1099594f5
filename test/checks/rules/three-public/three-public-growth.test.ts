import { threePublicGrowth } from '../../../../src/checks/rules/three-public/three-public-growth';
import { testRule } from '../../rule-tester';

const years = (budget: string, before: string) => `
  三公经费
  单位：万元
  项目,本年预算数,本年决算数,上年决算数,上年预算数
  三公经费合计,${budget},44.29,29.08,${before}
  　公务接待费,22.00,4.99,17.22,18.00`;

testRule(threePublicGrowth, {
  valid: [
    { name: 'less than the year before', sheets: years('30.00', '32.00'), says: ['B4 grows consistent'] },
    { name: 'the same', sheets: years('32.00', '32.00'), says: ['B4 grows consistent'] },
    { name: 'the year before is not stated', sheets: years('63.46', '') },
  ],
  invalid: [{ name: 'nearly twice as much', sheets: years('63.46', '32.00'), says: ['B4 grows inconsistent 32.00'] }],
});
