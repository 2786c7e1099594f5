import { assetsInUse } from '../../../../src/checks/rules/totals/assets-in-use';
import { testRule } from '../../rule-tester';

const assets = (all: string, inUse: string) => `
  其他控制指标
  单位：万元
  项目,本年决算数
  固定资产总额,${all}
  在用固定资产,${inUse}`;

testRule(assetsInUse, {
  valid: [
    { name: 'a part of them', sheets: assets('500.00', '480.00'), says: ['B5 exceeds consistent'] },
    { name: 'above by no more than rounding', sheets: assets('500.00', '500.01'), says: ['B5 exceeds consistent'] },
    { name: '元 here, 万元 there', sheets: assets('500.00', '4800000元'), says: ['B5 exceeds consistent'] },
    { name: 'a blank', sheets: assets('', '480.00') },
    { name: 'an error value', sheets: assets('#REF!', '480.00'), says: ['B5 exceeds undecided: error'] },
  ],
  invalid: [
    { name: 'more in use than there are', sheets: assets('500.00', '520.00'), says: ['B5 exceeds inconsistent 500.00'] },
  ],
});
