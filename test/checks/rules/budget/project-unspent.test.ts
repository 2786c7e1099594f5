import { projectUnspent } from '../../../../src/checks/rules/budget/project-unspent';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const projects = (rows: string) => below(`
  项目支出
  单位：万元
  项目名称,年初预算数,全年预算数,决算数`, rows);

testRule(projectUnspent, {
  valid: [
    { name: 'every project spent something', sheets: projects(`
        合计,,9.00,5.01
        　甲项目,,5.00,5.00
        　乙项目,,4.00,0.01`) },
    { name: 'final accounts not yet filled in', sheets: projects(`
        合计,,9.00,
        　甲项目,,5.00,
        　乙项目,,4.00,`) },
    { name: 'a project that was cut to nothing', sheets: projects(`
        合计,9.00,5.00,5.00
        　甲项目,5.00,5.00,5.00
        　乙项目,4.00,0,0`) },
    { name: 'a project whose parts spent it', sheets: projects(`
        合计,,9.00,9.00
        　甲项目,,5.00,
        　　甲一项目,,5.00,5.00
        　乙项目,,4.00,4.00`) },
    { name: 'an error value, which is another rule\'s', sheets: projects(`
        合计,,9.00,5.00
        　甲项目,,5.00,5.00
        　乙项目,,4.00,#REF!`) },
  ],
  invalid: [
    {
      name: 'nothing spent, as zero and as a blank',
      sheets: projects(`
        合计,,12.00,5.00
        　甲项目,,5.00,5.00
        　乙项目,,4.00,0
        　丙项目,,3.00,`),
      says: ['D6 untouched', 'D7 untouched'],
    },
  ],
});
