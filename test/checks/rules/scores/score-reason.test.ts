import { scoreReason } from '../../../../src/checks/rules/scores/score-reason';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const head = `
  绩效指标

  一级指标,二级指标,三级指标,分值,得分,偏差原因分析及改进措施`;
const table = (rows: string) => below(head, rows);

testRule(scoreReason, {
  valid: [
    {
      name: 'full scores, and a reason for one that is not',
      sheets: table(`
        产出指标,数量指标,培训人数,4,4,
        效益指标,经济效益指标,增收,8,7.6,农产品价格回落`),
    },
    {
      name: 'the reason of an indicator speaks for its parts',
      sheets: table(`
        产出指标,数量指标,培训人数,,,报名不足
        ,,　其中：城区,2,1,
        ,,　其中：农村,2,2,`),
    },
    {
      name: 'scores or weights that are missing or no numbers',
      sheets: table(`
        产出指标,数量指标,培训人数,4,,
        ,质量指标,合格率,,3,
        ,时效指标,按时完成率,4,良好,`),
    },
  ],
  invalid: [
    {
      name: 'lost points without a reason; 无 is none',
      sheets: table(`
        产出指标,数量指标,培训人数,4,3.9,
        效益指标,经济效益指标,增收,8,7.6,无`),
      says: ['E4 missing', 'E5 missing'],
    },
    {
      name: 'a part that lost points',
      sheets: table(`
        产出指标,数量指标,培训人数,,,
        ,,　其中：城区,2,1,
        ,,　其中：农村,2,1,报名不足`),
      says: ['E5 missing'],
    },
    { name: 'an execution rate below its weight', sheets: table('预算执行,预算执行率,预算执行率,10,9.8,'), says: ['E4 missing'] },
  ],
});
