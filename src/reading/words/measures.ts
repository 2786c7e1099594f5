import type { Measure } from '../../model/statement';

/** What a column header says: a measure, or an amount that is the year's own or the budget's as the table's set will have it. */
export type ColumnMeaning = Measure | 'amount' | 'budget' | 'priorAmount';

/** Column headers of statements, without years, units in brackets, formulas and blanks. Headers of several levels are joined. */
export const measureWords: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  amount: ['金额', '数额', '金额数', '本年数', '本年金额'],
  budget: ['预算数', '本年预算数', '本年预算', '预算', '预算金额', '本年度预算数'],
  priorAmount: ['上年数', '上年金额'],
  opening: ['年初预算数', '年初预算', '年初预算金额', '年初批复预算数'],
  openingShare: ['年初预算占比', '年初占比', '占年初预算比例'],
  adjusted: ['全年预算数', '全年预算', '调整预算数', '调整后预算数'],
  final: ['决算数', '决算', '决算金额', '全年执行数', '执行数', '本年决算数', '支出决算', '收入决算', '决算统计数', '统计数', '支出统计数'],
  finalShare: ['决算占比', '执行占比', '占决算比例'],
  prior: ['上年决算数', '上年决算', '上年执行数'],
  priorBudget: ['上年预算数', '上年预算'],
  increase: ['追加', '调增', '追加预算', '调增数'],
  decrease: ['追减', '调减', '追减预算', '调减数'],
  adjustmentRate: ['预算调整率', '调整率'],
  posts: ['编制数', '核定编制数', '编制'],
  staff: ['实有人数', '实际在职人数', '在职人数', '年末实有人数'],
  basic: ['基本支出', '基本支出小计', '基本支出合计'],
  project: ['项目支出', '项目支出小计', '项目支出合计'],
  total: ['合计', '总计', '小计', '本年收入合计', '本年支出合计', '收入合计', '支出合计', '本年支出', '本年支出小计', '本年合计'],
  change: ['增减额', '增减', '增减数', '增减金额', '增减变动', '增减变动额', '变动额', '比上年增减', '比上年增减额', '较上年增减', '较上年增减额', '同比增减', '同比增减额'],
  changeRate: ['增减率', '增减比例', '增减幅度', '增长率', '变动率', '增减变动率', '增幅', '比上年增减率', '较上年增减率', '同比增减率', '同比增长率', '增减百分比'],
  executionRate: ['执行率', '预算执行率', '预算完成率', '支出执行率', '执行进度', '支出进度', '完成预算比例'],
  controlRate: ['控制率', '在职人员控制率', '编制控制率'],
  weight: ['分值'],
  score: ['得分'],
  generalPublicBudget: [
    '一般公共预算财政拨款', '一般公共预算', '一般公共预算拨款', '一般公共预算财政拨款收入', '一般公共预算拨款收入', '一般公共预算收入', '一般公共预算资金', '一般公共预算财政拨款支出',
    '一般公共预算财政拨款小计', '一般公共预算小计', '一般公共预算拨款小计',
  ],
  governmentFundBudget: [
    '政府性基金预算财政拨款', '政府性基金预算', '政府性基金预算拨款', '政府性基金', '政府性基金预算财政拨款收入', '政府性基金预算拨款收入', '政府性基金预算收入', '政府性基金预算资金', '政府性基金财政拨款',
    '政府性基金拨款收入', '政府性基金收入', '政府性基金预算财政拨款小计', '政府性基金预算小计',
  ],
  stateCapitalBudget: [
    '国有资本经营预算财政拨款', '国有资本经营预算', '国有资本经营预算拨款', '国有资本经营', '国有资本经营预算财政拨款收入', '国有资本经营预算拨款收入', '国有资本经营预算收入', '国有资本经营预算资金', '国有资本经营财政拨款',
    '国有资本经营预算财政拨款小计', '国有资本经营预算小计',
  ],
  nonTaxSpecialAccount: ['财政专户管理资金', '财政专户管理资金收入', '财政专户收入', '纳入专户管理的非税收入', '财政专户管理的资金'],
  fiscalAppropriation: ['财政拨款收入', '财政拨款', '财政拨款收入小计', '财政拨款收入合计', '财政拨款小计'],
  superiorSubsidy: ['上级补助收入', '上级补助'],
  businessIncome: ['事业收入', '事业收入小计', '事业收入合计'],
  operatingIncome: ['经营收入', '事业单位经营收入'],
  affiliateRemittance: ['附属单位上缴收入', '附属单位缴款', '附属单位上缴'],
  otherFunds: ['其他收入', '其他收入小计'],
  paidToSuperior: ['上缴上级支出'],
  businessExpenditure: ['经营支出', '事业单位经营支出'],
  paidToAffiliates: ['对附属单位补助支出', '对附属单位补助', '对附属单位的补助支出'],
  personnel: ['人员经费', '人员支出', '基本支出人员经费', '人员经费支出'],
  operating: ['公用经费', '日常公用经费', '公用支出', '基本支出公用经费', '基本支出日常公用经费'],
  openingCarryOver: [
    '年初结转和结余', '上年结转和结余', '年初结转结余', '上年结转结余', '上年结转', '年初结转', '年初财政拨款结转和结余', '年初结转和结余合计', '年初结转和结余小计', '上年结转和结余合计', '上年结转和结余小计',
  ],
  income: ['本年收入', '本年收入小计', '本年财政拨款收入'],
  closingCarryOver: [
    '年末结转和结余', '年末结转结余', '结转下年', '年末结转', '年末财政拨款结转和结余', '年末结转和结余合计', '年末结转和结余小计', '结转下年支出',
  ],
};

/** Upper headers that say nothing of their own of the columns below them. */
export const groupHeaders: readonly string[] = [
  '收入', '支出', '收入决算', '支出决算', '本年收入', '本年支出', '本年收入合计', '本年支出合计', '决算', '决算数', '金额', '预算', '预算数', '本年预算', '本年预算数', '年初预算数', '年初预算', '其中', '本年数', '资金来源', '支出性质',
  '一般公共预算财政拨款支出', '一般公共预算支出', '本年一般公共预算支出', '本年一般公共预算基本支出', '一般公共预算基本支出', '本年政府性基金预算支出', '本年国有资本经营预算支出', '政府性基金预算支出', '国有资本经营预算支出', '本年政府性基金预算财政拨款支出', '基本支出', '财政拨款支出', '本年财政拨款支出', '项目',
  '财政拨款“三公”经费', '“三公”经费', '三公经费', '财政拨款三公经费', '人员经费', '公用经费', '执行数', '本年决算数', '全年预算数', '调整预算数', '部门预算支出', '本年拨款',
];

/** Of several years' or stages' columns the ones that are looked at first. */
export const stages: Readonly<Record<'final' | 'adjusted' | 'opening' | 'prior', readonly string[]>> = {
  final: ['决算数', '决算', '本年决算数', '执行数', '全年执行数'],
  adjusted: ['全年预算数', '调整预算数'],
  opening: ['年初预算数', '年初预算', '预算数', '本年预算数', '预算', '本年预算'],
  prior: ['上年决算数', '上年执行数', '上年预算数', '上年数'],
};

/** Headers of the column that names the rows; the first that a table has. */
export const labelHeaders: readonly string[] = [
  '科目名称', '功能分类科目名称', '支出功能分类科目名称', '经济分类科目名称', '支出经济分类科目名称', '项目科目名称', '项目', '项目名称', '科目', '项目(按功能分类)', '项目(按支出性质)', '项目(按支出性质和经济分类)', '功能分类', '支出功能分类',
  '支出经济分类', '经济分类', '类别', '指标', '名称', '支出项目', '收入项目', '资金来源', '单位名称', '部门(单位)名称', '预算单位', '部门名称', '支出内容', '支出项目类别', '支出功能分类科目', '支出经济分类科目', '功能科目', '经济科目', '功能分类科目', '经济分类科目', '部门经济分类', '部门预算经济分类', '财政供养人员情况', '经费控制情况',
];

/** Headers of columns of subject codes, whole or in parts. */
export const codeHeaders: readonly string[] = [
  '科目编码', '功能分类科目编码', '支出功能分类科目编码', '经济分类科目编码', '支出经济分类科目编码', '编码', '科目代码', '功能分类科目代码', '经济分类科目代码', '功能科目编码', '经济科目编码', '功能分类编码', '经济分类编码', '代码',
  '支出功能分类编码', '支出经济分类编码', '类', '款', '项',
];

/** Headers of columns of line numbers. */
export const lineHeaders: readonly string[] = ['行次', '序号', '栏次', '行号'];

/** Headers of the column that says what a row's money comes from. */
export const fundHeaders: readonly string[] = ['资金来源', '资金性质'];
