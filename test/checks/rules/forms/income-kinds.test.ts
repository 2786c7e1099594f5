import { incomeKinds } from '../../../../src/checks/rules/forms/income-kinds';
import { testRule } from '../../rule-tester';

const forms = (x: string) => `
  收入决算表
  单位：万元
  科目编码,科目名称,本年收入合计,财政拨款收入,事业收入,其他收入
  合计,,330.00,320.00,10.00,
  201,一般公共服务支出,${x},240.00,10.00,
  20103,政府办公厅（室）及相关机构事务,250.00,240.00,10.00,
  2010301,行政运行,200.00,190.00,10.00,
  2010302,一般行政管理事务,50.00,50.00,,
  208,社会保障和就业支出,60.00,60.00,,
  20805,行政事业单位养老支出,60.00,60.00,,
  2080505,机关事业单位基本养老保险缴费支出,60.00,60.00,,
  212,城乡社区支出,20.00,20.00,,
  21208,国有土地使用权出让收入安排的支出,20.00,20.00,,
  2120803,城市建设支出,20.00,20.00,,`;

const fees = (x: string) => `
  收入决算表
  单位：万元
  科目编码,,科目名称,本年收入合计,财政拨款收入,事业收入,,其他收入
  ,,,,,小计,其中：教育收费,
  合计,,,15.00,10.00,5.00,${x},
  205,,教育支出,15.00,10.00,5.00,${x},`;

testRule(incomeKinds, {
  valid: [
    {
      name: 'the form as it should be',
      sheets: forms('250.00'),
      says: [
        'C4 mismatch consistent',
        'C5 mismatch consistent',
        'C6 mismatch consistent',
        'C7 mismatch consistent',
        'C8 mismatch consistent',
        'C9 mismatch consistent',
        'C10 mismatch consistent',
        'C11 mismatch consistent',
        'C12 mismatch consistent',
        'C13 mismatch consistent',
        'C14 mismatch consistent',
      ],
    },
    { name: 'education fees are a part of business income', sheets: fees('4.00'), says: ['D5 mismatch consistent', 'D6 mismatch consistent', 'G5 exceeds consistent', 'G6 exceeds consistent'] },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    { name: 'more education fees than business income', sheets: fees('6.00'), says: ['D5 mismatch consistent', 'D6 mismatch consistent', 'G5 exceeds inconsistent 5.00', 'G6 exceeds inconsistent 5.00'] },
    {
      name: 'one figure wrong',
      sheets: forms('205.00'),
      says: [
        'C4 mismatch consistent',
        'C5 mismatch inconsistent 250.00',
        'C6 mismatch consistent',
        'C7 mismatch consistent',
        'C8 mismatch consistent',
        'C9 mismatch consistent',
        'C10 mismatch consistent',
        'C11 mismatch consistent',
        'C12 mismatch consistent',
        'C13 mismatch consistent',
        'C14 mismatch consistent',
      ],
    },
  ],
});
