import { sameQuantity } from '../../../../src/checks/rules/ties/same-quantity';
import { testRule } from '../../rule-tester';

const income = (opening: string, final: string) => `
  收入
  单位：万元
  项目,年初预算数,决算数
  本年收入合计,${opening},${final}
  　一般公共预算拨款,${opening},${final}`;

const expenditure = (opening: string, basic: string, project: string, total: string) => `
  支出
  单位：万元
  项目,年初预算数,决算数
  本年支出合计,${opening},${total}
  　基本支出,,${basic}
  　项目支出,,${project}`;

const basic = (total: string, title = '基本支出') => `
  ${title}
  单位：万元
  项目,决算数
  基本支出合计,${total}
  　工资福利支出,${total}`;

const carriedOver = (opening: string) => `
  结转结余
  单位：万元
  项目,决算数
  年初结转和结余,${opening}
  本年收入,2015.65
  本年支出,2015.65
  年末结转和结余,${opening}`;

testRule(sameQuantity, {
  valid: [
    {
      name: 'basic and project expenditure, in their own tables and in that of all expenditure',
      sheets: [expenditure('229.99', '373.92', '1641.73', '2015.65'), basic('373.92'), `
        项目支出
        单位：万元
        项目名称,资金来源,决算数
        项目支出合计,,1641.73
        　设备购置,一般公共预算,1641.73`],
      says: ['基本支出!B4 mismatch consistent', '项目支出!C4 mismatch consistent'],
    },
    {
      name: 'the total by fund',
      sheets: [expenditure('229.99', '373.92', '1641.73', '2015.65'), `
        决算支出按资金来源
        单位：万元
        资金来源,基本支出,项目支出,合计
        合计,373.92,1641.73,2015.65`],
      says: ['决算支出按资金来源!D4 mismatch consistent', '决算支出按资金来源!B4 mismatch consistent', '决算支出按资金来源!C4 mismatch consistent'],
    },
    {
      name: 'income and expenditure beside what was carried over',
      sheets: [income('229.99', '2015.65'), expenditure('229.99', '373.92', '1641.73', '2015.65'), carriedOver('0')],
      says: ['结转结余!B5 mismatch consistent', '结转结余!B6 mismatch consistent', '支出!B4 mismatch consistent warning'],
    },
    { name: 'one in the last place', sheets: [expenditure('', '373.92', '1641.73', '2015.65'), basic('373.93')], says: ['基本支出!B4 mismatch touching'] },
    { name: '元 here, 万元 there', sheets: [expenditure('', '373.92', '1641.73', '2015.65'), basic('3739187.50元')], says: ['基本支出!B4 mismatch consistent'] },
    { name: 'digits cut off', sheets: [expenditure('', '373.92', '1641.73', '2015.65'), basic('3739280.00元')], says: ['基本支出!B4 mismatch truncated 3739200.00'] },
    { name: 'a blank', sheets: [expenditure('', '', '1641.73', '2015.65'), basic('373.92')] },
    { name: 'words', sheets: [expenditure('', '373.92', '1641.73', '2015.65'), basic('见附表')], says: ['基本支出!B4 mismatch undecided: notANumber'] },
    {
      name: 'basic expenditure from one kind of money only is a form of its own',
      sheets: [expenditure('', '373.92', '1641.73', '2015.65'), basic('373.86', '一般公共预算财政拨款基本支出')],
    },
    {
      name: 'an opening budget that uses what was carried over',
      sheets: [income('229.99', '2015.65'), expenditure('279.99', '373.92', '1641.73', '2015.65'), carriedOver('50.00')],
      says: ['结转结余!B5 mismatch consistent', '结转结余!B6 mismatch consistent', '支出!B4 mismatch notApplicable warning'],
    },
    { name: 'one table only', sheets: expenditure('229.99', '373.92', '1641.73', '2015.65') },
  ],
  invalid: [
    {
      name: 'basic expenditure that differs by a swap of digits',
      sheets: [expenditure('', '373.92', '1641.73', '2015.65'), basic('373.29')],
      says: ['基本支出!B4 mismatch inconsistent 373.92'],
    },
    {
      name: 'a budget that does not balance is a question',
      sheets: [income('222.58', '2015.65'), expenditure('229.99', '373.92', '1641.73', '2015.65')],
      says: ['支出!B4 mismatch inconsistent 222.58 warning'],
    },
    {
      name: 'income beside what was carried over',
      sheets: [income('229.99', '2005.65'), carriedOver('0')],
      says: ['结转结余!B5 mismatch inconsistent 2005.65'],
    },
  ],
});
