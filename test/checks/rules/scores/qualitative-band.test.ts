import { qualitativeBand } from '../../../../src/checks/rules/scores/qualitative-band';
import { testRule } from '../../rule-tester';

const indicator = (actual: string, weight: string, score: string) => `
  绩效指标

  一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,分值,得分
  效益指标,社会效益指标,助残氛围,,浓厚,${actual},${weight},${score}`;

testRule(qualitativeBand, {
  valid: [
    { name: 'reached', sheets: indicator('达成年度指标', '8', '8') },
    { name: 'as it was planned', sheets: indicator('浓厚', '8', '8') },
    { name: 'nearly, which is no band', sheets: indicator('基本健全', '6', '5') },
    { name: 'partly, within its band', sheets: indicator('部分达成年度指标并具有一定效果', '10', '7'), says: ['H4 tooMuch consistent'] },
    { name: 'not, within its band', sheets: indicator('未达成年度指标且效果较差', '10', '5'), says: ['H4 tooMuch consistent'] },
    { name: 'not above', sheets: indicator('未超过规定标准', '10', '10') },
    { name: 'no score', sheets: indicator('未完成', '10', '') },
  ],
  invalid: [
    { name: 'partly, and more than four fifths', sheets: indicator('部分完成', '10', '9'), says: ['H4 tooMuch inconsistent 8'] },
    { name: 'not, and full points', sheets: indicator('未按期完成', '10', '10'), says: ['H4 tooMuch inconsistent 6'] },
  ],
});
