import type { FactRole, TextRole } from '../../model/book';

/** Headers of the two-column forms: what is asked, and what was answered. */
export const factHeaders = { asked: ['项目'], answered: ['内容'] } as const;
export const textHeaders = { asked: ['报告部分'], answered: ['文字材料'] } as const;

export const factWords: Readonly<Record<FactRole, readonly string[]>> = {
  departmentName: ['单位名称', '部门名称', '部门(单位)名称'],
  year: ['年度', '评价年度', '自评年度'],
  reportDate: ['报告日期', '填报日期'],
  innerOfficeCount: ['内设机构数'],
  innerOffices: ['内设机构名称', '内设机构'],
  subordinateUnits: ['下属单位', '所属单位'],
};

export const textWords: Readonly<Record<TextRole, readonly string[]>> = {
  duties: ['职能职责', '部门职能职责'],
  goals: ['绩效目标'],
  basicExpenditure: ['基本支出说明'],
  projectExpenditure: ['项目支出说明'],
  performance: ['总体绩效情况'],
  quantity: ['数量指标说明'],
  quality: ['质量指标说明'],
  timeliness: ['时效指标说明'],
  cost: ['成本指标说明'],
  benefit: ['效益指标说明'],
  satisfaction: ['满意度指标说明'],
  problems: ['存在的问题及原因分析'],
  improvements: ['下一步改进措施'],
  application: ['结果应用和公开情况'],
  other: ['其他需要说明的情况'],
  adjustmentReason: ['预算调整原因'],
};

/** What is to be signed, dated or named below the annexes; the longer words first. */
export const signatureWords: readonly string[] = ['单位负责人', '部门负责人', '财务负责人', '项目负责人', '负责人', '填表人', '填报人', '制表人', '经办人', '审核人', '复核人', '联系人', '联系电话', '填报日期', '填表日期'];
