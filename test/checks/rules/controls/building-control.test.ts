import { buildingControl } from '../../../../src/checks/rules/controls/building-control';
import { testRule } from '../../rule-tester';

const annex = (area: string, areaRate: string, cost: string, costRate: string) => `
  部门整体支出绩效评价基础数据表
  楼堂馆所控制情况（2023年完工项目）,批复规模（㎡）,实际规模（㎡）,规模控制率,预算投资（万元）,实际投资（万元）,投资控制率
  ,1200,${area},${areaRate},360.00,${cost},${costRate}
  厉行节约保障措施,严格执行预算`;

const says = (area: string, areaRate: string, cost: string, costRate: string) => [`C3 exceeds ${area} warning`, `D3 mismatch ${areaRate}`, `F3 exceeds ${cost} warning`, `G3 mismatch ${costRate}`];
const fine = 'consistent';

testRule(buildingControl, {
  valid: [
    { name: 'as approved', sheets: annex('1200', '100%', '351.20', '97.56%'), says: says(fine, fine, fine, fine) },
    { name: 'nothing was built', sheets: annex('', '', '', '') },
    { name: 'no rates', sheets: annex('1100', '', '351.20', ''), says: ['C3 exceeds consistent warning', 'F3 exceeds consistent warning'] },
  ],
  invalid: [
    { name: 'larger than approved', sheets: annex('1500', '125%', '351.20', '97.56%'), says: says('inconsistent 1200', fine, fine, fine) },
    { name: 'dearer than approved', sheets: annex('1200', '100%', '371.20', '103.11%'), says: says(fine, fine, 'inconsistent 360.00', fine) },
    { name: 'a wrong rate', sheets: annex('1200', '100%', '351.20', '95.76%'), says: says(fine, fine, fine, 'inconsistent 97.56') },
  ],
});
