import { controlRate } from '../../../../src/checks/rules/controls/control-rate';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const controls = (rows: string) => below(`
  支出控制
  单位：万元
  项目,本年预算数,本年决算数,控制率`, rows);

testRule(controlRate, {
  valid: [
    { name: 'spent over budgeted', sheets: controls(`
        公用经费,80.00,65.80,82.25%
        政府采购,120.00,96.50,80.42%`), says: ['D4 mismatch consistent', 'D5 mismatch consistent'] },
    { name: 'the three public expenses', sheets: `
        三公经费
        单位：万元
        项目,本年预算数,本年决算数,控制率
        三公经费合计,6.50,4.98,76.61%
        　公务接待费,6.50,4.98,76.6%`, says: ['D4 mismatch consistent', 'D5 mismatch consistent'] },
    { name: 'nothing budgeted and nothing spent', sheets: controls('公用经费,0,0,0'), says: ['D4 mismatch undecided: zeroBase'] },
    { name: 'no budget', sheets: controls('公用经费,,65.80,82.25%') },
  ],
  invalid: [
    { name: 'a rate that does not follow', sheets: controls('公用经费,80.00,65.80,85.22%'), says: ['D4 mismatch inconsistent 82.25'] },
  ],
});
