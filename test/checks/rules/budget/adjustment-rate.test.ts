import { adjustmentRate } from '../../../../src/checks/rules/budget/adjustment-rate';
import { testRule } from '../../rule-tester';

testRule(adjustmentRate, {
  valid: [
    {
      name: 'additions over the base of the same table',
      sheets: `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减,预算调整率
        合计,222.58,1793.07,,805.58%`,
      says: ['E4 mismatch consistent'],
    },
    {
      name: 'additions and cuts count alike, whichever sign a cut is written with',
      sheets: `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减,预算调整率
        合计,200.00,30.00,10.00,20.00%
        　基本支出,100.00,10.00,10.00,20.00%
        　项目支出,100.00,20.00,-5.00,25.00%`,
      says: ['E4 mismatch consistent', 'E5 mismatch consistent', 'E6 mismatch consistent'],
    },
    {
      name: 'the opening budget of the expenditure table, where its own table has none',
      sheets: [`
        支出
        单位：万元
        项目,年初预算数
        本年支出合计,229.99
        　基本支出,220.99
        　项目支出,9.00`, `
        预算调整
        单位：万元
        项目,追加,追减,预算调整率
        合计,1785.66,,776.41%`],
      says: ['预算调整!D4 mismatch consistent'],
    },
    {
      name: 'digits cut off',
      sheets: `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减,预算调整率
        合计,2299.90,178.65,,7.76%`,
      says: ['E4 mismatch truncated 7.77'],
    },
    {
      name: 'a budget of nothing',
      sheets: `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减,预算调整率
        合计,0,50.00,,100%`,
      says: ['E4 mismatch undecided: zeroBase'],
    },
    {
      name: 'no rate, no base, no changes, no number',
      sheets: `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减,预算调整率
        合计,229.99,1785.66,,
        　基本支出,,152.93,,69.20%
        　项目支出,9.00,,,0`,
    },
    {
      name: 'an error value among the changes',
      sheets: `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减,预算调整率
        合计,229.99,#REF!,,776.41%`,
      says: ['E4 mismatch undecided: error'],
    },
  ],
  invalid: [
    {
      name: 'the wrong base',
      sheets: `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减,预算调整率
        合计,229.99,1793.07,,805.58%`,
      says: ['E4 mismatch inconsistent 779.63'],
    },
    {
      name: 'additions less cuts',
      sheets: `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减,预算调整率
        合计,200.00,30.00,10.00,10.00%`,
      says: ['E4 mismatch inconsistent 20.00'],
    },
  ],
});
