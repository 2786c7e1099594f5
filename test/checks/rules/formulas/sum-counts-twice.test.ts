import { sumCountsTwice } from '../../../../src/checks/rules/formulas/sum-counts-twice';
import { testRule } from '../../rule-tester';

const basic = (total: string) => `
  基本支出情况
  单位：万元
  项目,决算数
  基本支出合计,${total}
  　人员经费,=306.08 SUM(B6:B7)
  　　工资福利支出,305.78
  　　对个人和家庭的补助,0.30
  　公用经费,=67.79 SUM(B9:B10)
  　　商品和服务支出,65.80
  　　资本性支出,1.99`;

testRule(sumCountsTwice, {
  valid: [
    { name: 'the subtotals', sheets: basic('=373.87 B5+B8') },
    { name: 'the items', sheets: basic('=373.87 SUM(B6:B7)+SUM(B9:B10)') },
    { name: 'typed', sheets: basic('747.74') },
  ],
  invalid: [
    { name: 'everything below', sheets: basic('=747.74 SUM(B5:B10)'), says: ['B4 twice'] },
    { name: 'one item besides', sheets: basic('=439.67 B5+B8+B9'), says: ['B4 twice'] },
  ],
});
