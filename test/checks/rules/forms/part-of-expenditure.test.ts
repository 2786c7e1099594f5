import { partOfExpenditure } from '../../../../src/checks/rules/forms/part-of-expenditure';
import { testRule } from '../../rule-tester';

const forms = (x: string) => [`
  一般公共预算财政拨款支出决算表
  单位：万元
  科目编码,科目名称,本年支出合计,基本支出,项目支出
  合计,,300.00,240.00,60.00
  201,一般公共服务支出,240.00,180.00,60.00
  20103,政府办公厅（室）及相关机构事务,240.00,180.00,60.00
  2010301,行政运行,180.00,180.00,
  2010302,一般行政管理事务,60.00,,60.00
  208,社会保障和就业支出,60.00,60.00,
  20805,行政事业单位养老支出,60.00,60.00,
  2080505,机关事业单位基本养老保险缴费支出,60.00,60.00,`, `
  支出决算表
  单位：万元
  科目编码,科目名称,本年支出合计,基本支出,项目支出,上缴上级支出,经营支出,对附属单位补助支出
  合计,,330.00,250.00,80.00,,,
  201,一般公共服务支出,${x},190.00,60.00,,,
  208,社会保障和就业支出,60.00,60.00,,,,
  212,城乡社区支出,20.00,,20.00,,,`];

testRule(partOfExpenditure, {
  valid: [
    {
      name: 'the form as it should be',
      sheets: forms('250.00'),
      says: [
        '一般公共预算财政拨款支出决算表!C4 exceeds consistent',
        '一般公共预算财政拨款支出决算表!D4 exceeds consistent',
        '一般公共预算财政拨款支出决算表!E4 exceeds consistent',
        '一般公共预算财政拨款支出决算表!C5 exceeds consistent',
        '一般公共预算财政拨款支出决算表!D5 exceeds consistent',
        '一般公共预算财政拨款支出决算表!E5 exceeds consistent',
        '一般公共预算财政拨款支出决算表!C9 exceeds consistent',
        '一般公共预算财政拨款支出决算表!D9 exceeds consistent',
      ],
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'one figure wrong',
      sheets: forms('205.00'),
      says: [
        '一般公共预算财政拨款支出决算表!C4 exceeds consistent',
        '一般公共预算财政拨款支出决算表!D4 exceeds consistent',
        '一般公共预算财政拨款支出决算表!E4 exceeds consistent',
        '一般公共预算财政拨款支出决算表!C5 exceeds inconsistent 205.00',
        '一般公共预算财政拨款支出决算表!D5 exceeds consistent',
        '一般公共预算财政拨款支出决算表!E5 exceeds consistent',
        '一般公共预算财政拨款支出决算表!C9 exceeds consistent',
        '一般公共预算财政拨款支出决算表!D9 exceeds consistent',
      ],
    },
  ],
});
