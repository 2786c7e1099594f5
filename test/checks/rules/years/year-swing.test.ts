import { yearSwing } from '../../../../src/checks/rules/years/year-swing';
import { testRule } from '../../rule-tester';

const workbook = (final: string, prior: string, why: string) => [`
  支出
  单位：万元
  项目,决算数,上年决算数
  本年支出合计,2015.65,1752.36
  　基本支出,373.92,356.48
  　项目支出,${final},${prior}`, `
  文字材料

  报告部分,文字材料
  基本支出说明,
  项目支出说明,${why}`];

testRule(yearSwing, {
  valid: [
    { name: 'a little more', sheets: workbook('1641.73', '1395.88', '') },
    { name: 'much more, and explained', sheets: workbook('1641.73', '820.00', '新增康复救助项目') },
    { name: 'much more, where the report is written elsewhere', sheets: workbook('1641.73', '820.00', '').slice(0, 1) },
    { name: 'from nothing', sheets: workbook('1641.73', '0', '') },
    { name: 'half as much again, and no more', sheets: workbook('1641.73', '1094.49', '') },
    { name: 'from what is no number', sheets: workbook('1641.73', '见附表', '') },
    { name: 'in 元 last year', sheets: workbook('1641.73', '13958800元', '') },
    { name: 'a place that wants a word later', sheets: workbook('1641.73', '820.00', ''), thresholds: { yearOnYear: 120 } },
  ],
  invalid: [
    { name: 'twice as much', sheets: workbook('1641.73', '820.00', ''), says: ['支出!B6 unexplained'] },
    { name: 'a little more than half as much again', sheets: workbook('1641.73', '1094.33', ''), says: ['支出!B6 unexplained'] },
    { name: 'a stricter place, the reason for one part being told', sheets: workbook('1641.73', '1395.88', '新增康复救助项目'), thresholds: { yearOnYear: 4 }, says: ['支出!B5 unexplained'] },
    { name: 'a tenth: perhaps a slip', sheets: workbook('164.17', '1395.88', '无'), says: ['支出!B6 unexplained'] },
    { name: 'a stricter place', sheets: workbook('1641.73', '1395.88', ''), thresholds: { yearOnYear: 15 }, says: ['支出!B4 unexplained', '支出!B6 unexplained'] },
  ],
});
