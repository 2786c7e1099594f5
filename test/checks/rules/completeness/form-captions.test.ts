import { formCaptions } from '../../../../src/checks/rules/completeness/form-captions';
import { testRule } from '../../rule-tester';

const head = (title: string, department: string, year: string) => `
  ${title}
  部门：${department},${year}年度,,单位：万元`;

/** Three forms of one department and year, and a fourth. */
const forms = (department: string, year: string) => [
  `${head('收入决算表', '示例局', '2023')}
  科目编码,科目名称,本年收入合计,财政拨款收入,事业收入
  合计,,10.00,10.00,
  201,一般公共服务支出,10.00,10.00,`,
  `${head('支出决算表', '示例局', '2023')}
  科目编码,科目名称,本年支出合计,基本支出,项目支出
  合计,,10.00,10.00,
  201,一般公共服务支出,10.00,10.00,`,
  `${head('一般公共预算财政拨款支出决算表', '示例局', '2023')}
  科目编码,科目名称,合计,基本支出,项目支出
  合计,,10.00,10.00,
  201,一般公共服务支出,10.00,10.00,`,
  `${head('国有资本经营预算财政拨款支出决算表', department, year)}
  科目编码,科目名称,合计,基本支出,项目支出
  合计,,1.00,,1.00
  223,国有资本经营预算支出,1.00,,1.00`,
];

testRule(formCaptions, {
  valid: [
    { name: 'one department, one year', sheets: forms('示例局', '2023') },
    { name: 'blanks within a name', sheets: forms('示 例 局', '2023') },
    { name: 'two departments with forms of their own', sheets: [...forms('示例局', '2023'), forms('样本局', '2023')[3]!] },
    { name: 'two forms of one and two of another', sheets: [...forms('样本局', '2023').slice(2)] },
  ],
  invalid: [
    { name: 'a form of another department', sheets: forms('样本局', '2023'), says: ['国有资本经营预算财政拨款支出决算表!A2 department'] },
    { name: 'a form of the year before', sheets: forms('示例局', '2022'), says: ['国有资本经营预算财政拨款支出决算表!B2 year'] },
  ],
});
