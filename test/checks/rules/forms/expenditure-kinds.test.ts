import { expenditureKinds } from '../../../../src/checks/rules/forms/expenditure-kinds';
import { testRule } from '../../rule-tester';

const forms = (x: string) => `
  支出决算表
  单位：万元
  科目编码,科目名称,本年支出合计,基本支出,项目支出,上缴上级支出,经营支出,对附属单位补助支出
  合计,,330.00,250.00,80.00,,,
  201,一般公共服务支出,250.00,190.00,${x},,,
  208,社会保障和就业支出,60.00,60.00,,,,
  212,城乡社区支出,20.00,,20.00,,,`;

testRule(expenditureKinds, {
  valid: [
    {
      name: 'the form as it should be',
      sheets: forms('60.00'),
      says: [
        'C4 mismatch consistent',
        'C5 mismatch consistent',
        'C6 mismatch consistent',
        'C7 mismatch consistent',
      ],
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'one figure wrong',
      sheets: forms('66.00'),
      says: [
        'C4 mismatch consistent',
        'C5 mismatch inconsistent 256.00',
        'C6 mismatch consistent',
        'C7 mismatch consistent',
      ],
    },
  ],
});
