import { weightsTotal } from '../../../../src/checks/rules/scores/weights-total';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const head = (sheet: string) => `
  ${sheet}

  一级指标,二级指标,三级指标,分值,得分`;
const table = (rows: string, sheet = '绩效指标') => below(head(sheet), rows);

testRule(weightsTotal, {
  valid: [
    {
      name: 'weights that make a hundred',
      sheets: table(`
        预算执行,预算执行率,预算执行率,10,10
        产出指标,数量指标,培训人数,50,50
        效益指标,社会效益指标,就业率,30,30
        满意度指标,服务对象满意度指标,满意度,10,10
        合计,,,100,100`),
      says: ['D4 notHundred consistent', 'D8 total consistent'],
    },
    {
      name: 'the ten points of execution beside the funds, under a total with and without them',
      sheets: [
        table(`
        产出指标,数量指标,培训人数,50,50
        效益指标,社会效益指标,就业率,30,30
        满意度指标,服务对象满意度指标,满意度,10,10
        合计,,,100,100`),
        table(`
        产出指标,数量指标,器材,90,90`, '项目自评表'),
      ],
      says: ['绩效指标!D4 notHundred consistent', '绩效指标!D7 total consistent', '项目自评表!D4 notHundred consistent'],
    },
    {
      name: 'a table for the department and one for a project',
      sheets: [table('产出指标,数量指标,培训人数,100,100'), table('产出指标,数量指标,器材,100,100', '项目自评表')],
      says: ['绩效指标!D4 notHundred consistent', '项目自评表!D4 notHundred consistent'],
    },
    {
      name: 'parts weighed one by one, and parts that repeat their share of the whole',
      sheets: [
        table(`
        产出指标,数量指标,培训人数,,
        ,,　其中：城区,60,60
        ,,　其中：农村,40,40`),
        table(`
        产出指标,数量指标,培训人数,100,100
        ,,　其中：城区,60,60
        ,,　其中：农村,40,40`, '项目自评表'),
      ],
      says: ['绩效指标!D5 notHundred consistent', '项目自评表!D4 notHundred consistent'],
    },
    {
      name: 'weights that are not all filled in yet',
      sheets: table(`
        产出指标,数量指标,培训人数,50,50
        效益指标,社会效益指标,就业率,,`),
      says: ['D4 notHundred undecided: openList'],
    },
    {
      name: 'a weight that is an error',
      sheets: table(`
        产出指标,数量指标,培训人数,50,50
        效益指标,社会效益指标,就业率,#REF!,`),
      says: ['D4 notHundred undecided: error'],
    },
    { name: 'no weights', sheets: table('产出指标,数量指标,培训人数,,') },
  ],
  invalid: [
    {
      name: 'weights that do not make a hundred',
      sheets: table(`
        产出指标,数量指标,培训人数,55.5,50
        效益指标,社会效益指标,就业率,40,40`),
      says: ['D4 notHundred inconsistent 95.5'],
    },
    {
      name: 'too many, one still missing',
      sheets: table(`
        产出指标,数量指标,培训人数,65,50
        效益指标,社会效益指标,就业率,40,40
        效益指标,经济效益指标,增收,,`),
      says: ['D4 notHundred inconsistent 105'],
    },
    {
      name: 'a total that says otherwise',
      sheets: table(`
        产出指标,数量指标,培训人数,60,60
        效益指标,社会效益指标,就业率,40,40
        合计,,,98,100`),
      says: ['D4 notHundred consistent', 'D6 total inconsistent 100'],
    },
    {
      name: 'ninety with the execution rate among them',
      sheets: table(`
        预算执行,预算执行率,预算执行率,10,10
        产出指标,数量指标,培训人数,80,80`),
      says: ['D4 notHundred inconsistent 90'],
    },
  ],
});
