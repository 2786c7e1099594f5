import { subjectsTotal } from '../../../../src/checks/rules/forms/subjects-total';
import { testRule } from '../../rule-tester';

const forms = (x: string) => `
  一般公共预算财政拨款支出决算表
  单位：万元
  科目编码,科目名称,本年支出合计,基本支出,项目支出
  合计,,300.00,240.00,60.00
  201,一般公共服务支出,240.00,${x},60.00
  20103,政府办公厅（室）及相关机构事务,240.00,180.00,60.00
  2010301,行政运行,180.00,180.00,
  2010302,一般行政管理事务,60.00,,60.00
  208,社会保障和就业支出,60.00,60.00,
  20805,行政事业单位养老支出,60.00,60.00,
  2080505,机关事业单位基本养老保险缴费支出,60.00,60.00,`;

testRule(subjectsTotal, {
  valid: [
    { name: 'an item that is called as the class once was', sheets: '一般公共预算财政拨款基本支出决算表\n单位：万元\n科目名称,决算数,科目名称,决算数\n工资福利支出,30.00,商品和服务支出,6.00\n　基本工资,20.00,　办公费,6.00\n　津贴补贴,10.00,资本性支出,4.00\n对个人和家庭的补助,,　办公设备购置,1.00\n　退休费,,　其他资本性支出,3.00\n人员经费合计,30.00,公用经费合计,10.00', says: ['B9 mismatch consistent', 'B4 mismatch consistent', 'D9 mismatch consistent', 'D4 mismatch consistent', 'D6 mismatch consistent'] },
    {
      name: 'the form as it should be',
      sheets: forms('180.00'),
      says: [
        'C4 mismatch consistent',
        'D4 mismatch consistent',
        'E4 mismatch consistent',
        'C5 mismatch consistent',
        'D5 mismatch consistent',
        'E5 mismatch consistent',
        'C6 mismatch consistent',
        'D6 mismatch consistent',
        'E6 mismatch consistent',
        'C9 mismatch consistent',
        'D9 mismatch consistent',
        'C10 mismatch consistent',
        'D10 mismatch consistent',
      ],
    },
    {
      name: 'rounding in the last place',
      sheets: forms('180.01'),
      says: [
        'C4 mismatch consistent',
        'D4 mismatch consistent',
        'E4 mismatch consistent',
        'C5 mismatch consistent',
        'D5 mismatch consistent',
        'E5 mismatch consistent',
        'C6 mismatch consistent',
        'D6 mismatch consistent',
        'E6 mismatch consistent',
        'C9 mismatch consistent',
        'D9 mismatch consistent',
        'C10 mismatch consistent',
        'D10 mismatch consistent',
      ],
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'one figure wrong',
      sheets: forms('190.00'),
      says: [
        'C4 mismatch consistent',
        'D4 mismatch inconsistent 250.00',
        'E4 mismatch consistent',
        'C5 mismatch consistent',
        'D5 mismatch inconsistent 180.00',
        'E5 mismatch consistent',
        'C6 mismatch consistent',
        'D6 mismatch consistent',
        'E6 mismatch consistent',
        'C9 mismatch consistent',
        'D9 mismatch consistent',
        'C10 mismatch consistent',
        'D10 mismatch consistent',
      ],
    },
  ],
});
