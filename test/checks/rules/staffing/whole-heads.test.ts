import { wholeHeads } from '../../../../src/checks/rules/staffing/whole-heads';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const staff = (rows: string) => below(`
  人员编制
  项目,编制数,实有人数`, rows);

testRule(wholeHeads, {
  valid: [
    { name: 'whole numbers, with zeros behind the point and without', sheets: staff(`
        在职人员合计,23,22.00
        　行政编制,6人,5
        　事业编制,17,17`) },
    { name: 'nobody', sheets: staff('离休人员,0,—') },
    { name: 'words', sheets: staff('行政编制,6,五人') },
  ],
  invalid: [
    { name: 'half a person, and fewer than none', sheets: staff(`
        在职人员合计,23,21.5
        　行政编制,-6,5`), says: ['C3 fraction', 'B4 negative'] },
  ],
});
