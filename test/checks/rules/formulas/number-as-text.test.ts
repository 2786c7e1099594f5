import { numberAsText } from '../../../../src/checks/rules/formulas/number-as-text';
import { testRule } from '../../rule-tester';

const basic = (total: string, item: string) => `
  基本支出情况
  单位：万元
  项目,年初预算数,决算数
  基本支出合计,220.99,${total}
  　工资福利支出,206.75,305.78
  　商品和服务支出,14.24,${item}`;

testRule(numberAsText, {
  valid: [
    { name: 'numbers', sheets: basic('=371.58 SUM(C5:C6)', '65.80') },
    { name: 'nothing, words, and a figure with its unit', sheets: [basic('=305.78 SUM(C5:C6)', '—'), basic('305.78', '详见附件'), basic('371.58', '658000元')] },
    { name: 'a table that was exported as text', sheets: `
        支出
        单位：万元
        项目,决算数
        本年支出合计,'2015.65
        　基本支出,'373.92
        　项目支出,'1641.73` },
  ],
  invalid: [
    { name: 'one that SUM passes over', sheets: basic('=305.78 SUM(C5:C6)', "'65.80"), says: ['C6 notAdded'] },
    { name: 'one that nothing adds up', sheets: basic('371.58', "'65.80"), says: ['C6 stored info'] },
    { name: 'one that + reads as well', sheets: basic('=371.58 C5+C6', "'65.80"), says: ['C6 stored info'] },
  ],
});
