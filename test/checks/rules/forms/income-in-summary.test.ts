import { incomeInSummary } from '../../../../src/checks/rules/forms/income-in-summary';
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
  收入决算表
  单位：万元
  科目编码,科目名称,本年收入合计,财政拨款收入,事业收入,其他收入
  合计,,330.00,320.00,${x},
  201,一般公共服务支出,250.00,240.00,10.00,
  20103,政府办公厅（室）及相关机构事务,250.00,240.00,10.00,
  2010301,行政运行,200.00,190.00,10.00,
  2010302,一般行政管理事务,50.00,50.00,,
  208,社会保障和就业支出,60.00,60.00,,
  20805,行政事业单位养老支出,60.00,60.00,,
  2080505,机关事业单位基本养老保险缴费支出,60.00,60.00,,
  212,城乡社区支出,20.00,20.00,,
  21208,国有土地使用权出让收入安排的支出,20.00,20.00,,
  2120803,城市建设支出,20.00,20.00,,`];

testRule(incomeInSummary, {
  valid: [
    {
      name: 'the form as it should be',
      sheets: forms('10.00'),
      says: [
        '收入决算表!C4 mismatch consistent',
        '收入决算表!D4 mismatch consistent',
        '收入决算表!E4 mismatch consistent',
      ],
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'one figure wrong',
      sheets: forms('1.00'),
      says: [
        '收入决算表!C4 mismatch consistent',
        '收入决算表!D4 mismatch consistent',
        '收入决算表!E4 mismatch inconsistent 10.00',
      ],
    },
  ],
});
