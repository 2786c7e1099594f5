import { copiedColumn } from '../../../../src/checks/rules/copies/copied-column';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const years = (rows: string) => below(`
  支出
  单位：万元
  项目,决算数,上年决算数`, rows);

testRule(copiedColumn, {
  valid: [
    { name: 'two years', sheets: years(`
        本年支出合计,2015.65,1752.36
        　基本支出,373.92,356.48
        　项目支出,1641.73,1395.88`) },
    { name: 'one row that did not change', sheets: years(`
        本年支出合计,2015.65,1998.21
        　基本支出,373.92,356.48
        　项目支出,1641.73,1641.73`) },
    { name: 'too few rows', sheets: years(`
        本年支出合计,373.92,373.92
        　基本支出,373.92,373.92
        　项目支出,0,0`) },
    { name: 'the adjusted budget spent to the last', sheets: `
        支出
        单位：万元
        项目,全年预算数,决算数
        本年支出合计,2015.65,2015.65
        　基本支出,373.92,373.92
        　项目支出,1641.73,1641.73` },
  ],
  invalid: [
    { name: 'one year in both columns', sheets: years(`
        本年支出合计,2015.65,2015.65
        　基本支出,373.92,373.92
        　项目支出,1641.73,1641.73`), says: ['B4 same'] },
  ],
});
