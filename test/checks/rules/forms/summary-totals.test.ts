import { summaryTotals } from '../../../../src/checks/rules/forms/summary-totals';
import { testRule } from '../../rule-tester';

const forms = (x: string) => `
  收入支出决算总表
  单位：万元
  收入,,支出,
  项目,决算数,项目,决算数
  一、一般公共预算财政拨款收入,300.00,一、一般公共服务支出,250.00
  二、政府性基金预算财政拨款收入,20.00,二、社会保障和就业支出,60.00
  三、事业收入,10.00,三、城乡社区支出,20.00
  本年收入合计,${x},本年支出合计,330.00
  使用非财政拨款结余,,结余分配,
  年初结转和结余,5.00,年末结转和结余,5.00
  总计,335.00,总计,335.00`;

testRule(summaryTotals, {
  valid: [
    {
      name: 'the form as it should be',
      sheets: forms('330.00'),
      says: [
        'B11 mismatch consistent',
        'B8 mismatch consistent',
        'D11 mismatch consistent',
        'D8 mismatch consistent',
      ],
    },
    {
      name: 'rounding',
      sheets: forms('330.01'),
      says: [
        'B11 mismatch consistent',
        'B8 mismatch consistent',
        'D11 mismatch consistent',
        'D8 mismatch consistent',
      ],
    },
    {
      name: 'a blank total',
      sheets: forms(''),
      says: ['D11 mismatch consistent', 'D8 mismatch consistent'],
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'one figure wrong',
      sheets: forms('333.00'),
      says: [
        'B11 mismatch inconsistent 338.00',
        'B8 mismatch inconsistent 330.00',
        'D11 mismatch consistent',
        'D8 mismatch consistent',
      ],
    },
  ],
});
