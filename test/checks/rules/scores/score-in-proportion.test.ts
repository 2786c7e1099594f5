import { scoreInProportion } from '../../../../src/checks/rules/scores/score-in-proportion';
import { testRule } from '../../rule-tester';

const indicator = (target: string, actual: string, weight: string, score: string, name = '培训人数', second = '数量指标') => `
  绩效指标

  一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,分值,得分
  产出指标,${second},${name},,${target},${actual},${weight},${score}`;

testRule(scoreInProportion, {
  valid: [
    { name: 'in proportion', sheets: indicator('2000元', '1900元', '8', '7.6'), says: ['H4 tooMuch consistent'] },
    { name: 'less than that', sheets: indicator('2000元', '1900元', '8', '6'), says: ['H4 tooMuch consistent'] },
    { name: 'rounded to whole points', sheets: indicator('1000人', '997人', '10', '10'), says: ['H4 tooMuch consistent'] },
    { name: 'reached', sheets: indicator('70人', '71人', '2', '2') },
    { name: 'a limit that was kept', sheets: indicator('≤18720元', '18720元', '1', '1', '燃油补贴', '成本指标') },
    { name: 'a limit overrun, in proportion', sheets: indicator('≤100万元', '125万元', '10', '8', '改造成本', '成本指标'), says: ['H4 tooMuch consistent'] },
    { name: 'a cost that may be a ceiling as well as a goal', sheets: indicator('100万元', '80万元', '10', '10', '印刷', '成本指标') },
    { name: 'complaints', sheets: indicator('5%', '3%', '10', '10', '群众投诉率', '质量指标') },
    { name: 'no score', sheets: indicator('70人', '66人', '2', '') },
    { name: 'words', sheets: indicator('提高', '有所提高', '8', '8') },
  ],
  invalid: [
    { name: 'full points for nine tenths', sheets: indicator('70人', '63人', '10', '10'), says: ['H4 tooMuch inconsistent 9'] },
    { name: 'full points below a lower limit', sheets: indicator('≥90%', '81%', '10', '10', '满意度', '满意度指标'), says: ['H4 tooMuch inconsistent 9'] },
    { name: 'full points above an upper limit', sheets: indicator('≤100万元', '125万元', '10', '10', '改造成本', '成本指标'), says: ['H4 tooMuch inconsistent 8'] },
  ],
});
