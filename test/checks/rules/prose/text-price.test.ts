import { textPrice } from '../../../../src/checks/rules/prose/text-price';
import { testRule } from '../../rule-tester';

testRule(textPrice, {
  valid: [
    { name: 'a product', sheets: '说明\n为72名残疾人发放燃油补贴，每人260元，共发放18720元。', says: ['A2 mismatch consistent'] },
    { name: '元 and 万元', sheets: '说明\n生均公用经费每生1000元，在校学生2390人，共计239万元。', says: ['A2 mismatch consistent'] },
    { name: 'at least', sheets: '说明\n为20户改造，每户不低于1000元，共投入2.5万元。', says: [] },
    { name: 'for several months', sheets: '说明\n为10名临时人员发放补助，每人每月300元，共发放9000元。', says: [] },
    { name: 'two prices', sheets: '说明\n成人每人1万元、学生每人6000元，38人共发放34.2万元。', says: [] },
  ],
  invalid: [
    { name: 'two digits swapped', sheets: '说明\n为72名残疾人发放燃油补贴，每人260元，共发放18270元。', says: ['A2 mismatch inconsistent 18720'] },
  ],
});
