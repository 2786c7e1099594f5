import { basicInGeneralBudget } from '../../../../src/checks/rules/forms/basic-in-general-budget';
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
  一般公共预算财政拨款基本支出决算表
  单位：万元
  科目编码,科目名称,决算数,科目编码,科目名称,决算数
  301,工资福利支出,200.00,302,商品和服务支出,40.00
  30101,基本工资,140.00,30201,办公费,37.00
  30108,机关事业单位基本养老保险缴费,60.00,30217,公务接待费,3.00
  人员经费合计,,200.00,公用经费合计,,${x}`];

testRule(basicInGeneralBudget, {
  valid: [
    {
      name: 'the form as it should be',
      sheets: forms('40.00'),
      says: ['一般公共预算财政拨款支出决算表!D4 mismatch consistent'],
    },
    {
      name: 'rounding',
      sheets: forms('40.01'),
      says: ['一般公共预算财政拨款支出决算表!D4 mismatch consistent'],
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'one figure wrong',
      sheets: forms('44.00'),
      says: ['一般公共预算财政拨款支出决算表!D4 mismatch inconsistent 244.00'],
    },
  ],
});
