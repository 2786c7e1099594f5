import { generalBudgetInAppropriation } from '../../../../src/checks/rules/forms/general-budget-in-appropriation';
import { testRule } from '../../rule-tester';

const forms = (x: string) => [`
  财政拨款收入支出决算总表
  单位：万元
  收入,,支出,,,
  项目,决算数,项目,合计,一般公共预算财政拨款,政府性基金预算财政拨款
  一、一般公共预算财政拨款,300.00,一、一般公共服务支出,240.00,240.00,
  二、政府性基金预算财政拨款,20.00,二、社会保障和就业支出,60.00,60.00,
  ,,三、城乡社区支出,20.00,,20.00
  本年收入合计,320.00,本年支出合计,320.00,300.00,20.00
  年初财政拨款结转和结余,2.00,年末财政拨款结转和结余,2.00,2.00,
  一、一般公共预算财政拨款,2.00,,,,
  总计,322.00,总计,322.00,302.00,20.00`, `
  一般公共预算财政拨款支出决算表
  单位：万元
  科目编码,科目名称,本年支出合计,基本支出,项目支出
  合计,,300.00,240.00,60.00
  201,一般公共服务支出,${x},180.00,60.00
  20103,政府办公厅（室）及相关机构事务,240.00,180.00,60.00
  2010301,行政运行,180.00,180.00,
  2010302,一般行政管理事务,60.00,,60.00
  208,社会保障和就业支出,60.00,60.00,
  20805,行政事业单位养老支出,60.00,60.00,
  2080505,机关事业单位基本养老保险缴费支出,60.00,60.00,`];

testRule(generalBudgetInAppropriation, {
  valid: [
    {
      name: 'the form as it should be',
      sheets: forms('240.00'),
      says: [
        '一般公共预算财政拨款支出决算表!C4 mismatch consistent',
        '一般公共预算财政拨款支出决算表!C5 mismatch consistent',
        '一般公共预算财政拨款支出决算表!C9 mismatch consistent',
      ],
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'one figure wrong',
      sheets: forms('420.00'),
      says: [
        '一般公共预算财政拨款支出决算表!C4 mismatch consistent',
        '一般公共预算财政拨款支出决算表!C5 mismatch inconsistent 240.00',
        '一般公共预算财政拨款支出决算表!C9 mismatch consistent',
      ],
    },
  ],
});
