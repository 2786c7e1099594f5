import { executionScore } from '../../../../src/checks/rules/scores/execution-score';
import { testRule } from '../../rule-tester';

const spent = (adjusted: string, final: string) => `
  支出
  单位：万元
  项目,全年预算数,决算数
  本年支出合计,${adjusted},${final}`;

const scored = (score: string, weight = '10') => `
  绩效指标

  一级指标,二级指标,三级指标,分值,得分
  预算执行,预算执行率,预算执行率,${weight},${score}
  产出指标,数量指标,培训人数,50,30`;

testRule(executionScore, {
  valid: [
    { name: 'weight times rate', sheets: [spent('2000.00', '1984.00'), scored('9.92')], says: ['绩效指标!E4 mismatch consistent'] },
    { name: 'rounded to a tenth', sheets: [spent('2000.00', '1984.00'), scored('9.9')], says: ['绩效指标!E4 mismatch consistent'] },
    { name: 'rounded to whole points', sheets: [spent('2000.00', '1984.00'), scored('10')], says: ['绩效指标!E4 mismatch consistent'] },
    { name: 'all spent', sheets: [spent('2000.00', '2000.00'), scored('10')], says: ['绩效指标!E4 mismatch consistent'] },
    { name: 'more than all: at most the weight', sheets: [spent('2000.00', '2010.00'), scored('10')], says: ['绩效指标!E4 mismatch consistent'] },
    { name: 'another weight', sheets: [spent('2000.00', '1900.00'), scored('19.0', '20')], says: ['绩效指标!E4 mismatch consistent'] },
    { name: '元 here, 万元 there', sheets: [spent('2000.00', '19840000元'), scored('9.92')], says: ['绩效指标!E4 mismatch consistent'] },
    { name: 'digits cut off', sheets: [spent('2000.00', '1999.60'), scored('9.99')], says: ['绩效指标!E4 mismatch truncated 10.00'] },
    { name: 'no budget', sheets: [spent('0', '0'), scored('10')], says: ['绩效指标!E4 mismatch undecided: zeroBase'] },
    { name: 'a budget that is not filled in', sheets: [spent('', '1984.00'), scored('9')] },
    { name: 'no score yet', sheets: [spent('2000.00', '1984.00'), scored('')] },
    { name: 'no table of expenditure', sheets: [scored('9')] },
  ],
  invalid: [
    { name: 'full points for a rate of 91%', sheets: [spent('2000.00', '1820.00'), scored('10')], says: ['绩效指标!E4 mismatch inconsistent 9'] },
    { name: 'less than the rate gives', sheets: [spent('2000.00', '1984.00'), scored('9.29')], says: ['绩效指标!E4 mismatch inconsistent 9.92'] },
    { name: 'less than the weight though all was spent', sheets: [spent('2000.00', '2000.00'), scored('9')], says: ['绩效指标!E4 mismatch inconsistent 10'] },
  ],
});
