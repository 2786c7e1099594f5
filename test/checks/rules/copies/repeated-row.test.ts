import { repeatedRow } from '../../../../src/checks/rules/copies/repeated-row';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const projects = (rows: string) => below(`
  项目支出
  单位：万元
  项目名称,资金来源,年初预算数,全年预算数,决算数,上年决算数`, rows);

testRule(repeatedRow, {
  valid: [
    { name: 'rows of their own', sheets: projects(`
        　甲项目,一般公共预算,,132.01,132.01,118.46
        　乙项目,一般公共预算,9.00,161.36,161.36,142.75`) },
    { name: 'one project paid from two kinds of money', sheets: projects(`
        　甲项目,一般公共预算,,132.01,132.01,118.46
        　甲项目,政府性基金预算,,132.01,132.01,118.46`) },
    { name: 'equal quotas', sheets: projects(`
        　甲镇补助,一般公共预算,50.00,50.00,50.00,
        　乙镇补助,一般公共预算,50.00,50.00,50.00,`) },
    { name: 'rows of one name and nothing in them', sheets: projects(`
        　其他,一般公共预算,,,,
        　其他,一般公共预算,,0,0,`) },
    { name: 'rows of one name', sheets: projects(`
        　其他,一般公共预算,,12.34,12.34,
        　其他,一般公共预算,,56.78,56.78,`) },
  ],
  invalid: [
    { name: 'a row entered twice', sheets: projects(`
        　甲项目,一般公共预算,,132.01,132.01,118.46
        　乙项目,一般公共预算,9.00,161.36,161.36,142.75
        　甲项目,一般公共预算,,132.01,132.01,118.46`), says: ['D6 twice'] },
    { name: 'a copied row under another name', sheets: projects(`
        　甲项目,一般公共预算,120.55,132.01,131.88,118.46
        　乙项目,一般公共预算,120.55,132.01,131.88,118.46`), says: ['C5 copied'] },
  ],
});
