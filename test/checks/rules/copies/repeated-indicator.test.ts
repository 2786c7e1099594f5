import { repeatedIndicator } from '../../../../src/checks/rules/copies/repeated-indicator';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const table = (rows: string) => below(`
  绩效指标

  一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,分值,得分`, rows);

testRule(repeatedIndicator, {
  valid: [
    { name: 'one name, two targets', sheets: table(`
        产出指标,数量指标,培训人数,人,70,70,5,5
        ,,培训人数,人,140,140,5,5`) },
    { name: 'one name and target in two classes', sheets: table(`
        产出指标,质量指标,完成率,%,100,100,5,5
        ,时效指标,完成率,%,100,100,5,5`) },
    { name: 'parts of two indicators', sheets: table(`
        产出指标,数量指标,培训人数,人,70,70,5,5
        ,,　其中：城区,人,40,40,,
        ,,走访户数,户,70,70,5,5
        ,,　其中：城区,人,40,40,,`) },
  ],
  invalid: [
    { name: 'one indicator twice', sheets: table(`
        产出指标,数量指标,培训人数,人,70,70,5,5
        ,,走访户数,户,30,30,5,5
        ,,培训 人数,人,70,70,5,5`), says: ['C6 twice'] },
  ],
});
