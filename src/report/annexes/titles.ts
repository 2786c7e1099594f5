/** The annexes of a self-evaluation report, and what they are called in it. */
export type AnnexId = 'baseData' | 'overall' | 'projects' | 'charts';

export const annexTitles: Readonly<Record<AnnexId, string>> = {
  baseData: '部门整体支出绩效评价基础数据表',
  overall: '部门整体支出绩效自评表',
  projects: '项目支出绩效自评表',
  charts: '收支预算决算对照及绩效指标完成情况图表',
};
