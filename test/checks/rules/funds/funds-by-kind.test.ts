import { fundsByKind } from '../../../../src/checks/rules/funds/funds-by-kind';
import { testRule } from '../../rule-tester';

const funds = (general: string, basic: string, project: string) => `
  2023年度部门整体支出绩效自评表
  年度预算申请（万元）,,年初预算数,全年预算数,全年执行数,分值,执行率,得分
  ,年度资金总额,1669.04,1750.50,1663.00,10,95.00%,9.5
  ,按收入性质分：,,,按支出性质分：
  ,其中：一般公共预算：,${general},,其中：基本支出：,${basic}
  ,政府性基金拨款：,500.00,,项目支出：,${project}
  ,纳入专户管理的非税收入拨款：,0
  ,其他资金：,0`;

testRule(fundsByKind, {
  valid: [
    { name: 'both divide the adjusted budget', sheets: funds('1250.50', '1087.17', '663.33'), says: ['D3 mismatch consistent', 'D3 mismatch consistent'] },
    { name: 'expenditure divides what was executed', sheets: funds('1250.50', '1087.17', '575.83'), says: ['D3 mismatch consistent', 'E3 mismatch consistent'] },
    { name: 'the opening budget', sheets: funds('1169.04', '1087.17', '581.87'), says: ['C3 mismatch consistent', 'C3 mismatch consistent'] },
    { name: 'amounts in the cell of their label', sheets: funds('', '', '').replace('其中：一般公共预算：', '其中：一般公共预算：1250.50'), says: ['D3 mismatch consistent'] },
    { name: 'not divided by kind', sheets: funds('', '', '').replace('500.00', '').replace(/,0\n/, '\n').replace(/,0$/, '') },
    { name: 'words instead of a number', sheets: funds('1250.50', '见附表', '575.83'), says: ['D3 mismatch consistent', 'D3 mismatch undecided: notANumber'] },
  ],
  invalid: [
    { name: 'an item mistyped', sheets: funds('1205.50', '1087.17', '575.83'), says: ['D3 mismatch inconsistent 1705.50', 'E3 mismatch consistent'] },
    { name: 'a kind left out', sheets: funds('1250.50', '1087.17', '75.83'), says: ['D3 mismatch consistent', 'D3 mismatch inconsistent 1163.00'] },
  ],
});
