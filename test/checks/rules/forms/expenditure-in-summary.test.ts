import { expenditureInSummary } from '../../../../src/checks/rules/forms/expenditure-in-summary';
import { testRule } from '../../rule-tester';

const forms = (x: string) => [`
  收入支出决算总表
  单位：万元
  收入,,支出,
  项目,决算数,项目,决算数
  一、一般公共预算财政拨款收入,300.00,一、一般公共服务支出,250.00
  二、政府性基金预算财政拨款收入,20.00,二、社会保障和就业支出,60.00
  三、事业收入,10.00,三、城乡社区支出,20.00
  本年收入合计,330.00,本年支出合计,330.00
  使用非财政拨款结余,,结余分配,
  年初结转和结余,5.00,年末结转和结余,5.00
  总计,335.00,总计,335.00`, `
  支出决算表
  单位：万元
  科目编码,科目名称,本年支出合计,基本支出,项目支出,上缴上级支出,经营支出,对附属单位补助支出
  合计,,330.00,250.00,80.00,,,
  201,一般公共服务支出,${x},190.00,60.00,,,
  208,社会保障和就业支出,60.00,60.00,,,,
  212,城乡社区支出,20.00,,20.00,,,`];

testRule(expenditureInSummary, {
  valid: [
    {
      name: 'the form as it should be',
      sheets: forms('250.00'),
      says: [
        '支出决算表!C4 mismatch consistent',
        '支出决算表!C5 mismatch consistent',
        '支出决算表!C6 mismatch consistent',
        '支出决算表!C7 mismatch consistent',
      ],
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'one figure wrong',
      sheets: forms('520.00'),
      says: [
        '支出决算表!C4 mismatch consistent',
        '支出决算表!C5 mismatch inconsistent 250.00',
        '支出决算表!C6 mismatch consistent',
        '支出决算表!C7 mismatch consistent',
      ],
    },
  ],
});
