import { reportNeeds } from '../../../../src/checks/rules/completeness/report-needs';
import { testRule } from '../../rule-tester';

testRule(reportNeeds, {
  valid: [
    {
      name: 'all that is needed',
      sheets: [`
        单位信息

        项目,内容
        单位名称,示例局
        年度,2023
        报告日期,2024年8月26日
        下属单位,`, `
        文字材料

        报告部分,文字材料
        职能职责,贯彻落实国家政策
        其他需要说明的情况,`, `
        收入
        单位：万元
        项目,年初预算数,决算数,上年决算数
        本年收入合计,0,2015.65,
        　其他收入,,2015.65,`],
    },
    { name: 'a workbook without the template\'s forms', sheets: '说明\n无' },
  ],
  invalid: [
    {
      name: 'blank facts, texts and totals',
      sheets: [`
        单位信息

        项目,内容
        单位名称,
        年度,2023
        内设机构数,`, `
        文字材料

        报告部分,文字材料
        职能职责,
        存在的问题及原因分析,`, `
        收入
        单位：万元
        项目,年初预算数,决算数
        本年收入合计,229.99,
        　其他收入,,2015.65`, `
        支出
        单位：万元
        项目,年初预算数,决算数
        本年支出合计,,见附表
        　基本支出,,373.92`],
      says: ['单位信息!B4 text', '文字材料!B4 text', '文字材料!B5 text', '收入!C4 figure', '支出!B4 figure'],
    },
  ],
});
