import { classWeights } from '../../../../src/checks/rules/scores/class-weights';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const head = `
  绩效指标

  一级指标,二级指标,三级指标,分值,得分`;
const table = (rows: string) => below(head, rows);

testRule(classWeights, {
  valid: [
    {
      name: 'execution 10, outputs 50, benefits 30, satisfaction 10',
      sheets: table(`
        预算执行,预算执行率,预算执行率,10,10
        产出指标,数量指标,培训人数,30,30
        ,质量指标,合格率,10,10
        ,成本指标,补贴,10,10
        效益指标,社会效益指标,就业率,30,30
        满意度指标,服务对象满意度指标,满意度,10,10`),
      says: ['D4 differs consistent', 'D5 differs consistent', 'D8 differs consistent', 'D9 differs consistent'],
    },
    {
      name: 'nobody to ask, the ten points with the benefits',
      sheets: table(`
        预算执行,预算执行率,预算执行率,10,10
        产出指标,数量指标,修缮面积,50,50
        效益指标,社会效益指标,安全隐患,40,40`),
      says: ['D4 differs consistent', 'D5 differs consistent', 'D6 differs consistent'],
    },
    {
      name: 'cost as a class of its own',
      sheets: table(`
        预算执行,预算执行率,预算执行率,10,10
        成本指标,成本指标,补贴,20,20
        产出指标,数量指标,培训人数,40,40
        效益指标,社会效益指标,就业率,20,20
        满意度指标,服务对象满意度指标,满意度,10,10`),
      says: ['D4 differs consistent', 'D5 differs consistent', 'D6 differs consistent', 'D7 differs consistent', 'D8 differs consistent'],
    },
    {
      name: 'a weight not filled in yet, and a class of no known name',
      sheets: table(`
        产出指标,数量指标,培训人数,30,30
        ,质量指标,合格率,,
        管理指标,制度建设,制度健全,20,20`),
      says: ['D4 differs undecided: openList'],
    },
    { name: 'a weight in words', sheets: table('产出指标,数量指标,培训人数,五十,'), says: ['D4 differs undecided: notANumber'] },
    { name: 'no weights', sheets: table('产出指标,数量指标,培训人数,,') },
  ],
  invalid: [
    {
      name: 'more for satisfaction than is usual',
      sheets: table(`
        预算执行,预算执行率,预算执行率,10,10
        产出指标,数量指标,培训人数,50,50
        效益指标,社会效益指标,就业率,25,25
        满意度指标,服务对象满意度指标,满意度,15,15`),
      says: ['D4 differs consistent', 'D5 differs consistent', 'D6 differs inconsistent 25', 'D7 differs inconsistent 15'],
    },
  ],
});
