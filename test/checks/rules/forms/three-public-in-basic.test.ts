import { threePublicInBasic } from '../../../../src/checks/rules/forms/three-public-in-basic';
import { testRule } from '../../rule-tester';

const forms = (x: string) => [`
  一般公共预算财政拨款基本支出决算表
  单位：万元
  科目编码,科目名称,决算数,科目编码,科目名称,决算数
  301,工资福利支出,200.00,302,商品和服务支出,40.00
  30101,基本工资,140.00,30201,办公费,37.00
  30108,机关事业单位基本养老保险缴费,60.00,30217,公务接待费,3.00
  人员经费合计,,200.00,公用经费合计,,40.00`, `
  财政拨款“三公”经费支出决算表
  单位：万元
  项目,预算数,决算数
  “三公”经费合计,5.00,${x}
  　公务接待费,5.00,${x}`];

testRule(threePublicInBasic, {
  valid: [
    {
      name: 'the form as it should be',
      sheets: forms('3.00'),
      says: ['一般公共预算财政拨款基本支出决算表!F6 exceeds consistent'],
    },
    { name: 'another table', sheets: '收入\n项目,决算数\n合计,3.00\n　其他收入,2.00' },
  ],
  invalid: [
    {
      name: 'one figure wrong',
      sheets: forms('0.30'),
      says: ['一般公共预算财政拨款基本支出决算表!F6 exceeds inconsistent 0.30'],
    },
  ],
});
