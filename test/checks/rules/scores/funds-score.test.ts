import { fundsScore } from '../../../../src/checks/rules/scores/funds-score';
import { testRule } from '../../rule-tester';

const funds = (budget: string, spent: string, weight: string, score: string) => `
  部门整体支出绩效自评表
  单位：万元
  项目,年初预算数,全年预算数,全年执行数,分值,执行率,得分
  支出合计,300.00,${budget},${spent},${weight},,${score}
  　基本支出,180.00,190.00,185.00,—,,—
  　项目支出,120.00,131.02,122.82,,,`;

testRule(fundsScore, {
  valid: [
    { name: 'in proportion', sheets: funds('321.02', '307.82', '10', '9.59'), says: ['G4 mismatch consistent'] },
    { name: 'rounded to whole points', sheets: funds('321.02', '307.82', '10', '10'), says: ['G4 mismatch consistent'] },
    { name: 'a published score: 154.74 of 310.20', sheets: funds('310.20', '154.74', '10', '5'), says: ['G4 mismatch consistent'] },
    { name: 'all of the budget', sheets: funds('307.82', '307.82', '10', '10'), says: ['G4 full consistent'] },
    { name: 'nothing budgeted', sheets: funds('0', '0', '10', '10') },
    { name: 'no score', sheets: funds('321.02', '307.82', '10', '') },
  ],
  invalid: [
    { name: 'more than its share', sheets: funds('321.02', '257.82', '10', '9.59'), says: ['G4 mismatch inconsistent 8.03'] },
    { name: 'less than full', sheets: funds('307.82', '307.82', '10', '9.59'), says: ['G4 full inconsistent 10.00'] },
  ],
});
