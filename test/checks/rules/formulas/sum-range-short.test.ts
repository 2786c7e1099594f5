import { sumRangeShort } from '../../../../src/checks/rules/formulas/sum-range-short';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const basic = (rows: string) => below(`
  基本支出情况
  单位：万元
  项目,决算数`, rows);

const items = (total: string, last = '1.99') => basic(`
  基本支出合计,${total}
  　工资福利支出,305.78
  　商品和服务支出,65.80
  　对个人和家庭的补助,0.30
  　资本性支出,${last}`);

testRule(sumRangeShort, {
  valid: [
    { name: 'all items', sheets: items('=373.87 SUM(B5:B8)') },
    { name: 'all items one by one', sheets: items('=373.87 B5+B6+B7+B8') },
    { name: 'nothing in what is left out', sheets: items('=371.88 SUM(B5:B7)', '0') },
    { name: 'the items of a subtotal in its stead', sheets: basic(`
        基本支出合计,=373.87 SUM(B6:B7;B9:B10)
        　人员经费,306.08
        　　工资福利支出,305.78
        　　对个人和家庭的补助,0.30
        　公用经费,67.79
        　　商品和服务支出,65.80
        　　资本性支出,1.99`) },
    { name: 'a total of another sheet, another formula, a typed one', sheets: [items('=371.88 SUM(明细!B5:B7)'), items('=371.88 ROUND(371.88;2)'), items('371.88')] },
    { name: 'parts that may leave something out', sheets: basic(`
        公用经费,=9.00 SUM(B5:B5)
        　其中：办公费,9.00
        　差旅费,3.00`) },
  ],
  invalid: [
    { name: 'the last row', sheets: items('=371.88 SUM(B5:B7)'), says: ['B4 leavesOut'] },
    { name: 'a row in the middle', sheets: items('=308.07 B5+SUM(B7:B8)'), says: ['B4 leavesOut'] },
  ],
});
