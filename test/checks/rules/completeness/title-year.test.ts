import { titleYear } from '../../../../src/checks/rules/completeness/title-year';
import { testRule } from '../../rule-tester';

const workbook = (title: string) => [`
  单位信息

  项目,内容
  单位名称,示例局
  年度,2023`, `
  ${title}
  单位：万元
  项目,年初预算数,决算数
  本年支出合计,229.99,2015.65
  　基本支出,220.99,373.92
  　项目支出,9.00,1641.73`];

testRule(titleYear, {
  valid: [
    { name: 'the year evaluated', sheets: workbook('2023年度支出情况') },
    { name: 'no year', sheets: workbook('支出情况') },
    { name: 'a plan of another year', sheets: workbook('2024年支出预算') },
    { name: 'a comparison', sheets: workbook('2023年与2022年支出对比') },
    { name: 'nobody says which year', sheets: workbook('2022年度支出情况').slice(1) },
  ],
  invalid: [{ name: 'last year\'s form', sheets: workbook('2022年度支出情况'), says: ['2022年度支出情况!B4 other'] }],
});
