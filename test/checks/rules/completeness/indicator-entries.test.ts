import { indicatorEntries } from '../../../../src/checks/rules/completeness/indicator-entries';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const table = (rows: string) => below(`
  绩效指标

  一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,分值,得分`, rows);

testRule(indicatorEntries, {
  valid: [
    { name: 'all filled in', sheets: table(`
        产出指标,数量指标,培训人数,人,70,70,50,50
        效益指标,社会效益指标,便利程度,,提高,提高,40,40`) },
    { name: 'none, as an answer', sheets: table(`
        产出指标,数量指标,培训人数,人,70,70,50,50
        ,质量指标,投诉,件,无,无,20,20
        效益指标,社会效益指标,便利程度,,提高,提高,20,20`) },
    { name: 'results not filled in yet', sheets: table(`
        产出指标,数量指标,培训人数,人,70,,50,
        效益指标,社会效益指标,便利程度,,提高,,40,`) },
    { name: 'rows that are not weighed, and the execution rate', sheets: table(`
        预算执行,预算执行率,全年预算执行率,,,,10,10
        产出指标,数量指标,培训人数,人,70,70,50,50
        ,,　其中：城区,人,40,,,
        ,,宣传活动,场,,,,
        效益指标,社会效益指标,便利程度,,提高,提高,40,40`) },
  ],
  invalid: [
    { name: 'one of each', sheets: table(`
        产出指标,数量指标,培训人数,人,,70,20,20
        ,,走访户数,户,30,,20,20
        ,,宣传场次,场,5,5,10,
        效益指标,社会效益指标,便利程度,,提高,提高,40,40`), says: ['E4 target', 'F5 actual', 'H6 score'] },
  ],
});
