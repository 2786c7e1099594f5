import { changeAmount } from '../../../../src/checks/rules/years/change-amount';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const years = (rows: string, header = '项目,上年决算数,决算数,增减额') => below(`
  支出
  单位：万元
  ${header}`, rows);

testRule(changeAmount, {
  valid: [
    {
      name: 'up, down and the same',
      sheets: years(`
        本年支出合计,1752.36,2015.65,263.29
        　基本支出,356.48,350.00,-6.48
        　项目支出,1395.88,1395.88,0`),
      says: ['D4 mismatch consistent', 'D5 mismatch consistent', 'D6 mismatch consistent'],
    },
    { name: 'off by no more than rounding', sheets: years('本年支出合计,1752.36,2015.65,263.30'), says: ['D4 mismatch consistent'] },
    {
      name: 'a column that compares with the budget',
      sheets: years(`
        本年支出合计,100.00,95.00,-5.00
        　基本支出,60.00,58.00,-2.00
        　项目支出,40.00,37.00,-3.00`, '项目,年初预算数,决算数,增减额'),
      says: ['D4 mismatch consistent', 'D5 mismatch consistent', 'D6 mismatch consistent'],
    },
    { name: 'a column that compares with something the table does not show', sheets: years(`
        本年支出合计,100.00,95.00,12.00
        　基本支出,60.00,58.00,7.00
        　项目支出,40.00,37.00,5.00`) },
    { name: 'a column of percentages under the same word', sheets: years('本年支出合计,100.00,110.00,10%') },
    {
      name: 'a percentage and a blank among the amounts',
      sheets: years(`
        本年支出合计,1752.36,2015.65,263.29
        　基本支出,356.48,350.00,-1.82%
        　项目支出,1395.88,1665.65,`),
      says: ['D4 mismatch consistent'],
    },
    {
      name: 'a row that was not there last year',
      sheets: years(`
        本年支出合计,1752.36,2015.65,263.29
        　基本支出,,350.00,350.00`),
      says: ['D4 mismatch consistent'],
    },
    { name: 'a year that is missing', sheets: years('本年支出合计,,2015.65,263.29') },
  ],
  invalid: [
    {
      name: 'one change that does not follow',
      sheets: years(`
        本年支出合计,1752.36,2015.65,263.29
        　基本支出,356.48,373.92,17.44
        　项目支出,1395.88,1641.73,254.85`),
      says: ['D4 mismatch consistent', 'D5 mismatch consistent', 'D6 mismatch inconsistent 245.85'],
    },
    {
      name: 'a decrease without its sign',
      sheets: years(`
        本年支出合计,1752.36,2015.65,263.29
        　基本支出,356.48,350.00,6.48`),
      says: ['D4 mismatch consistent', 'D5 mismatch inconsistent -6.48'],
    },
  ],
});
