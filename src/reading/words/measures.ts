import type { Measure } from '../../model/statement';

/** Column headers of statements, without years, units in brackets and blanks. */
export const measureWords: Readonly<Record<Measure, readonly string[]>> = {
  opening: ['年初预算数', '年初预算', '年初预算金额', '年初批复预算数'],
  openingShare: ['年初预算占比', '年初占比', '占年初预算比例'],
  adjusted: ['全年预算数', '全年预算', '调整预算数', '调整后预算数', '本年预算数', '预算数'],
  final: ['决算数', '决算', '决算金额', '全年执行数', '执行数', '本年决算数', '支出决算', '收入决算'],
  finalShare: ['决算占比', '执行占比', '占决算比例'],
  prior: ['上年决算数', '上年决算', '上年执行数'],
  priorBudget: ['上年预算数', '上年预算'],
  increase: ['追加', '调增', '追加预算', '调增数'],
  decrease: ['追减', '调减', '追减预算', '调减数'],
  adjustmentRate: ['预算调整率', '调整率'],
  posts: ['编制数', '核定编制数', '编制'],
  staff: ['实有人数', '实际在职人数', '在职人数', '年末实有人数'],
  basic: ['基本支出'],
  project: ['项目支出'],
  total: ['合计', '总计'],
  change: ['增减额', '增减', '增减数', '增减金额', '增减变动', '增减变动额', '变动额', '比上年增减', '比上年增减额', '较上年增减', '较上年增减额', '同比增减', '同比增减额'],
  changeRate: ['增减率', '增减比例', '增减幅度', '增长率', '变动率', '增减变动率', '增幅', '比上年增减率', '较上年增减率', '同比增减率', '同比增长率', '增减百分比'],
  executionRate: ['执行率', '预算执行率', '预算完成率', '支出执行率', '执行进度', '支出进度', '完成预算比例'],
  controlRate: ['控制率', '在职人员控制率', '编制控制率'],
  weight: ['分值'],
  score: ['得分'],
};

/** Headers of the column that names the rows; the first that a table has. */
export const labelHeaders: readonly string[] = ['项目', '项目名称', '科目名称', '科目', '支出经济分类', '类别', '指标', '资金来源'];

/** Headers of the column that says what a row's money comes from. */
export const fundHeaders: readonly string[] = ['资金来源', '资金性质'];
