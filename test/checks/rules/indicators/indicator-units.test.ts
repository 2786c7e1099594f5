import { indicatorUnits } from '../../../../src/checks/rules/indicators/indicator-units';
import { testRule } from '../../rule-tester';

const indicator = (unit: string, target: string, actual: string) => `
  绩效指标

  一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,分值,得分
  产出指标,数量指标,服务量,${unit},${target},${actual},4,4`;

testRule(indicatorUnits, {
  valid: [
    { name: 'one unit for the row', sheets: indicator('人', '38', '41') },
    { name: 'both name it', sheets: indicator('', '≥90%', '92%') },
    { name: 'one names it, the row the other', sheets: indicator('%', '100', '99%') },
    { name: 'counted in other words', sheets: indicator('', '38人', '41人次') },
    { name: 'money of another size', sheets: indicator('', '≤34.2万元', '342000元') },
    { name: 'a bare number beside a count', sheets: indicator('', '≥3', '3门') },
    { name: 'words', sheets: indicator('', '明显提高', '92%') },
  ],
  invalid: [
    { name: 'a rate planned, heads reached', sheets: indicator('', '100%', '185户'), says: ['F4 differ'] },
    { name: 'heads planned, money reached', sheets: indicator('人', '38', '34.2万元'), says: ['F4 differ'] },
    { name: 'a percent sign lost', sheets: indicator('', '≥90%', '92'), says: ['F4 lost info'] },
  ],
});
