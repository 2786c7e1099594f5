import { shareOfTotal } from '../../../../src/checks/rules/shares/share-of-total';
import { testRule } from '../../rule-tester';

testRule(shareOfTotal, {
  valid: [
    {
      name: 'shares as rounded',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,229.99,
        　一般公共预算拨款,222.58,96.78%
        　其他收入,7.41,3.22%`,
      says: ['C5 mismatch consistent', 'C6 mismatch consistent'],
    },
    {
      name: 'formulas in a format of whole per cents',
      sheets: `
        收入
        单位：万元
        项目,决算数,决算占比
        本年收入合计,229.99,=100%
        　一般公共预算拨款,222.58,=97%
        　其他收入,7.41,=3%`,
      says: ['C5 mismatch consistent', 'C6 mismatch consistent'],
    },
    {
      name: 'digits cut off: 87.497 as 87.49',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,2015.65,
        　一般公共预算拨款,1763.63,87.49%`,
      says: ['C5 mismatch truncated 87.50'],
    },
    {
      name: 'a share further down, of the row it belongs to or of the total',
      sheets: `
        支出
        单位：万元
        项目,决算数,决算占比
        本年支出合计,100.00,
        　基本支出,60.00,60.00%
        　项目支出,40.00,40.00%
        　　其中：设备购置,10.00,25.00%
        　　　　　房屋修缮,6.00,6.00%`,
      says: ['C5 mismatch consistent', 'C6 mismatch consistent', 'C7 mismatch consistent', 'C8 mismatch consistent'],
    },
    {
      name: 'a share forced, so that all add to 100%',
      sheets: `
        三公经费
        单位：万元
        项目,决算数,决算占比
        “三公”经费合计,90000.00,100.00%
        　因公出国（境）费,30000.00,33.33%
        　公务用车购置及运行维护费,30000.00,33.33%
        　公务接待费,30000.00,33.34%`,
      says: ['C5 mismatch consistent', 'C6 mismatch consistent', 'C7 mismatch consistent'],
    },
    {
      name: 'a share forced by as much as rounding the others can make',
      sheets: `
        收入
        单位：万元
        项目,决算数,决算占比
        本年收入合计,80000.00,
        　政府性基金预算拨款,10000.00,13%
        　国有资本经营预算拨款,10000.00,13%
        　其他收入,10000.00,13%
        　一般公共预算拨款,50000.00,61%`,
      says: ['C5 mismatch consistent', 'C6 mismatch consistent', 'C7 mismatch consistent', 'C8 mismatch consistent'],
    },
    {
      name: 'a share forced beside one of no number',
      sheets: `
        三公经费
        单位：万元
        项目,决算数,决算占比
        “三公”经费合计,90000.00,100.00%
        　因公出国（境）费,见附表,33.33%
        　公务用车购置及运行维护费,30000.00,33.33%
        　公务接待费,30000.00,33.34%`,
      says: ['C5 mismatch undecided: notANumber', 'C6 mismatch consistent', 'C7 mismatch consistent'],
    },
    {
      name: 'a row beside the total',
      sheets: `
        支出
        单位：万元
        项目,决算数,决算占比
        基本支出,60000.00,66.67%
        合计,90000.00,100.00%`,
      says: ['C4 mismatch consistent'],
    },
    {
      name: 'a share of nothing',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,0,
        　一般公共预算拨款,0,100%`,
      says: ['C5 mismatch undecided: zeroBase'],
    },
    {
      name: 'a share without its figure, and a figure without its share',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,229.99,100%
        　一般公共预算拨款,,96.78%
        　其他收入,7.41,`,
      says: ['C5 mismatch undecided: blank'],
    },
    {
      name: 'a blank total, and no total at all',
      sheets: [
        `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,,
        　一般公共预算拨款,222.58,96.78%`,
        `
        支出
        单位：万元
        项目,决算数,决算占比
        基本支出,60.00,55.00%`,
      ],
    },
  ],
  invalid: [
    {
      name: 'two shares bent, though all add to 100%',
      sheets: `
        三公经费
        单位：万元
        项目,决算数,决算占比
        “三公”经费合计,90000.00,100.00%
        　因公出国（境）费,30000.00,33.33%
        　公务用车购置及运行维护费,30000.00,33.32%
        　公务接待费,30000.00,33.35%`,
      says: ['C5 mismatch consistent', 'C6 mismatch inconsistent 33.33', 'C7 mismatch inconsistent 33.33'],
    },
    {
      name: 'one share bent, though all do not add to 100%',
      sheets: `
        三公经费
        单位：万元
        项目,决算数,决算占比
        “三公”经费合计,90000.00,100.00%
        　因公出国（境）费,30000.00,33.33%
        　公务用车购置及运行维护费,30000.00,33.33%
        　公务接待费,30000.00,33.35%`,
      says: ['C5 mismatch consistent', 'C6 mismatch consistent', 'C7 mismatch inconsistent 33.33'],
    },
    {
      name: 'one share bent, and another missing',
      sheets: `
        三公经费
        单位：万元
        项目,决算数,决算占比
        “三公”经费合计,90000.00,100.00%
        　因公出国（境）费,60000.00,66.66%
        　公务用车购置及运行维护费,30000.00,33.34%
        　公务接待费,,`,
      says: ['C5 mismatch truncated 66.67', 'C6 mismatch inconsistent 33.33'],
    },
    {
      name: 'a share of an amount that does not add up, though the shares do',
      sheets: `
        三公经费
        单位：万元
        项目,决算数,决算占比
        “三公”经费合计,90000.00,100.00%
        　因公出国（境）费,30000.00,33.33%
        　公务用车购置及运行维护费,30000.00,33.33%
        　公务接待费,29000.00,33.34%`,
      says: ['C5 mismatch consistent', 'C6 mismatch consistent', 'C7 mismatch inconsistent 32.22'],
    },
    {
      name: 'more than rounding the others explains, though all add to 100%',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,229.99,
        　一般公共预算拨款,222.58,96.75%
        　其他收入,7.41,3.25%`,
      says: ['C5 mismatch inconsistent 96.78', 'C6 mismatch inconsistent 3.22'],
    },
    {
      name: 'a slipped decimal point',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,229.99,
        　一般公共预算拨款,222.58,96.78%
        　其他收入,7.41,0.32%`,
      says: ['C5 mismatch consistent', 'C6 mismatch inconsistent 3.22'],
    },
    {
      name: 'money in 元 under a total in 万元',
      sheets: `
        收入
        单位：万元
        项目,决算数,决算占比
        本年收入合计,229.99,
        　其他收入,74100元,32.22%`,
      says: ['C5 mismatch inconsistent 3.22'],
    },
    {
      name: 'a share further down that is of neither',
      sheets: `
        支出
        单位：万元
        项目,决算数,决算占比
        本年支出合计,100.00,
        　项目支出,40.00,40.00%
        　　其中：设备购置,10.00,20.00%`,
      says: ['C5 mismatch consistent', 'C6 mismatch inconsistent 10.00'],
    },
  ],
});
