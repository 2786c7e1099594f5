import { reportDate } from '../../../../src/checks/rules/completeness/report-date';
import { testRule } from '../../rule-tester';

const unit = (year: string, date: string) => `
  单位信息

  项目,内容
  单位名称,示例局
  年度,${year}
  报告日期,${date}`;

testRule(reportDate, {
  valid: [
    { name: 'the year after', sheets: unit('2023', '2024年8月26日') },
    { name: 'much later', sheets: unit('2023年度', '2025-03-01') },
    { name: 'no date yet', sheets: unit('2023', '') },
    { name: 'a date without a year', sheets: unit('2023', '8月26日') },
    { name: 'no year', sheets: unit('', '2023年8月26日') },
  ],
  invalid: [
    { name: 'the year itself', sheets: unit('2023', '2023年8月26日'), says: ['B6 early'] },
    { name: 'the year before', sheets: unit('2023', '2022/12/30'), says: ['B6 early'] },
  ],
});
