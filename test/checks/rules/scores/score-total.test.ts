import { scoreTotal } from '../../../../src/checks/rules/scores/score-total';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const head = (sheet: string) => `
  ${sheet}

  一级指标,二级指标,三级指标,分值,得分`;
const table = (rows: string, sheet = '绩效指标') => below(head(sheet), rows);

testRule(scoreTotal, {
  valid: [
    {
      name: 'scores that make the total',
      sheets: table(`
        产出指标,数量指标,培训人数,60,59.4
        效益指标,社会效益指标,就业率,40,39.2
        合计,,,100,98.6`),
      says: ['E6 mismatch consistent'],
    },
    {
      name: 'a project scored by itself',
      sheets: [
        table(`
        产出指标,数量指标,培训人数,100,98.6
        合计,,,100,98.6`),
        table('产出指标,数量指标,器材,100,95', '项目自评表'),
      ],
      says: ['绩效指标!E5 mismatch consistent'],
    },
    {
      name: 'parts scored one by one',
      sheets: table(`
        产出指标,数量指标,培训人数,,
        ,,　其中：城区,60,60
        ,,　其中：农村,40,38
        合计,,,100,98`),
      says: ['E7 mismatch consistent'],
    },
    {
      name: 'a total with the points of execution, which stand beside the funds',
      sheets: table(`
        产出指标,数量指标,培训人数,60,58
        效益指标,社会效益指标,就业率,30,30
        合计,,,100,97.5`),
      says: ['E6 mismatch notApplicable'],
    },
    {
      name: 'a total without them',
      sheets: table(`
        产出指标,数量指标,培训人数,60,58
        效益指标,社会效益指标,就业率,30,30
        合计,,,90,88`),
      says: ['E6 mismatch consistent'],
    },
    {
      name: 'scores that are not all filled in yet',
      sheets: table(`
        产出指标,数量指标,培训人数,60,58
        效益指标,社会效益指标,就业率,40,
        合计,,,100,98`),
      says: ['E6 mismatch undecided: openList'],
    },
    {
      name: 'a score in words',
      sheets: table(`
        产出指标,数量指标,培训人数,60,满分
        效益指标,社会效益指标,就业率,40,38
        合计,,,100,98`),
      says: ['E6 mismatch undecided: notANumber'],
    },
    { name: 'no total', sheets: table('产出指标,数量指标,培训人数,60,58') },
  ],
  invalid: [
    {
      name: 'a total that is not the sum',
      sheets: table(`
        产出指标,数量指标,培训人数,60,58.4
        效益指标,社会效益指标,就业率,40,39.2
        合计,,,100,98.6`),
      says: ['E6 mismatch inconsistent 97.6'],
    },
  ],
});
