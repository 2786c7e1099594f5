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

const rolled = (x: string) => `
  政府性基金预算财政拨款收入支出决算表
  单位：万元
  科目编码,科目名称,年初结转和结余,,,本年收入,,,本年支出,,,年末结转和结余,,,
  ,,合计,基本支出结转,项目支出结转和结余,合计,基本支出,项目支出,合计,基本支出,项目支出,合计,基本支出结转,项目支出结转和结余,
  合计,,5.00,,5.00,20.00,,20.00,22.00,,22.00,3.00,,${x},
  212,城乡社区支出,5.00,,5.00,20.00,,20.00,22.00,,22.00,3.00,,${x},`;

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
    {
      name: 'what was carried over by basic and project expenditure',
      sheets: rolled('3.00'),
      says: ['I5', 'I6', 'C5', 'C6', 'F5', 'F6', 'L5', 'L6'].map((cell) => `${cell} mismatch consistent`),
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'what is carried out does not come to its parts',
      sheets: rolled('4.00'),
      says: [...['I5', 'I6', 'C5', 'C6', 'F5', 'F6'].map((cell) => `${cell} mismatch consistent`), 'L5 mismatch inconsistent 4.00', 'L6 mismatch inconsistent 4.00'],
    },
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
