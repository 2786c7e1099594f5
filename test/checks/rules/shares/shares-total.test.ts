import { sharesTotal } from '../../../../src/checks/rules/shares/shares-total';
import { testRule } from '../../rule-tester';

testRule(sharesTotal, {
  valid: [
    {
      name: 'shares that make a hundred',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,229.99,
        　一般公共预算拨款,222.58,96.78%
        　其他收入,7.41,3.22%`,
      says: ['C5 mismatch consistent'],
    },
    {
      name: 'three thirds as rounded, under a total that says so',
      sheets: `
        收入
        单位：万元
        项目,决算数,决算占比
        本年收入合计,3.00,100.00%
        　一般公共预算拨款,1.00,33.33%
        　政府性基金预算拨款,1.00,33.33%
        　其他收入,1.00,33.33%`,
      says: ['C4 mismatch consistent'],
    },
    {
      name: 'an item whose share is not filled in',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,229.99,
        　一般公共预算拨款,222.58,96.78%
        　其他收入,7.41,`,
    },
    {
      name: 'an item without money needs no share',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,222.58,
        　一般公共预算拨款,222.58,100%
        　其他收入,,`,
      says: ['C5 mismatch consistent'],
    },
    {
      name: 'shares of some items only',
      sheets: `
        支出
        单位：万元
        项目,决算数,决算占比
        本年支出合计,100.00,
        　其中：设备购置,25.00,25.00%
        　　　　房屋修缮,5.00,5.00%`,
    },
    {
      name: 'a share that is no number',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,229.99,
        　一般公共预算拨款,222.58,96.78%
        　其他收入,7.41,见附表`,
      says: ['C5 mismatch undecided: notANumber'],
    },
  ],
  invalid: [
    {
      name: 'shares that are short of a hundred',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,229.99,
        　一般公共预算拨款,222.58,96.78%
        　其他收入,7.41,0.32%`,
      says: ['C5 mismatch inconsistent 97.10'],
    },
    {
      name: 'more than rounding can explain',
      sheets: `
        支出
        单位：万元
        项目,决算数,决算占比
        本年支出合计,2015.65,100%
        　基本支出,373.92,18.55%
        　项目支出,1641.73,81.47%`,
      says: ['C4 mismatch inconsistent 100.02'],
    },
  ],
});
