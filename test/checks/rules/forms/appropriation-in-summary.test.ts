import { appropriationInSummary } from '../../../../src/checks/rules/forms/appropriation-in-summary';
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
  财政拨款收入支出决算总表
  单位：万元
  收入,,支出,,,
  项目,决算数,项目,合计,一般公共预算财政拨款,政府性基金预算财政拨款
  一、一般公共预算财政拨款,${x},一、一般公共服务支出,240.00,240.00,
  二、政府性基金预算财政拨款,20.00,二、社会保障和就业支出,60.00,60.00,
  ,,三、城乡社区支出,20.00,,20.00
  本年收入合计,320.00,本年支出合计,320.00,300.00,20.00
  年初财政拨款结转和结余,2.00,年末财政拨款结转和结余,2.00,2.00,
  一、一般公共预算财政拨款,2.00,,,,
  总计,322.00,总计,322.00,302.00,20.00`];

testRule(appropriationInSummary, {
  valid: [
    {
      name: 'the form as it should be',
      sheets: forms('300.00'),
      says: ['财政拨款收入支出决算总表!B5 mismatch consistent', '财政拨款收入支出决算总表!B6 mismatch consistent'],
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'one figure wrong',
      sheets: forms('330.00'),
      says: ['财政拨款收入支出决算总表!B5 mismatch inconsistent 300.00', '财政拨款收入支出决算总表!B6 mismatch consistent'],
    },
  ],
});
