import { textCount } from '../../../../src/checks/rules/prose/text-count';
import { testRule } from '../../rule-tester';

testRule(textCount, {
  valid: [
    { name: 'as many as are named', sheets: '说明\n内设机构3个，即：办公室、财务科、人事科。', says: ['A2 mismatch consistent'] },
    { name: 'introduced by 分别为', sheets: '说明\n所属单位有2家，分别为康复中心、就业服务所。', says: ['A2 mismatch consistent'] },
    { name: 'a name that may be two', sheets: '说明\n内设机构3个，即：办公室、财务和审计科、人事科、信访科。' },
    { name: 'a list left open', sheets: '说明\n内设机构9个，包括办公室、财务科、人事科等。' },
    { name: 'amounts in the list', sheets: '说明\n项目3个，即：康复10个、就业20个。' },
    { name: 'a sentence that goes on', sheets: '说明\n开展培训5次，提高了业务水平、服务能力。' },
    { name: 'a number that is not certain', sheets: '说明\n设立科室约5个，即：办公室、财务科。' },
  ],
  invalid: [
    { name: 'one too many', sheets: '说明\n内设机构4个，即：办公室、财务科、人事科。', says: ['A2 mismatch inconsistent 3'] },
    { name: 'one too few', sheets: '说明\n本单位下设2个科室，分别是办公室、财务科、人事科。', says: ['A2 mismatch inconsistent 3'] },
  ],
});
