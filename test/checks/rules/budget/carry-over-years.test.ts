import { carryOverYears } from '../../../../src/checks/rules/budget/carry-over-years';
import { testRule } from '../../rule-tester';

const years = (opening: string, closedBefore: string) => `
  结转结余
  单位：万元
  项目,上年决算数,决算数
  年初结转和结余,40.00,${opening}
  本年收入,1900.00,2015.65
  本年支出,1887.39,2020.00
  年末结转和结余,${closedBefore},48.26`;

testRule(carryOverYears, {
  valid: [
    { name: 'what was left over', sheets: years('52.61', '52.61'), says: ['C4 mismatch consistent'] },
    { name: 'in 元 here', sheets: years('526100元', '52.61'), says: ['C4 mismatch consistent'] },
    { name: 'apart by the last digit', sheets: years('52.61', '52.60'), says: ['C4 mismatch touching'] },
    { name: 'one of them blank', sheets: years('52.61', '') },
  ],
  invalid: [{ name: 'another figure', sheets: years('52.61', '56.21'), says: ['C4 mismatch inconsistent 56.21'] }],
});
