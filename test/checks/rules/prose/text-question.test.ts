import { textQuestion } from '../../../../src/checks/rules/prose/text-question';
import { testRule } from '../../rule-tester';

const rolls = (basic: string) => `说明
年初收入预算229.99万元，年初基本支出预算220.99万元，年初项目支出预算9.00万元。
全年支出决算2015.65万元，其中：基本支出${basic}万元，项目支出1641.73万元。
年中追加基本支出预算160.34万元，追加项目支出预算1632.73万元。`;

testRule(textQuestion, {
  valid: [
    { name: 'prices of several kinds, and what they come to', sheets: '说明\n改造按照省、市项目165户，户均资金5000元，区县统筹项目20户，户均资金1000元标准执行，共投入资金84.5万元。' },
    { name: 'a price that is the least elsewhere', sheets: '说明\n改造按户均资金5000元以上、户均资金1000元以上补助。\n改造按照省、市项目165户，户均资金5000元，区县统筹项目20户，户均资金1000元标准执行，共投入资金85.65万元。' },
    { name: 'prices of things that nobody counted', sheets: '说明\n创业补贴按照省任务1万元/人、补贴自筹任务6000元/人标准，发放补贴34.2万元。' },
    { name: 'a rate that is right of either', sheets: '说明\n任务数为100人（1000人月），全年已完成120人（1200人月），完成率120%。' },
    { name: 'kinds that were carried out as adjusted', sheets: rolls('381.33').replace('2015.65', '2023.06') },
    { name: 'money that is left over', sheets: rolls('373.92').replaceAll('1641.73', '1600.00') },
  ],
  invalid: [
    { name: 'prices times the numbers planned', sheets: '说明\n全年创业扶持任务为38人（其中：省级补贴任务14人，自筹任务24人），均已完成。\n创业补贴按照省任务1万元/人、补贴自筹任务6000元/人标准，发放补贴34.2万元。', says: ['A3 differs inconsistent 28.4'] },
    { name: 'prices times their numbers', sheets: '说明\n改造按照省、市项目165户，户均资金5000元，区县统筹项目20户，户均资金1000元标准执行，共投入资金85.65万元。', says: ['A2 differs inconsistent 84.50'] },
    { name: 'a rate of person-months beside heads', sheets: '说明\n任务数为155人（1240月/人），全年已完成201人（1697.3月/人），完成率137%。', says: ['A2 differs inconsistent 130'] },
    { name: 'one kind of two came out as adjusted', sheets: rolls('373.92'), says: ['A3 differs inconsistent 381.33', 'A3 differs inconsistent 2023.06'] },
  ],
});
