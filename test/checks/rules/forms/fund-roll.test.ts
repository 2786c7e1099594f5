import { fundRoll } from '../../../../src/checks/rules/forms/fund-roll';
import { testRule } from '../../rule-tester';

const forms = (x: string) => `
  政府性基金预算财政拨款收入支出决算表
  单位：万元
  科目编码,科目名称,年初结转和结余,本年收入,本年支出,,,年末结转和结余
  ,,,,小计,基本支出,项目支出,
  合计,,1.00,20.00,20.00,,20.00,${x}
  212,城乡社区支出,1.00,20.00,20.00,,20.00,${x}`;

testRule(fundRoll, {
  valid: [
    {
      name: 'the form as it should be',
      sheets: forms('1.00'),
      says: ['H5 mismatch consistent', 'H6 mismatch consistent'],
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'one figure wrong',
      sheets: forms('10.00'),
      says: ['H5 mismatch inconsistent 1.00', 'H6 mismatch inconsistent 1.00'],
    },
  ],
});
