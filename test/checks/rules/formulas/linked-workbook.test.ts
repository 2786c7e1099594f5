import { linkedWorkbook } from '../../../../src/checks/rules/formulas/linked-workbook';
import { testRule } from '../../rule-tester';

const spent = (basic: string, project: string) => `
  支出
  单位：万元
  项目,年初预算数,决算数
  本年支出合计,229.99,=2015.65 SUM(C5:C6)
  　基本支出,220.99,${basic}
  　项目支出,9.00,${project}`;

testRule(linkedWorkbook, {
  valid: [{ name: 'its own sheets, and numbers', sheets: spent('=373.92 基本支出!C4', '1641.73') }],
  invalid: [
    { name: 'another workbook, told once a sheet', sheets: spent('=373.92 [1]Sheet1!C4', '=1641.73 [1]Sheet1!C5'), says: ['C5 linked'] },
  ],
});
