import { rowTotal } from '../../../../src/checks/rules/totals/row-total';
import { testRule } from '../../rule-tester';

testRule(rowTotal, {
  valid: [
    {
      name: 'basic and project expenditure that make the total, fund by fund',
      sheets: `
        决算支出按资金来源
        单位：万元
        资金来源,基本支出,项目支出,合计
        合计,373.92,1641.73,2015.65
        　一般公共预算,373.86,1389.58,1763.44
        　政府性基金预算,,232.35,232.35
        　其他资金,0.06,19.80,19.86`,
      says: ['D4 mismatch consistent', 'D5 mismatch consistent', 'D6 mismatch consistent', 'D7 mismatch consistent'],
    },
    {
      name: 'rounding by one in the last place',
      sheets: `
        决算支出按资金来源
        单位：万元
        资金来源,基本支出,项目支出,合计
        合计,373.92,1641.73,2015.66`,
      says: ['D4 mismatch consistent'],
    },
    {
      name: 'a kind of money that was not spent',
      sheets: `
        决算支出按资金来源
        单位：万元
        资金来源,基本支出,项目支出,合计
        合计,373.92,,373.92
        　一般公共预算,373.92,,373.92
        　国有资本经营预算,,,`,
      says: ['D4 mismatch consistent', 'D5 mismatch consistent'],
    },
    {
      name: 'a blank total, and a total that is an error',
      sheets: `
        决算支出按资金来源
        单位：万元
        资金来源,基本支出,项目支出,合计
        合计,373.92,1641.73,
        　一般公共预算,373.86,1389.58,#REF!`,
      says: ['D4 mismatch undecided: blank', 'D5 mismatch undecided: error'],
    },
    {
      name: 'a table that does not say how the money divides',
      sheets: `
        支出
        单位：万元
        项目,年初预算数,决算数
        本年支出合计,229.99,2015.65
        　基本支出,220.99,373.92
        　项目支出,9.00,1641.73`,
    },
  ],
  invalid: [
    {
      name: 'a total that lacks what was paid from other money',
      sheets: `
        决算支出按资金来源
        单位：万元
        资金来源,基本支出,项目支出,合计
        合计,373.92,1641.73,2015.65
        　一般公共预算,373.86,1389.58,1762.44`,
      says: ['D4 mismatch consistent', 'D5 mismatch inconsistent 1763.44'],
    },
    {
      name: 'a fund of basic expenditure only whose total differs',
      sheets: `
        决算支出按资金来源
        单位：万元
        资金来源,基本支出,项目支出,合计
        合计,373.92,,373.29`,
      says: ['D4 mismatch inconsistent 373.92'],
    },
  ],
});
