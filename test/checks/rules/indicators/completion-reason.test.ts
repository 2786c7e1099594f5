import { completionReason } from '../../../../src/checks/rules/indicators/completion-reason';
import { testRule } from '../../rule-tester';

const indicator = (target: string, actual: string, rate: string, reason: string) => `
  绩效指标

  一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,完成率,分值,得分,偏差原因分析及改进措施
  产出指标,数量指标,服务量,人,${target},${actual},${rate},4,4,${reason}`;

testRule(completionReason, {
  valid: [
    { name: 'a reason', sheets: indicator('1240', '1697.3', '137%', '需求增加') },
    { name: 'not well above', sheets: indicator('100', '130', '130%', '') },
    { name: 'a threshold of the place', sheets: indicator('1240', '1697.3', '137%', ''), thresholds: { completionRate: 150 } },
    { name: 'a ceiling', sheets: indicator('≤10', '14', '', '') },
    { name: 'a target of nothing', sheets: indicator('0', '3', '', '') },
    { name: 'units that do not compare', sheets: indicator('100%', '185户', '', '') },
    { name: 'words', sheets: indicator('提高', '明显提高', '超额完成', '') },
    {
      name: 'a reason that speaks for the parts, too',
      sheets: `
        绩效指标

        一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,分值,得分,偏差原因分析及改进措施
        产出指标,数量指标,服务量,人,100,150,4,4,需求增加
        ,,　其中：城区,人,50,100,,,`,
    },
  ],
  invalid: [
    { name: 'a rate well above the target', sheets: indicator('1240', '1697.3', '137%', ''), says: ['G4 missing'] },
    { name: 'a rate that nobody computed', sheets: indicator('100', '131', '', ''), says: ['F4 missing'] },
    { name: '无 is no reason', sheets: indicator('100', '131', '131%', '无'), says: ['G4 missing'] },
    { name: 'well above a lower limit', sheets: indicator('≥100', '200', '', ''), says: ['F4 missing'] },
    { name: 'units of different size', sheets: indicator('2万元', '30000元', '', ''), says: ['F4 missing'] },
    { name: 'a stricter place', sheets: indicator('100', '130', '130%', ''), thresholds: { completionRate: 120 }, says: ['G4 missing'] },
    {
      name: 'a part well above its own target',
      sheets: `
        绩效指标

        一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,分值,得分,偏差原因分析及改进措施
        产出指标,数量指标,服务量,人,100,110,4,4,
        ,,　其中：城区,人,30,60,,,`,
      says: ['F5 missing'],
    },
  ],
});
