import { indicatorParts } from '../../../../src/checks/rules/indicators/indicator-parts';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const head = `
  绩效指标

  一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,计价单位,单位标准,数量,金额,分值,得分`;
const table = (rows: string) => below(head, rows);

testRule(indicatorParts, {
  valid: [
    {
      name: 'parts that fill the whole',
      sheets: table(`
        产出指标,数量指标,无障碍改造户数,户,185,185,,,,,4,4
        ,,　其中：省市任务,户,165,165
        ,,　其中：区县任务,户,20,20`),
      says: ['E4 exceeds consistent', 'F4 exceeds consistent'],
    },
    {
      name: 'parts that need not be all',
      sheets: table(`
        产出指标,数量指标,无障碍改造户数,户,185,,,,,,4,4
        ,,　其中：省市任务,户,165,`),
      says: ['E4 exceeds undecided: openList'],
    },
    {
      name: 'rates, deadlines and averages of parts do not add up',
      sheets: table(`
        产出指标,质量指标,合格率,%,100,100%,,,,,4,4
        ,,　其中：省市任务,%,100,100%
        ,,　其中：区县任务,%,100,100%
        ,时效指标,办理时限,工作日,15,15,,,,,2,2
        ,,　其中：受理,工作日,15,10
        ,,　其中：审核,工作日,15,10
        ,成本指标,人均补助,元/人,500,480,,,,,2,2
        ,,　其中：老人,元/人,500,480
        ,,　其中：儿童,元/人,500,480`),
    },
    {
      name: 'a ceiling above its parts',
      sheets: table(`
        产出指标,成本指标,补贴,万元,≤34.2,,,,,,2,2
        ,,　其中：省级任务,万元,≤20,
        ,,　其中：自筹任务,万元,≤14.2,`),
      says: ['E4 exceeds consistent'],
    },
    {
      name: 'amounts',
      sheets: table(`
        产出指标,成本指标,补贴,万元,,,万元,,,34.2,2,2
        ,,　其中：省级任务,,,,万元,,,20
        ,,　其中：自筹任务,,,,元,,,142000`),
      says: ['J4 exceeds consistent'],
    },
    {
      name: 'an error value among the parts',
      sheets: table(`
        产出指标,数量指标,无障碍改造户数,户,185,,,,,,4,4
        ,,　其中：省市任务,户,#REF!,`),
      says: ['E4 exceeds undecided: error'],
    },
    { name: 'no parts', sheets: table('产出指标,数量指标,无障碍改造户数,户,185,185,,,,,4,4') },
  ],
  invalid: [
    {
      name: 'parts above the whole',
      sheets: table(`
        产出指标,数量指标,无障碍改造户数,户,185,185,,,,,4,4
        ,,　其中：省市任务,户,165,165
        ,,　其中：区县任务,户,20,22`),
      says: ['E4 exceeds consistent', 'F4 exceeds inconsistent 187'],
    },
    {
      name: 'amounts in 元 above one in 万元',
      sheets: table(`
        产出指标,成本指标,补贴,万元,,,万元,,,34.2,2,2
        ,,　其中：省级任务,,,,元,,,200000
        ,,　其中：自筹任务,,,,元,,,152000`),
      says: ['J4 exceeds inconsistent 35.2'],
    },
  ],
});
