import { signatures } from '../../../../src/checks/rules/completeness/signatures';
import { testRule } from '../../rule-tester';

const annex = (below: string, name = '基础数据表') => `
  ${name}
  项目,编制数,实际在职人数
  财政供养人员,143,136
  ${below}`;

testRule(signatures, {
  valid: [
    { name: 'each in a cell, answered in the next', sheets: annex('填表人：,张三,联系电话：,0734-8888888') },
    { name: 'all in one cell', sheets: annex('填表人（签名）：张三　填报日期：2024年5月6日　单位负责人（签名）：李四') },
    { name: 'no such lines', sheets: annex('注：编制数以机构编制部门批复为准') },
    { name: 'a text that mentions them', sheets: annex('填表人应当在表下签名') },
    { name: 'a sheet without a table', sheets: '封面\n填表人：' },
  ],
  invalid: [
    { name: 'nobody signed', sheets: annex('填表人（签名）：　　　填报日期：____　联系电话：'), says: ['A4 blank'] },
    { name: 'one of two', sheets: annex('填表人：,张三,单位负责人：'), says: ['C4 blank'] },
    { name: 'the next cell asks something else', sheets: annex('填表人：,联系电话：,0734-8888888'), says: ['A4 blank'] },
    { name: 'several sheets, told once', sheets: [annex('填表人：', '甲'), annex('填表人：', '乙')], says: ['甲!A4 several'] },
  ],
});
