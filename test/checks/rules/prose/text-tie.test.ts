import { textTie } from '../../../../src/checks/rules/prose/text-tie';
import { testRule } from '../../rule-tester';

const table = '“三公”经费\n单位：万元\n项目,全年预算数,决算数\n“三公”经费合计,6.50,4.98\n公务用车购置及运行维护费,5.00,4.12\n公务接待费,1.50,0.86';
const beside = (text: string) => [table, `说明\n${text}`];

const forms = (text: string) => [
  '收入决算表\n单位：万元\n科目编码,科目名称,本年收入合计,财政拨款收入,其他收入\n合计,,335.00,320.00,15.00\n201,一般公共服务支出,335.00,320.00,15.00\n20103,政府办公厅（室）及相关机构事务,335.00,320.00,15.00\n2010301,行政运行,335.00,320.00,15.00',
  '支出决算表\n单位：万元\n科目编码,科目名称,本年支出合计,基本支出,项目支出\n合计,,330.00,250.00,80.00\n201,一般公共服务支出,330.00,250.00,80.00\n20103,政府办公厅（室）及相关机构事务,330.00,250.00,80.00\n2010301,行政运行,330.00,250.00,80.00',
  `说明\n${text}`,
];

const generalBudget = (text: string, title = '一般公共预算财政拨款支出决算表') => [
  `${title}\n单位：万元\n科目编码,科目名称,本年支出合计,基本支出,项目支出\n合计,,330.00,250.00,80.00\n201,一般公共服务支出,330.00,250.00,80.00\n20103,政府办公厅（室）及相关机构事务,330.00,250.00,80.00\n2010301,行政运行,330.00,250.00,80.00`,
  `说明\n${text}`,
];

testRule(textTie, {
  valid: [
    { name: 'another year than the workbook names', sheets: generalBudget('2023年度一般公共预算财政拨款支出303.00万元。', '2024年度一般公共预算财政拨款支出决算表') },
    { name: 'two years, and a workbook that names none', sheets: generalBudget('2024年度一般公共预算财政拨款支出303.00万元。2023年度一般公共预算财政拨款支出300.00万元。') },
    { name: 'the fund budget in short', sheets: ['政府性基金预算财政拨款收入支出决算表\n单位：万元\n科目编码,科目名称,年初结转和结余,本年收入,本年支出,年末结转和结余\n合计,,,20.00,18.50,1.50\n212,城乡社区支出,,20.00,18.50,1.50', '说明\n2024年度政府性基金支出决算18.50万元。'], says: ['说明!A2 mismatch consistent'] },
    { name: 'the same in both', sheets: beside('公务接待费决算为0.86万元。'), says: ['说明!A2 mismatch consistent'] },
    { name: '元 here, 万元 there', sheets: beside('公务接待费决算为8600元。'), says: ['说明!A2 mismatch consistent'] },
    { name: 'another measure', sheets: beside('公务接待费全年预算为1.50万元。'), says: ['说明!A2 mismatch consistent'] },
    { name: 'no word whether budget or accounts', sheets: beside('公务接待费1.50万元，逐年下降。') },
    { name: 'a name the tables do not know', sheets: beside('公务接待活动决算为0.99万元。') },
    { name: 'nothing spent, in giving a reason', sheets: beside('公务接待费决算为0.86万元，主要原因是去年无公务接待费支出。'), says: ['说明!A2 mismatch consistent'] },
    { name: 'the total of a department', sheets: forms('某某局本年收入合计335.00万元。'), says: ['说明!A2 mismatch consistent'] },
    { name: 'a part of the income', sheets: forms('本年收入合计335.00万元，其中：财政拨款收入320.00万元。'), says: ['说明!A2 mismatch consistent', '说明!A2 mismatch consistent'] },
    { name: 'a total of one kind of money', sheets: forms('政府性基金预算本年收入合计20.00万元。') },
    { name: 'what was spent, not what came in for it', sheets: forms('行政运行决算为330.00万元。'), says: ['说明!A2 mismatch consistent'] },
    { name: 'nought beside a blank', sheets: [table.replace('1.50,0.86', ','), '说明\n公务接待费决算为0万元。'], says: ['说明!A2 mismatch consistent'] },
    { name: 'an amount beside a blank', sheets: [table.replace('1.50,0.86', ','), '说明\n公务接待费决算为0.86万元。'] },
    { name: 'about', sheets: beside('公务接待费决算为约0.90万元。') },
  ],
  invalid: [
    { name: 'the only year of the text, and a workbook that names none', sheets: generalBudget('2024年度一般公共预算财政拨款支出303.00万元，比2023年增加3.00万元。'), says: ['说明!A2 mismatch inconsistent 330.00'] },
    { name: 'of the fund budget', sheets: ['政府性基金预算财政拨款收入支出决算表\n单位：万元\n科目编码,科目名称,年初结转和结余,本年收入,本年支出,年末结转和结余\n合计,,,20.00,18.50,1.50\n212,城乡社区支出,,20.00,18.50,1.50', '说明\n2024年度政府性基金预算财政拨款支出决算15.80万元。'], says: ['说明!A2 mismatch inconsistent 18.50'] },
    { name: 'a wrong total of the year', sheets: forms('某某局。本年收入合计353.00万元。'), says: ['说明!A2 mismatch inconsistent 335.00'] },
    { name: 'what came in for it, as what was spent', sheets: forms('行政运行决算为335.00万元。'), says: ['说明!A2 mismatch inconsistent 330.00'] },
    { name: 'digits swapped', sheets: beside('公务接待费决算为0.68万元。'), says: ['说明!A2 mismatch inconsistent 0.86'] },
  ],
});
