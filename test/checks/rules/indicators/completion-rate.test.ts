import { completionRate } from '../../../../src/checks/rules/indicators/completion-rate';
import { testRule } from '../../rule-tester';

const indicator = (unit: string, target: string, actual: string, rate: string) => `
  绩效指标

  一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,完成率,分值,得分
  产出指标,数量指标,服务量,${unit},${target},${actual},${rate},4,4`;

testRule(completionRate, {
  valid: [
    { name: 'what was reached over what was planned', sheets: indicator('人', '38', '41', '107.89%'), says: ['G4 mismatch consistent'] },
    { name: 'rounded to whole per cents', sheets: indicator('人·月', '1240', '1697.3', '137%'), says: ['G4 mismatch consistent'] },
    { name: 'digits cut off', sheets: indicator('人', '38', '41', '107.8%'), says: ['G4 mismatch truncated 107.9'] },
    { name: 'the unit in the cell', sheets: indicator('', '38', '41人', '107.89%'), says: ['G4 mismatch consistent'] },
    { name: 'a rate over a rate', sheets: indicator('%', '98', '99%', '101.02%'), says: ['G4 mismatch consistent'] },
    { name: 'a lower limit, measured against as it stands', sheets: indicator('%', '≥90', '92%', '102.22%'), says: ['G4 mismatch consistent'] },
    { name: 'a lower limit that is met, hence 100%', sheets: indicator('%', '≥90', '92%', '100%'), says: ['G4 mismatch consistent'] },
    { name: 'a ceiling that is kept', sheets: indicator('万元', '≤34.2', '30', '100%'), says: ['G4 mismatch notApplicable'] },
    { name: 'nothing was to happen, and nothing did', sheets: indicator('起', '0', '0', '100%'), says: ['G4 mismatch notApplicable'] },
    { name: 'a target of nothing', sheets: indicator('起', '0', '3', '300%'), says: ['G4 mismatch undecided: zeroBase'] },
    { name: 'units that do not compare', sheets: indicator('', '100', '99%', '99%'), says: ['G4 mismatch notApplicable'] },
    { name: 'about so many', sheets: indicator('人', '约200', '210', '105%'), says: ['G4 mismatch undecided: hedge'] },
    { name: 'a target in words', sheets: indicator('', '明显提高', '提高', '完成') },
    { name: 'a rate in words', sheets: indicator('人', '38', '41', '已完成'), says: ['G4 mismatch undecided: notANumber'] },
    { name: 'no rate', sheets: indicator('人', '38', '41', '') },
  ],
  invalid: [
    { name: 'the rate of other figures', sheets: indicator('人', '155', '201', '137%'), says: ['G4 mismatch inconsistent 130'] },
    { name: 'a lower limit that is missed is not completed', sheets: indicator('%', '≥90', '81%', '100%'), says: ['G4 mismatch inconsistent 90'] },
    { name: 'thousands of 元 over 万元', sheets: indicator('万元', '2', '19000元', '950%'), says: ['G4 mismatch inconsistent 95'] },
  ],
});
