import { scoreWithinWeight } from '../../../../src/checks/rules/scores/score-within-weight';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const head = `
  绩效指标

  一级指标,二级指标,三级指标,分值,得分`;
const table = (rows: string) => below(head, rows);

testRule(scoreWithinWeight, {
  valid: [
    {
      name: 'full and partial scores',
      sheets: table(`
        产出指标,数量指标,培训人数,4,4
        ,质量指标,合格率,8,7.6`),
      says: ['E4 exceeds consistent', 'E5 exceeds consistent'],
    },
    {
      name: 'not scored, not weighed, an error',
      sheets: table(`
        产出指标,数量指标,培训人数,4,
        ,质量指标,合格率,,4
        ,时效指标,按时完成率,4,#N/A`),
      says: ['E6 exceeds undecided: error'],
    },
    { name: 'the total is another rule\'s', sheets: table('产出指标,数量指标,培训人数,4,4\n合计,,,90,100'), says: ['E4 exceeds consistent'] },
  ],
  invalid: [
    {
      name: 'more than the weight, by a part as well',
      sheets: table(`
        产出指标,数量指标,培训人数,4,5
        ,质量指标,合格率,,
        ,,　其中：城区,2,2.5`),
      says: ['E4 exceeds inconsistent 4', 'E6 exceeds inconsistent 2.0'],
    },
  ],
});
