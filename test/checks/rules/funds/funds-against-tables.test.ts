import { fundsAgainstTables } from '../../../../src/checks/rules/funds/funds-against-tables';
import { testRule } from '../../rule-tester';

const form = (final: string, title = '2023年度部门整体支出绩效自评表') => `
  ${title}
  年度预算申请（万元）,,年初预算数,全年预算数,全年执行数,分值,执行率,得分
  ,年度资金总额,229.99,2020.00,${final},10,,`;

const spending = (title = '支出') => `
  ${title}
  单位：万元
  项目,年初预算数,决算数
  本年支出合计,229.99,2015.65
  　基本支出,220.99,373.92
  　项目支出,9.00,1641.73`;

const appropriations = `
  财政拨款收入支出决算总表
  单位：万元
  项目,决算数,项目,合计,一般公共预算财政拨款,政府性基金预算财政拨款,国有资本经营预算财政拨款
  一、一般公共预算财政拨款,2008.24,一、一般公共服务支出,2008.24,2008.24,,
  二、政府性基金预算财政拨款,,二、外交支出,,,,
  三、国有资本经营预算财政拨款,,三、国防支出,,,,
  本年收入合计,2008.24,本年支出合计,2008.24,2008.24,,
  年初财政拨款结转和结余,,年末财政拨款结转和结余,,,,
  总计,2008.24,总计,2008.24,2008.24,,`;

testRule(fundsAgainstTables, {
  valid: [
    { name: 'all that was spent', sheets: [form('2015.65'), spending()], says: ['2023年度部门整体支出绩效自评表!C3 mismatch consistent', '2023年度部门整体支出绩效自评表!E3 mismatch consistent'] },
    {
      name: 'appropriations only',
      sheets: [form('2008.24'), spending(), appropriations],
      says: ['2023年度部门整体支出绩效自评表!C3 mismatch consistent', '2023年度部门整体支出绩效自评表!E3 mismatch consistent'],
    },
    { name: 'a project', sheets: [form('100.00', '2023年度项目支出绩效自评表'), spending()] },
    { name: 'a table of one budget', sheets: [form('2015.65'), spending('一般公共预算支出')] },
    { name: 'no other table', sheets: [form('2015.65')] },
  ],
  invalid: [
    {
      name: 'another amount',
      sheets: [form('2051.65'), spending()],
      says: ['2023年度部门整体支出绩效自评表!C3 mismatch consistent', '2023年度部门整体支出绩效自评表!E3 mismatch inconsistent 2015.65'],
    },
  ],
});
