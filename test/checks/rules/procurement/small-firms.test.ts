import { smallFirms } from '../../../../src/checks/rules/procurement/small-firms';
import { testRule } from '../../rule-tester';

const contracts = (total: string, medium: string, micro: string) => `
  政府采购情况
  单位：万元
  项目,决算数
  政府采购支出总额,${total}
  　货物,7.00
  　服务,14.07
  授予中小企业合同金额,${medium}
  　其中：授予小微企业合同金额,${micro}`;

testRule(smallFirms, {
  valid: [
    { name: 'parts of the whole', sheets: contracts('21.07', '20.00', '15.00'), says: ['B7 exceeds consistent', 'B8 exceeds consistent'] },
    { name: 'all of it', sheets: contracts('21.07', '21.07', '21.07'), says: ['B7 exceeds consistent', 'B8 exceeds consistent'] },
    { name: 'none stated', sheets: contracts('21.07', '', '—') },
  ],
  invalid: [
    { name: 'more than all, and more than those', sheets: contracts('21.07', '42.14', '43.00'), says: ['B7 exceeds inconsistent 21.07', 'B8 exceeds inconsistent 42.14'] },
  ],
});
