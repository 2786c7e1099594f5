import { executionRate } from '../../../../src/checks/rules/budget/execution-rate';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const funds = (rows: string, header = '项目,年初预算数,全年预算数,全年执行数,执行率') => below(`
  支出
  单位：万元
  ${header}`, rows);

testRule(executionRate, {
  valid: [
    { name: 'of the adjusted budget', sheets: funds('本年支出合计,300.00,321.02,307.82,95.89%'), says: ['E4 mismatch consistent'] },
    { name: 'as a fraction', sheets: funds('本年支出合计,300.00,321.02,307.82,0.9589'), says: ['E4 mismatch consistent'] },
    { name: 'with its last digit cut off', sheets: funds('本年支出合计,300.00,321.02,307.82,95.88%'), says: ['E4 mismatch truncated 95.89'] },
    { name: 'of the opening budget, where there is no other', sheets: funds('本年支出合计,27780.16,24535.67,88.32%', '项目,年初预算数,全年执行数,执行率'), says: ['D4 mismatch consistent'] },
    { name: 'opening and adjusted budget the same', sheets: funds('本年支出合计,321.02,321.02,307.82,95.89%'), says: ['E4 mismatch consistent'] },
    { name: 'no budget and nothing spent', sheets: funds('本年支出合计,0,0,0,0'), says: ['E4 mismatch undecided: zeroBase'] },
    { name: 'a rate left blank', sheets: funds('本年支出合计,300.00,321.02,307.82,') },
  ],
  invalid: [
    { name: 'a rate that does not follow', sheets: funds('本年支出合计,300.00,321.02,307.82,98.59%'), says: ['E4 mismatch inconsistent 95.89'] },
    { name: 'the rate on the opening budget', sheets: funds('本年支出合计,300.00,321.02,307.82,102.61%'), says: ['E4 ofOpening inconsistent 95.89 warning'] },
  ],
});
