import { annexAgainstTables } from '../../../../src/checks/rules/annexes/annex-against-tables';
import { testRule } from '../../rule-tester';

const workbook = (operating: string, procured: string) => [`
  支出控制
  单位：万元
  项目,本年预算数,本年决算数
  公用经费,80.00,${operating}
  政府采购,120.00,${procured}`, `
  基本支出情况
  单位：万元
  项目,决算数
  基本支出合计,373.87
  　人员经费,306.08
  　公用经费,67.79`, `
  政府采购情况
  单位：万元
  项目,决算数
  政府采购支出总额,96.50
  　货物,96.50`];
const says = (operating: string, procured: string) => [`支出控制!C4 mismatch ${operating}`, `支出控制!C5 mismatch ${procured}`];

testRule(annexAgainstTables, {
  valid: [
    { name: 'the same in both', sheets: workbook('67.79', '96.50'), says: says('consistent', 'consistent') },
    { name: 'in 元', sheets: workbook('677900元', '96.5'), says: says('consistent', 'consistent') },
    { name: 'blank here', sheets: workbook('', '—') },
    { name: 'no other table', sheets: workbook('65.80', '96.50').slice(0, 1) },
  ],
  invalid: [{ name: 'another figure', sheets: workbook('65.80', '95.60'), says: says('inconsistent 67.79', 'inconsistent 96.50') }],
});
