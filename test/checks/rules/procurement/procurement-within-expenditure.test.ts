import { procurementWithinExpenditure } from '../../../../src/checks/rules/procurement/procurement-within-expenditure';
import { testRule } from '../../rule-tester';

const workbook = (procured: string) => [`
  政府采购情况
  单位：万元
  项目,决算数
  政府采购支出总额,${procured}
  　货物,7.00
  　服务,14.07`, `
  支出
  单位：万元
  项目,年初预算数,决算数
  本年支出合计,229.99,307.82
  　基本支出,229.99,307.82`];

testRule(procurementWithinExpenditure, {
  valid: [
    { name: 'a part', sheets: workbook('21.07'), says: ['政府采购情况!B4 exceeds consistent'] },
    { name: 'nothing stated', sheets: workbook('') },
    { name: 'no table of expenditure', sheets: workbook('21.07').slice(0, 1) },
  ],
  invalid: [{ name: '元 in a column of 万元', sheets: workbook('210700.00'), says: ['政府采购情况!B4 exceeds inconsistent 307.82'] }],
});
