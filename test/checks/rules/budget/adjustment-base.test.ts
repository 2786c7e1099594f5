import { adjustmentBase } from '../../../../src/checks/rules/budget/adjustment-base';
import { testRule } from '../../rule-tester';

const expenditure = `
  支出
  单位：万元
  项目,年初预算数,决算数
  本年支出合计,229.99,2015.65
  　基本支出,220.99,373.92
  　项目支出,9.00,1641.73`;

testRule(adjustmentBase, {
  valid: [
    {
      name: 'the opening budget as the expenditure table has it',
      sheets: [expenditure, `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减,预算调整率
        合计,229.99,1785.66,,776.41%
        　基本支出,220.99,152.93,,
        　项目支出,9,1632.73,,`],
      says: ['预算调整!B4 rates consistent', '预算调整!B5 mismatch consistent', '预算调整!B6 mismatch consistent'],
    },
    {
      name: 'one in the last place: they agree at the very edge of rounding',
      sheets: [expenditure, `
        预算调整
        单位：万元
        项目,年初预算数,追加
        合计,230.00,1785.66`],
      says: ['预算调整!B4 rates touching'],
    },
    {
      name: '元 here, 万元 there',
      sheets: [expenditure, `
        预算调整
        单位：元
        项目,年初预算数,追加
        合计,2299900.00,17856600.00`],
      says: ['预算调整!B4 rates consistent'],
    },
    {
      name: 'bases that are not filled in, or by a word',
      sheets: [expenditure, `
        预算调整
        单位：万元
        项目,年初预算数,追加
        合计,,1785.66
        　基本支出,见支出表,152.93`],
      says: ['预算调整!B5 mismatch undecided: notANumber'],
    },
    {
      name: 'nothing added, but something cut',
      sheets: [expenditure, `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减
        合计,229.99,,50.00`],
      says: ['预算调整!B4 rates consistent'],
    },
    {
      name: 'neither, so that there is no rate',
      sheets: [expenditure, `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减
        合计,229.99,,`],
      says: ['预算调整!B4 mismatch consistent'],
    },
    {
      name: 'no expenditure table',
      sheets: `
        预算调整
        单位：万元
        项目,年初预算数,追加
        合计,222.58,1793.07`,
    },
  ],
  invalid: [
    {
      name: 'the general public budget for the opening budget',
      sheets: [expenditure, `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减,预算调整率
        合计,222.58,1793.07,,805.58%`],
      says: ['预算调整!B4 rates inconsistent 229.99'],
    },
    {
      name: 'nothing for the opening budget, of which there is no rate',
      sheets: [expenditure, `
        预算调整
        单位：万元
        项目,年初预算数,追加
        合计,0,1785.66`],
      says: ['预算调整!B4 mismatch inconsistent 229.99'],
    },
    {
      name: 'a part whose base differs, for which no rate is asked',
      sheets: [expenditure, `
        预算调整
        单位：万元
        项目,年初预算数,追加
        合计,229.99,1785.66
        　基本支出,202.99,152.93`],
      says: ['预算调整!B4 rates consistent', '预算调整!B5 mismatch inconsistent 220.99'],
    },
  ],
});
