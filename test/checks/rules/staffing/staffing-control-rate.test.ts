import { staffingControlRate } from '../../../../src/checks/rules/staffing/staffing-control-rate';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const staff = (rows: string) => below(`
  人员编制
  项目,编制数,实际在职人数,控制率`, rows);

testRule(staffingControlRate, {
  valid: [
    { name: 'a published rate', sheets: staff('在职人员合计,143,136,95.10%'), says: ['D3 mismatch consistent'] },
    { name: 'as a fraction', sheets: staff('在职人员合计,143,136,0.951'), says: ['D3 mismatch consistent'] },
    { name: 'to whole percent', sheets: staff('在职人员合计,143,136,95%'), says: ['D3 mismatch consistent'] },
    { name: 'no posts', sheets: staff('劳务派遣,0,3,0'), says: ['D3 mismatch undecided: zeroBase'] },
    { name: 'the retired, who have none', sheets: staff(`
        在职人员合计,143,136,95.10%
        退休人员,,58,`), says: ['D3 mismatch consistent'] },
  ],
  invalid: [
    { name: 'the other way round', sheets: staff('在职人员合计,143,136,105.15%'), says: ['D3 mismatch inconsistent 95.10'] },
  ],
});
