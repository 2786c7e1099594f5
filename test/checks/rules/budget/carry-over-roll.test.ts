import { carryOverRoll } from '../../../../src/checks/rules/budget/carry-over-roll';
import { testRule } from '../../rule-tester';

const carryOver = (opening: string, income: string, used: string, spent: string, distributed: string, closing: string) => `
  结转结余
  单位：万元
  项目,决算数
  年初结转和结余,${opening}
  本年收入,${income}
  使用非财政拨款结余,${used}
  本年支出,${spent}
  结余分配,${distributed}
  年末结转和结余,${closing}`;

testRule(carryOverRoll, {
  valid: [
    { name: 'nothing carried over', sheets: carryOver('0', '2015.65', '0', '2015.65', '0', '0'), says: ['B9 mismatch consistent'] },
    { name: 'all steps', sheets: carryOver('50.00', '2015.65', '3.00', '2000.65', '8.00', '60.00'), says: ['B9 mismatch consistent'] },
    { name: 'blank steps', sheets: carryOver('50.00', '2015.65', '', '2000.65', '', '65.00'), says: ['B9 mismatch consistent'] },
    { name: 'a deficit', sheets: carryOver('', '2000.00', '', '2015.65', '', '-15.65'), says: ['B9 mismatch consistent'] },
    { name: 'rounding', sheets: carryOver('50.01', '2015.65', '', '2000.65', '', '65.03'), says: ['B9 mismatch consistent'] },
    { name: 'no closing figure', sheets: carryOver('50.00', '2015.65', '', '2000.65', '', '') },
    { name: 'no income', sheets: carryOver('50.00', '', '', '2000.65', '', '65.00') },
    { name: 'an error value', sheets: carryOver('50.00', '2015.65', '#DIV/0!', '2000.65', '', '65.00'), says: ['B9 mismatch undecided: error'] },
  ],
  invalid: [
    {
      name: 'the year before, too',
      sheets: `
        结转结余
        单位：万元
        项目,上年决算数,决算数
        年初结转和结余,40.00,52.61
        本年收入,1900.00,2015.65
        本年支出,1883.79,2020.00
        年末结转和结余,52.61,48.26`,
      says: ['C7 mismatch consistent', 'B7 mismatch inconsistent 56.21'],
    },
    { name: 'a closing figure that does not follow', sheets: carryOver('50.00', '2015.65', '', '2000.65', '', '56.00'), says: ['B9 mismatch inconsistent 65.00'] },
    { name: 'a surplus distributed and still there', sheets: carryOver('', '2015.65', '', '2000.65', '15.00', '15.00'), says: ['B9 mismatch inconsistent 0.00'] },
  ],
});
