import { summaryRoll } from '../../../../src/checks/rules/forms/summary-roll';
import { testRule } from '../../rule-tester';

const forms = (x: string) => `
  收入支出决算总表
  单位：万元
  收入,,支出,
  项目,决算数,项目,决算数
  一、一般公共预算财政拨款收入,300.00,一、一般公共服务支出,250.00
  二、政府性基金预算财政拨款收入,20.00,二、社会保障和就业支出,60.00
  三、事业收入,10.00,三、城乡社区支出,20.00
  本年收入合计,330.00,本年支出合计,330.00
  使用非财政拨款结余,,结余分配,
  年初结转和结余,5.00,年末结转和结余,${x}
  总计,335.00,总计,335.00`;

testRule(summaryRoll, {
  valid: [
    {
      name: 'the form as it should be',
      sheets: forms('5.00'),
      says: ['D10 mismatch consistent'],
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'one figure wrong',
      sheets: forms('50.00'),
      says: ['D10 mismatch inconsistent 5.00'],
    },
  ],
});
