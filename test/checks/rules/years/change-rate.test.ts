import { changeRate } from '../../../../src/checks/rules/years/change-rate';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const years = (rows: string) => below(`
  三公经费
  单位：万元
  项目,上年决算数,决算数,增减率`, rows);

testRule(changeRate, {
  valid: [
    {
      // The figures of a published 2025 final account: down by nine tenths, and up from nothing.
      name: 'large decreases, and growth from nothing',
      sheets: years(`
        三公经费合计,22.70,3.04,-86.61%
        　公务用车购置及运行维护费,22.70,2.64,-88.37%
        　公务接待费,0.00,0.40,100%`),
      says: ['D4 mismatch consistent', 'D5 mismatch consistent', 'D6 mismatch undecided: zeroBase'],
    },
    {
      name: 'nothing and nothing, and a dash for the rate there is not',
      sheets: years(`
        三公经费合计,22.70,3.04,-86.61%
        　公务接待费,0.00,0.00,—`),
      says: ['D4 mismatch consistent'],
    },
    { name: 'digits cut off', sheets: years('三公经费合计,229.99,262.18,13.99%'), says: ['D4 mismatch consistent'] },
    { name: 'rates of something the table does not show', sheets: years(`
        三公经费合计,22.70,3.04,50%
        　公务接待费,1.00,0.40,20%`) },
    {
      name: 'rates of nobody knows what, where there was nothing last year throughout',
      sheets: below(`
        三公经费
        单位：万元
        项目,年初预算数,上年决算数,决算数,增减率`, `
        三公经费合计,4.00,0.00,3.04,-24.00%
        　公务接待费,1.00,0.00,0.40,-60.00%`),
    },
    { name: 'no rates', sheets: years('三公经费合计,22.70,3.04,') },
  ],
  invalid: [
    {
      name: 'one rate that does not follow',
      sheets: years(`
        三公经费合计,22.70,3.04,-86.61%
        　公务用车购置及运行维护费,22.70,2.64,-83.87%`),
      says: ['D4 mismatch consistent', 'D5 mismatch inconsistent -88.37'],
    },
  ],
});
