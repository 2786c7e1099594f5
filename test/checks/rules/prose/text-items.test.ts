import { textItems } from '../../../../src/checks/rules/prose/text-items';
import { testRule } from '../../rule-tester';

const form = (postage = '0.00') => [
  '一般公共预算财政拨款基本支出决算表',
  '单位：万元',
  '科目编码,科目名称,决算数,科目编码,科目名称,决算数',
  '301,工资福利支出,28.00,302,商品和服务支出,6.50',
  '30101,基本工资,14.12,30201,办公费,3.00',
  '30102,津贴补贴,10.00,30202,印刷费,0.00',
  `30108,机关事业单位基本养老保险缴费,3.88,30207,邮电费,${postage}`,
  '30109,职业年金缴费,0.00,30213,维修（护）费,1.50',
  '303,对个人和家庭的补助,0.00,30299,其他商品和服务支出,2.00',
  '30302,退休费,0.00,310,资本性支出,0.00',
  '30309,奖励金,0.00,31002,办公设备购置,0.00',
  '人员经费合计,,28.00,公用经费合计,,6.50',
].join('\n');
const columns = [
  '一般公共预算财政拨款基本支出决算表', '单位：万元', '科目编码,科目名称,合计,人员经费,公用经费', '合计,,34.50,28.00,6.50', '301,工资福利支出,28.00,28.00,', '30101,基本工资,18.00,18.00,', '30102,津贴补贴,10.00,10.00,',
  '302,商品和服务支出,6.50,,6.50', '30201,办公费,3.00,,3.00', '30211,差旅费,3.50,,3.50',
].join('\n');

const beside = (text: string, table = form()) => [table, `说明\n${text}`];
const agrees = (text: string, table = form()) => ({ name: text, sheets: beside(text, table), says: ['说明!A2 empty consistent'] });
const agreesFully = (text: string, table = form()) => ({ name: text, sheets: beside(text, table), says: ['说明!A2 empty consistent', '说明!A2 unnamed consistent'] });
const silent = (text: string, table = form()) => ({ name: text, sheets: beside(text, table) });

testRule(textItems, {
  valid: [
    agrees('人员经费28.00万元，主要包括：基本工资、津贴补贴、机关事业单位基本养老保险缴费。'),
    agrees('人员经费28.00万元，主要包括：基本工资、津贴补贴。'),
    agrees('人员经费28.00万元，占基本支出的81.16%，主要是基本工资、津补贴、机关事业单位基本养老保险费。'),
    agrees('公用经费6.50万元，比上年增加0.50万元，主要用于：办公费、维修（护）费。'),
    agrees('日常公用经费支出6.50万元。主要包括：办公费、维修护费、其他商品和服务支出等。'),
    agrees('公用经费65000元，包括办公费、维修费等日常公用支出。'),
    agreesFully('公用经费6.50万元，包括：办公费、维修（护）费、其他商品和服务支出。'),
    agreesFully('公用经费6.50万元（包括办公费、维修（护）费和其他商品和服务支出）。'),
    agreesFully('人员经费28.00万元，包括工资福利支出、津贴补贴。'),
    agreesFully('公用经费6.50万元，用于办公费、差旅费。', columns),
    { name: 'one list a kind', sheets: beside('其中：人员经费28.00万元，主要包括：基本工资、津贴补贴；公用经费6.50万元，主要包括：办公费、维修（护）费。'), says: ['说明!A2 empty consistent', '说明!A2 empty consistent'] },
    { name: 'a name nobody knows leaves open what else is meant', sheets: beside('公用经费6.50万元，包括：办公费、维修（护）费、日常杂支。'), says: ['说明!A2 empty consistent'] },
    silent('人员经费30.00万元，包括：基本工资、退休费。'),
    silent('公用经费6.50万元，主要包括：办公费3.00万元、邮电费0.20万元。'),
    silent('专项经费6.50万元，主要用于办公费、邮电费。'),
    silent('公用经费6.50万元，主要用于保障机关正常运转、开展各项工作。'),
    { name: 'a form of classes only', sheets: beside('人员经费28.00万元，包括：基本工资、退休费。', '一般公共预算财政拨款基本支出决算表\n单位：万元\n科目编码,科目名称,决算数\n人员经费合计,,28.00\n301,工资福利支出,28.00\n公用经费合计,,6.50\n302,商品和服务支出,6.50') },
    { name: 'items that do not come to the total', sheets: beside('公用经费6.50万元，主要包括：办公费、邮电费。', form().replace('维修（护）费,1.50', '维修（护）费,0.50')) },
  ],
  invalid: [
    { name: 'an item without an amount', sheets: beside('公用经费6.50万元，主要包括：办公费、邮电费、维修（护）费。'), says: ['说明!A2 empty inconsistent 2'] },
    { name: 'the whole list of a template', sheets: beside('公用经费6.50万元，主要包括办公费、印刷费、咨询费、手续费、水费、电费、邮电费、维修（护）费、其他商品和服务支出、办公设备购置。'), says: ['说明!A2 empty inconsistent 3'] },
    { name: 'an item that the form does not print', sheets: beside('公用经费6.50万元，主要包括：办公费、差旅费、公务接待费。'), says: ['说明!A2 empty inconsistent 1'] },
    { name: 'a class without an amount', sheets: beside('人员经费28.00万元，主要包括：工资福利支出、对个人和家庭的补助支出。'), says: ['说明!A2 empty inconsistent 1'] },
    { name: 'an amount that the list leaves out', sheets: beside('公用经费6.50万元，包括：办公费、维修（护）费。'), says: ['说明!A2 empty consistent', '说明!A2 unnamed inconsistent 3'] },
    { name: 'one too many and one too few', sheets: beside('人员经费28.00万元，用于基本工资、津贴补贴、职业年金。'), says: ['说明!A2 empty inconsistent 2', '说明!A2 unnamed inconsistent 3'] },
  ],
});
