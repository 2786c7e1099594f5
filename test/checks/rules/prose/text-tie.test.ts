import { textTie } from '../../../../src/checks/rules/prose/text-tie';
import { testRule } from '../../rule-tester';

const table = '“三公”经费\n单位：万元\n项目,全年预算数,决算数\n“三公”经费合计,6.50,4.98\n公务用车购置及运行维护费,5.00,4.12\n公务接待费,1.50,0.86';
const beside = (text: string) => [table, `说明\n${text}`];

testRule(textTie, {
  valid: [
    { name: 'the same in both', sheets: beside('公务接待费决算为0.86万元。'), says: ['说明!A2 mismatch consistent'] },
    { name: '元 here, 万元 there', sheets: beside('公务接待费决算为8600元。'), says: ['说明!A2 mismatch consistent'] },
    { name: 'another measure', sheets: beside('公务接待费全年预算为1.50万元。'), says: ['说明!A2 mismatch consistent'] },
    { name: 'no word whether budget or accounts', sheets: beside('公务接待费1.50万元，逐年下降。') },
    { name: 'a name the tables do not know', sheets: beside('公务接待活动决算为0.99万元。') },
    { name: 'nothing spent', sheets: ['“三公”经费\n单位：万元\n项目,全年预算数,决算数\n“三公”经费合计,5.00,4.12\n公务用车购置及运行维护费,5.00,4.12\n公务接待费,0.00,0.00', '说明\n2024年度无公务接待费支出。'], says: ['说明!A2 mismatch consistent'] },
    { name: 'nothing spent, in giving a reason', sheets: beside('公务接待费决算为0.86万元，主要原因是去年无公务接待费支出。'), says: ['说明!A2 mismatch consistent'] },
    { name: 'about', sheets: beside('公务接待费决算为约0.90万元。') },
  ],
  invalid: [
    { name: 'nothing spent, beside an amount', sheets: beside('2024年度无公务接待费支出，无因公出国（境）费支出。'), says: ['说明!A2 mismatch inconsistent 0.86'] },
    { name: 'not one has been', sheets: beside('2024年度未发生公务接待费。'), says: ['说明!A2 mismatch inconsistent 0.86'] },
    { name: 'digits swapped', sheets: beside('公务接待费决算为0.68万元。'), says: ['说明!A2 mismatch inconsistent 0.86'] },
  ],
});
