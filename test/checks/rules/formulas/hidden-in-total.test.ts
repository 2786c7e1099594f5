import { hiddenInTotal } from '../../../../src/checks/rules/formulas/hidden-in-total';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const projects = (rows: string) => below(`
  项目支出
  单位：万元
  项目名称,决算数
  合计,9.00`, rows);

testRule(hiddenInTotal, {
  valid: [
    { name: 'rows in plain sight', sheets: projects(`
        　甲项目,5.00
        　乙项目,4.00`) },
    { name: 'a hidden row with nothing in it', sheets: projects(`
        　甲项目,9.00
        ~　乙项目,0`) },
    { name: 'details folded away as a whole', sheets: projects(`
        ~　甲项目,5.00
        ~　乙项目,4.00`) },
  ],
  invalid: [{ name: 'one of the rows', sheets: projects(`
        　甲项目,5.00
        ~　乙项目,4.00`), says: ['B4 hidden'] }],
});
