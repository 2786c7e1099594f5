import { spendingWithoutBudget } from '../../../../src/checks/rules/budget/spending-without-budget';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const projects = (rows: string) => below(`
  项目支出
  单位：万元
  项目名称,年初预算数,全年预算数,决算数`, rows);

testRule(spendingWithoutBudget, {
  valid: [
    { name: 'every row has one', sheets: projects(`
        合计,,9.00,9.00
        　甲项目,,5.00,5.00
        　乙项目,,4.00,4.00`) },
    { name: 'a table that gives it for the total only', sheets: projects(`
        合计,,9.00,9.00
        　甲项目,,,5.00
        　乙项目,,,4.00`) },
    { name: 'a table that gives it for half of its rows', sheets: projects(`
        合计,,9.00,9.00
        　甲项目,,5.00,5.00
        　乙项目,,,4.00`) },
    { name: 'nothing spent, or money that came back', sheets: projects(`
        合计,,9.00,8.00
        　甲项目,,5.00,5.00
        　乙项目,,3.00,4.00
        　丙项目,,1.00,0
        　丁项目,,,0
        　戊项目,,,-1.00`) },
    { name: 'a budget of zero, which is a budget', sheets: projects(`
        合计,,5.00,5.00
        　甲项目,,5.00,5.00
        　乙项目,,0,0`) },
    { name: 'nothing budgeted, nothing spent', sheets: projects(`
        合计,,5.00,5.00
        　甲项目,,2.00,2.00
        　乙项目,,3.00,3.00
        　丙项目,,,`) },
  ],
  invalid: [
    {
      name: 'spent, and no budget beside it',
      sheets: projects(`
        合计,,9.00,10.00
        　甲项目,,5.00,5.00
        　乙项目,,4.00,4.00
        　丙项目,,,1.00`),
      says: ['C7 missing'],
    },
  ],
});
