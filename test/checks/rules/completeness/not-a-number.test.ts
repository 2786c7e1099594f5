import { notANumber } from '../../../../src/checks/rules/completeness/not-a-number';
import { testRule } from '../../rule-tester';

testRule(notANumber, {
  valid: [
    {
      name: 'numbers in many spellings, and marks for nothing',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,年初预算占比,决算数
        本年收入合计,"3，518.85",100%,１２．５
        　一般公共预算拨款,3518.85万元,100%,约12
        　其他收入,-,—,无`,
    },
    {
      name: 'words where an indicator describes: targets, results, how far they were reached, prices 据实',
      sheets: `
        绩效指标

        一级指标,二级指标,三级指标,年度指标值,实际完成值,完成率,单位标准,分值,得分
        效益指标,社会效益指标,出行便利,明显提高,明显提高,达标,,8,8
        产出指标,成本指标,评审费,≤5,4,,据实,2,2`,
    },
    { name: 'texts and facts', sheets: '单位信息\n\n项目,内容\n单位名称,示例局\n内设机构数,两个' },
  ],
  invalid: [
    {
      name: 'an error value, and words in a column of money',
      sheets: `
        收入
        单位：万元
        项目,年初预算数,决算数
        本年收入合计,#REF!,230
        　一般公共预算拨款,222.58,待定`,
      says: ['B4 errorValue', 'C5 words'],
    },
    {
      name: 'words where an indicator counts',
      sheets: `
        绩效指标

        一级指标,二级指标,三级指标,年度指标值,实际完成值,完成率,单位标准,数量,金额,分值,得分
        产出指标,数量指标,培训人数,70,70,已完成,,,,4,满分
        产出指标,成本指标,培训费,,,,#VALUE!,若干,按合同,2,2
        合计,,,,,,,,,100,九十八`,
      says: ['F4 words', 'K4 words', 'G5 errorValue', 'H5 words', 'I5 words', 'K6 words'],
    },
  ],
});
