import { textCount } from '../../../../src/checks/rules/prose/text-count';
import { testRule } from '../../rule-tester';

testRule(textCount, {
  valid: [
    { name: 'as many as are named', sheets: '说明\n内设机构3个，即：办公室、财务科、人事科。', says: ['A2 mismatch consistent'] },
    { name: 'introduced by 分别为', sheets: '说明\n所属单位有2家，分别为康复中心、就业服务所。', says: ['A2 mismatch consistent'] },
    { name: 'two names joined', sheets: '说明\n预算单位有2个，分别为财政局本级和财政事务中心。', says: ['A2 mismatch consistent'] },
    { name: 'the last two joined', sheets: '说明\n预算单位有3个，分别为财政局本级、财政事务中心和国库支付中心。', says: ['A2 mismatch consistent'] },
    { name: 'several lists in one sentence', sheets: '说明\n局本级内设3个科室：办公室、财务科、法制科；养护中心内设2个科室，分别为办公室、养护科。', says: ['A2 mismatch consistent', 'A2 mismatch consistent'] },
    { name: 'names before their number', sheets: '说明\n整治范围为东街、西街、南街、北街4个街道的部分小区。', says: ['A2 mismatch consistent'] },
    { name: 'names right behind the number', sheets: '说明\n内设3个职能科室办公室、财务科、人事科。', says: ['A2 mismatch consistent'] },
    { name: 'names in brackets', sheets: '说明\n设有3个科室（财务科、安全科、养护科）和1个办公室。', says: ['A2 mismatch consistent'] },
    { name: 'fewer names before a number that counts more', sheets: '说明\n涉及东街、西街等9个街道。' },
    { name: 'a list of something else', sheets: '说明\n为全区185户进行改造，包括厨房、卫生间、门窗。', says: [] },
    { name: 'a name that may be two', sheets: '说明\n内设机构3个，即：办公室、财务和审计科、人事科、信访科。' },
    { name: 'a list left open', sheets: '说明\n内设机构9个，包括办公室、财务科、人事科等。' },
    { name: 'amounts in the list', sheets: '说明\n项目3个，即：康复10个、就业20个。' },
    { name: 'a sentence that goes on', sheets: '说明\n开展培训5次，提高了业务水平、服务能力。' },
    { name: 'a number that is not certain', sheets: '说明\n设立科室约5个，即：办公室、财务科。' },
  ],
  invalid: [
    { name: 'one too many', sheets: '说明\n内设机构4个，即：办公室、财务科、人事科。', says: ['A2 mismatch inconsistent 3'] },
    { name: 'names with words of budgets in them', sheets: '说明\n直属事业单位4个，即国库支付中心、预算编审中心、会计服务中心。', says: ['A2 mismatch inconsistent 3'] },
    { name: 'one too few', sheets: '说明\n本单位下设2个科室，分别是办公室、财务科、人事科。', says: ['A2 mismatch inconsistent 3'] },
  ],
});
