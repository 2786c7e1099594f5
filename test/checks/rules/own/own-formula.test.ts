import { ownFormula } from '../../../../src/checks/rules/own/own-formula';
import { testRule } from '../../rule-tester';

const spending = (total: string, basic: string, project: string) => `
  支出决算表
  单位：万元
  项目,合计,基本支出,项目支出
  合计,${total},${basic},${project}
  教育支出,60.00,40.00,20.00
  住房支出,40.00,40.00,`;

const staff = `
  人员编制情况
  单位：人
  项目,编制数,实有人数
  合计,22,22
  行政编制,10,10
  事业编制,12,12`;

const formulas = (...lines: readonly string[]) => `
  校验公式
  表名,公式,说明,级别
  ${lines.join('\n  ')}`;

testRule(ownFormula, {
  valid: [
    { name: 'no formulas', sheets: [spending('100.00', '80.00', '20.00')] },
    {
      name: 'every column of a sum of rows, a blank part counting for nothing',
      sheets: [spending('100.00', '80.00', '20.00'), formulas('支出决算表,1行 = (2+3)行,,')],
      says: ['支出决算表!B4 mismatch consistent', '支出决算表!C4 mismatch consistent', '支出决算表!D4 mismatch consistent'],
    },
    {
      name: 'every row of a sum of columns, as far as rounding allows',
      sheets: [spending('100.01', '80.00', '20.00'), formulas('支出决算表,1栏 = (2+3)栏,,')],
      says: ['支出决算表!B4 mismatch consistent', '支出决算表!B5 mismatch consistent', '支出决算表!B6 mismatch consistent'],
    },
    { name: 'a cell that is no number', sheets: [spending('见附表', '80.00', '20.00'), formulas('支出决算表,1行1栏 = 1行2栏 + 1行3栏,,')], says: ['支出决算表!B4 mismatch undecided: notANumber'] },
    { name: 'a blank formula', sheets: [spending('100.00', '80.00', '20.00'), formulas('支出决算表,,以后再写,')] },
    { name: 'units of one kind', sheets: [spending('100.00', '80.00', '20.00'), formulas('支出决算表,1行1栏 = 1000000元,,')], says: ['支出决算表!B4 mismatch consistent'] },
  ],
  invalid: [
    {
      name: 'names in either order, with a severity of their own',
      sheets: [spending('100.00', '80.00', '21.00'), formulas(',[支出决算表].[项目支出].[合计] = [支出决算表].[教育支出].[项目支出],,提醒')],
      says: ['支出决算表!D4 mismatch inconsistent 20.00 warning'],
    },
    { name: 'above what it may be', sheets: [spending('100.00', '80.00', '20.00'), formulas('支出决算表,1行2栏 ≤ 79.98万元,,')], says: ['支出决算表!C4 exceeds inconsistent 79.98'] },
    { name: 'below what it should be', sheets: [spending('100.00', '80.00', '20.00'), formulas('支出决算表,1行2栏 ÷ 1行1栏 ≥ 90%,,提示')], says: ['支出决算表!C4 fallsShort inconsistent 90.00 info'] },
    { name: 'as many, but not fewer', sheets: [staff, formulas('人员编制情况,1行2栏 < 1行1栏,,')], says: ['人员编制情况!C4 notBelow inconsistent'] },
    { name: 'as many, but not more', sheets: [staff, formulas('人员编制情况,2栏 > 1栏,,')], says: ['人员编制情况!C4 notAbove inconsistent', '人员编制情况!C5 notAbove inconsistent', '人员编制情况!C6 notAbove inconsistent'] },
    { name: 'a formula that is none', sheets: [spending('100.00', '80.00', '20.00'), formulas('支出决算表,1行 = (2+3,,', '支出决算表,9行 = 1行,,')], says: ['校验公式!B3 unusable', '校验公式!B4 unusable'] },
  ],
});
