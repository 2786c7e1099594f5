import { partsOfTotal } from '../../../../src/checks/rules/totals/parts-of-total';
import { testRule } from '../../rule-tester';

testRule(partsOfTotal, {
  valid: [
    {
      name: 'parts that make the total, column by column',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,决算数
        本年收入合计,229.99,2015.65
        　一般公共预算拨款,222.58,1763.44
        　政府性基金预算拨款,,232.35
        　其他收入,7.41,19.86`,
      says: ['B4 mismatch consistent', 'C4 mismatch consistent'],
    },
    {
      name: 'rounding: four parts may add up to two hundredths less',
      sheets: `
        基本支出
        单位：万元
        项目,决算数
        基本支出合计,373.92
        　工资福利支出,305.77
        　商品和服务支出,65.80
        　对个人和家庭的补助,0.35
        　资本性支出,1.98`,
      says: ['B4 mismatch consistent'],
    },
    {
      name: 'a total that stands last, computed by a formula',
      sheets: `
        收入
        单位：万元
        项目,决算数
        一般公共预算拨款,222.58
        其他收入,7.41
        合计,=229.99`,
      says: ['B6 mismatch consistent'],
    },
    {
      name: 'a blank total',
      sheets: `
        收入
        单位：万元
        项目,决算数
        本年收入合计,
        　一般公共预算拨款,222.58
        　其他收入,7.41`,
      says: ['B4 mismatch undecided: blank'],
    },
    {
      name: 'a column where no part is filled in',
      sheets: `
        基本支出
        单位：万元
        项目,全年预算数,决算数
        基本支出合计,373.92,371.58
        　工资福利支出,,305.78
        　商品和服务支出,,65.80`,
      says: ['C4 mismatch consistent'],
    },
    {
      name: 'words among the numbers',
      sheets: `
        收入
        单位：万元
        项目,决算数
        本年收入合计,230
        　一般公共预算拨款,222.58
        　其他收入,待定`,
      says: ['B4 mismatch undecided: notANumber'],
    },
    {
      name: 'a hedged part',
      sheets: `
        收入
        单位：万元
        项目,决算数
        本年收入合计,230
        　一般公共预算拨款,222.58
        　其他收入,约7`,
      says: ['B4 mismatch undecided: hedge'],
    },
    {
      name: 'items under 其中 that are not all',
      sheets: `
        支出
        单位：万元
        项目,决算数
        本年支出合计,100.00
        　基本支出,60.00
        　项目支出,40.00
        　　其中：设备购置,25.00
        　　　　　房屋修缮,5.00`,
      says: ['B4 mismatch consistent', 'B6 exceeds undecided: openList'],
    },
    {
      name: 'dashes and zeros for nothing',
      sheets: `
        三公经费
        单位：万元
        项目,本年预算数,本年决算数
        “三公”经费合计,6.50,4.98
        　因公出国（境）费,-,0
        　公务用车购置及运行维护费,4.50,4.12
        　公务接待费,2.00,0.86`,
      says: ['B4 mismatch consistent', 'C4 mismatch consistent'],
    },
    {
      name: 'a negative part',
      sheets: `
        项目支出
        单位：万元
        项目名称,资金来源,决算数
        项目支出合计,,95.00
        　设备购置,一般公共预算,100.00
        　收回上年结余,一般公共预算,-5.00`,
      says: ['C4 mismatch consistent'],
    },
    {
      name: 'heads of those who hold posts; the retired stand beside them',
      sheets: `
        人员情况
        单位：人
        项目,编制数,实有人数
        在职人员合计,23,22
        　行政编制,6,5
        　事业编制,17,17
        退休人员,,2`,
      says: ['B4 mismatch consistent', 'C4 mismatch consistent'],
    },
    {
      name: 'basic expenditure cut two ways on one level',
      sheets: `
        基本支出
        单位：万元
        项目,决算数
        基本支出合计,373.92
        　人员经费,306.13
        　工资福利支出,305.78
        　对个人和家庭的补助,0.35
        　公用经费,67.79
        　商品和服务支出,65.80
        　资本性支出,1.99`,
      says: ['B4 mismatch consistent', 'B5 mismatch consistent', 'B8 mismatch consistent'],
    },
    {
      name: 'shares beside the amounts, which are no parts',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比
        本年收入合计,229.99,100%
        　一般公共预算拨款,222.58,96.78%
        　其他收入,7.41,3.22%`,
      says: ['B4 mismatch consistent'],
    },
    { name: 'no table', sheets: '说明\n本表没有数字' },
  ],
  invalid: [
    {
      name: 'basic expenditure that is 0.05 short, a dropped zero notwithstanding',
      sheets: `
        基本支出
        单位：万元
        项目,决算数
        基本支出合计,373.92
        　工资福利支出,305.78
        　商品和服务支出,65.80
        　对个人和家庭的补助,0.3
        　资本性支出,1.99`,
      says: ['B4 mismatch inconsistent 373.87'],
    },
    {
      name: 'heads',
      sheets: `
        人员情况
        单位：人
        项目,实有人数
        在职人员合计,22
        　行政编制,5
        　事业编制,16`,
      says: ['B4 mismatch inconsistent 21'],
    },
    {
      name: 'one cent, where money is exact',
      sheets: `
        收入
        单位：元
        项目,决算数
        本年收入合计,2299900.00
        　一般公共预算拨款,2225800.00
        　其他收入,74100.01`,
      says: ['B4 mismatch inconsistent 2299900.01'],
    },
    {
      name: 'digits cut off in the parts only would be a remark; this is more',
      sheets: `
        收入
        单位：万元
        项目,决算数
        本年收入合计,230.02
        　一般公共预算拨款,222.58
        　其他收入,7.41`,
      says: ['B4 mismatch inconsistent 229.99'],
    },
    {
      name: 'items under 其中 above the whole',
      sheets: `
        支出
        单位：万元
        项目,决算数
        本年支出合计,100.00
        　基本支出,60.00
        　项目支出,40.00
        　　其中：设备购置,41.00`,
      says: ['B4 mismatch consistent', 'B6 exceeds inconsistent 41.00'],
    },
  ],
});
