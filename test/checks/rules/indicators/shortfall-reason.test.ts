import { shortfallReason } from '../../../../src/checks/rules/indicators/shortfall-reason';
import { testRule } from '../../rule-tester';

const indicator = (name: string, target: string, actual: string, { score = '', reason = '', second = '数量指标' } = {}) => `
  绩效指标

  一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,分值,得分,偏差原因
  产出指标,${second},${name},,${target},${actual},4,${score},${reason}`;

testRule(shortfallReason, {
  valid: [
    { name: 'reached', sheets: indicator('培训人数', '70人', '70人') },
    { name: 'reached, but for rounding', sheets: indicator('合格率', '98.4%', '98%') },
    { name: 'missed, and explained', sheets: indicator('培训人数', '70人', '66人', { reason: '报名不足' }) },
    { name: 'missed, where points are given', sheets: indicator('培训人数', '70人', '66人', { score: '3.8' }) },
    { name: 'a limit that was kept', sheets: indicator('投诉率', '≤5%', '3%') },
    { name: 'something the less of which the better', sheets: indicator('群众投诉率', '5%', '3%') },
    { name: 'a cost below its budget', sheets: indicator('印刷费', '10万元', '8万元', { second: '成本指标' }) },
    { name: 'days fewer than planned', sheets: indicator('办理时间', '30日', '20日', { second: '时效指标' }) },
    { name: 'none planned', sheets: indicator('信访件数', '0件', '0件') },
    { name: 'about', sheets: indicator('培训人数', '约70人', '66人') },
    { name: 'units that do not compare', sheets: indicator('培训人数', '100%', '66人') },
    { name: 'words', sheets: indicator('便利程度', '提高', '提高') },
  ],
  invalid: [
    { name: 'short of a plain target', sheets: indicator('培训人数', '70人', '66人'), says: ['F4 shortOf'] },
    { name: 'short of a lower limit', sheets: indicator('满意度', '≥90%', '88%'), says: ['F4 shortOf'] },
    { name: 'above an upper limit', sheets: indicator('投诉率', '≤5%', '6%'), says: ['F4 above'] },
  ],
});
