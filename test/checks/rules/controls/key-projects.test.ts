import { keyProjects } from '../../../../src/checks/rules/controls/key-projects';
import { testRule } from '../../rule-tester';

const workbook = (key: string, ...tables: readonly string[]) => [`
  支出控制
  单位：万元
  项目,本年预算数,本年决算数
  重点项目支出,,${key}
  公用经费,80.00,65.80`, ...tables];

const expenditure = `
  支出
  单位：万元
  项目,年初预算数,决算数
  本年支出合计,229.99,2015.65
  　基本支出,220.99,373.92
  　项目支出,9.00,1641.73`;

const projects = `
  项目支出
  单位：万元
  项目名称,决算数
  合计,1641.73
  　甲项目,1641.73`;

testRule(keyProjects, {
  valid: [
    { name: 'some of them', sheets: workbook('1096.21', expenditure), says: ['支出控制!C4 exceeds consistent'] },
    { name: 'all of them, beside a table of projects only', sheets: workbook('1641.73', projects), says: ['支出控制!C4 exceeds consistent'] },
    { name: 'no table of projects', sheets: workbook('1641.73') },
    { name: 'no key projects', sheets: workbook('', expenditure) },
  ],
  invalid: [{ name: 'more than all projects', sheets: workbook('1743.61', expenditure), says: ['支出控制!C4 exceeds inconsistent 1641.73'] }],
});
