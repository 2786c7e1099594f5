import type { RowRole } from '../../model/statement';

export interface RowWords {
  readonly role: RowRole;
  readonly words: readonly string[];
  /** The row it belongs below, where the sheet shows no indentation. */
  readonly under?: RowRole;
  /** Stands beside the total, not in it. */
  readonly outside?: boolean;
}

/** Kinds of budget money (预算法 第五条), with the income kinds of the self-evaluation form beside them. */
export const funds: readonly RowWords[] = [
  { role: 'generalPublicBudget', words: ['一般公共预算拨款', '一般公共预算', '一般公共预算财政拨款', '一般公共预算财政拨款收入', '一般公共预算拨款收入'] },
  { role: 'governmentFundBudget', words: ['政府性基金预算拨款', '政府性基金预算', '政府性基金', '政府性基金拨款', '政府性基金预算财政拨款', '政府性基金预算财政拨款收入'] },
  { role: 'stateCapitalBudget', words: ['国有资本经营预算拨款', '国有资本经营预算', '国有资本经营预算财政拨款', '国有资本经营预算财政拨款收入'] },
  { role: 'socialInsuranceBudget', words: ['社会保险基金预算拨款', '社会保险基金预算', '社会保险基金'] },
  { role: 'nonTaxSpecialAccount', words: ['纳入专户管理的非税收入', '纳入专户管理的非税收入拨款', '财政专户管理资金收入'] },
  { role: 'otherFunds', words: ['其他收入', '其他资金', '其他'] },
];

export const spendingKinds: readonly RowWords[] = [
  { role: 'basicExpenditure', words: ['基本支出'] },
  { role: 'personnel', words: ['人员经费'], under: 'basicExpenditure' },
  { role: 'operating', words: ['公用经费', '日常公用经费'], under: 'basicExpenditure' },
  { role: 'projectExpenditure', words: ['项目支出'] },
];

/** Economic classes 301, 302, 303, 310 (政府收支分类科目), and the two groups the trade puts them in. */
export const economicClasses: readonly RowWords[] = [
  { role: 'personnel', words: ['人员经费'] },
  { role: 'operating', words: ['公用经费', '日常公用经费'] },
  { role: 'wagesAndBenefits', words: ['工资福利支出'], under: 'personnel' },
  { role: 'goodsAndServices', words: ['商品和服务支出', '一般商品和服务支出'], under: 'operating' },
  { role: 'transfers', words: ['对个人和家庭的补助', '对个人和家庭的补助支出', '对个人和家庭补助支出'], under: 'personnel' },
  { role: 'capital', words: ['资本性支出'], under: 'operating' },
];

export const posts: readonly RowWords[] = [
  { role: 'administrativePosts', words: ['行政编制', '行政编制人员', '行政人员'] },
  { role: 'institutionPosts', words: ['事业编制', '事业编制人员', '事业人员'] },
  { role: 'workerPosts', words: ['工勤编制', '工勤编制人员', '工勤人员', '机关工勤人员'] },
  { role: 'retired', words: ['退休人员', '离退休人员', '离休人员', '退休', '离退休'], outside: true },
];

export const threePublicExpenses: readonly RowWords[] = [
  { role: 'total', words: ['三公经费', '三公经费支出'] },
  { role: 'overseasTravel', words: ['因公出国(境)费', '因公出国(境)费用', '因公出国境费', '出国经费', '因公出国(境)经费', '因公出国费', '因公出国(境)', '因公出国(境)支出'] },
  { role: 'vehicles', words: ['公务用车购置及运行维护费', '公务用车购置及运行费', '公务用车购置和维护经费', '公务用车购置和维护', '公务用车购置和运行费', '公务用车购置和运行维护费', '公务用车购置及运行维护', '公务用车购置及运行维护费小计', '公务用车购置及运行费小计', '公务用车费', '公务用车'] },
  { role: 'vehiclePurchase', words: ['公务用车购置费', '公务用车购置', '公车购置', '购置费'], under: 'vehicles' },
  { role: 'vehicleRunning', words: ['公务用车运行维护费', '公务用车运行费', '公务用车运行维护', '公车运行维护', '公车运行维护费', '运行费', '运行维护费'], under: 'vehicles' },
  { role: 'hospitality', words: ['公务接待费', '公务接待'] },
  { role: 'meetings', words: ['会议费'], outside: true },
  { role: 'training', words: ['培训费'], outside: true },
];

export const carryOverRows: readonly RowWords[] = [
  { role: 'openingCarryOver', words: ['年初结转和结余', '上年结转和结余', '年初结转结余'] },
  { role: 'income', words: ['本年收入', '本年收入合计'] },
  { role: 'surplusUsed', words: ['使用非财政拨款结余', '用事业基金弥补收支差额', '使用非财政拨款结余(含专用结余)'] },
  { role: 'expenditure', words: ['本年支出', '本年支出合计'] },
  { role: 'surplusDistributed', words: ['结余分配'] },
  { role: 'closingCarryOver', words: ['年末结转和结余', '年末结转结余'] },
];

/** What is bought, and what of it goes to small and medium-sized enterprises, as the notes to the final accounts print it. */
export const procurementRows: readonly RowWords[] = [
  { role: 'total', words: ['政府采购支出总额', '政府采购总额', '政府采购金额', '政府采购支出合计', '政府采购支出信息合计'] },
  { role: 'procurementGoods', words: ['政府采购货物支出', '货物支出', '货物类', '货物', '货物采购'] },
  { role: 'procurementWorks', words: ['政府采购工程支出', '工程支出', '工程类', '工程', '工程采购'] },
  { role: 'procurementServices', words: ['政府采购服务支出', '服务支出', '服务类', '服务', '服务采购'] },
  { role: 'smallAndMedium', words: ['授予中小企业合同金额', '授予中小企业的合同金额', '中小企业合同金额', '政府采购授予中小企业合同金额', '政府采购授予中小企业的合同金额'], outside: true },
  { role: 'smallAndMicro', words: ['授予小微企业合同金额', '授予小微企业的合同金额', '小微企业合同金额', '政府采购授予小微企业合同金额'], outside: true },
];

/** 年度资金总额 of the self-evaluation forms: by source in those of projects, by kind of income and of expenditure in those of departments (财预〔2020〕10号; Hunan's annex 2). */
export const annualFunds: readonly RowWords[] = [
  { role: 'total', words: ['年度资金总额', '资金总额', '年度预算资金总额'] },
  { role: 'appropriated', words: ['当年财政拨款', '本年财政拨款', '财政拨款', '当年财政资金', '财政资金'] },
  { role: 'carriedIn', words: ['上年结转资金', '上年结转', '上年结转结余资金'] },
  { role: 'otherFunds', words: ['其他资金', '其他收入', '其他'] },
  ...funds.filter(({ role }) => role !== 'otherFunds').map((fund) => ({ ...fund, outside: true })),
  ...spendingKinds.map(({ role, words }) => ({ role, words, outside: true })),
];

const fiscalFunds: readonly RowWords[] = [
  { role: 'generalPublicBudget', words: [...wordsFor('generalPublicBudget'), '一般公共预算收入', '一般公共预算财政拨款(补助)收入'] },
  { role: 'governmentFundBudget', words: [...wordsFor('governmentFundBudget'), '政府性基金预算拨款收入', '政府性基金收入', '政府性基金预算收入', '政府性基金拨款收入', '政府性基金财政拨款', '政府性基金财政拨款收入'] },
  { role: 'stateCapitalBudget', words: [...wordsFor('stateCapitalBudget'), '国有资本经营预算拨款收入', '国有资本经营预算收入', '国有资本经营', '国有资本经营收入', '国有资本经营财政拨款', '国有资本经营财政拨款收入'] },
];

const yearTotals = {
  income: ['本年收入合计', '本年收入', '收入合计', '本年收入小计', '当年收入合计', '当年收入小计'],
  expenditure: ['本年支出合计', '本年支出', '支出合计', '本年支出小计', '当年支出合计', '当年支出小计'],
};

/** Income of form 01 (部门决算 收入支出决算总表) and of 收支总表. */
export const summaryIncomeRows: readonly RowWords[] = [
  ...fiscalFunds,
  { role: 'fiscalAppropriation', words: ['财政拨款收入', '财政拨款'] },
  { role: 'superiorSubsidy', words: ['上级补助收入', '上级补助'] },
  { role: 'businessIncome', words: ['事业收入'] },
  { role: 'operatingIncome', words: ['经营收入', '事业单位经营收入'] },
  { role: 'affiliateRemittance', words: ['附属单位上缴收入', '附属单位缴款', '附属单位上缴'] },
  { role: 'nonTaxSpecialAccount', words: ['财政专户管理资金收入', '财政专户管理资金', '财政专户管理的资金'] },
  { role: 'otherFunds', words: ['其他收入'] },
  { role: 'income', words: yearTotals.income },
  { role: 'surplusUsed', words: ['使用非财政拨款结余', '使用非财政拨款结余(含专用结余)', '使用非财政拨款结余和专用结余', '用事业基金弥补收支差额'] },
  { role: 'openingCarryOver', words: ['年初结转和结余', '上年结转和结余', '年初结转结余', '上年结转结余', '上年结转', '年初结转'] },
];

export const summaryExpenditureRows: readonly RowWords[] = [
  { role: 'expenditure', words: yearTotals.expenditure },
  { role: 'surplusDistributed', words: ['结余分配'] },
  { role: 'closingCarryOver', words: ['年末结转和结余', '年末结转结余', '年终结转结余', '年终结转和结余', '结转下年', '结转下年支出', '年末结转'] },
];

/** Income of form 04 (财政拨款收入支出决算总表); what was carried over is split by the same kinds of money. */
export const appropriationIncomeRows: readonly RowWords[] = [
  ...fiscalFunds,
  { role: 'income', words: yearTotals.income },
  { role: 'openingCarryOver', words: ['年初财政拨款结转和结余', '年初财政拨款结转结余', '上年财政拨款结转和结余', '上年财政拨款结转', '上年结转', '年初结转和结余', '上年结转结余', '上年结转和结余'] },
];

export const appropriationExpenditureRows: readonly RowWords[] = [
  { role: 'expenditure', words: yearTotals.expenditure },
  { role: 'closingCarryOver', words: ['年末财政拨款结转和结余', '年末财政拨款结转结余', '结转下年', '年末结转和结余', '年终结转结余', '结转下年支出', '年末结转结余'] },
];

/** The two groups of basic expenditure; its classes are known by their codes. */
export const basicGroups: readonly RowWords[] = [
  { role: 'personnel', words: ['人员经费', '人员支出'] },
  { role: 'operating', words: ['公用经费', '日常公用经费', '公用支出'] },
];

function wordsFor(role: RowRole): readonly string[] {
  return funds.find((fund) => fund.role === role)!.words;
}

/** What the spending-control part of the base-data annex asks for beside the three public expenses (财预〔2013〕53号 附件2). */
export const controlledItems: readonly RowWords[] = [
  { role: 'operating', words: ['公用经费', '日常公用经费'] },
  { role: 'procurement', words: ['政府采购', '政府采购金额'] },
  { role: 'keyProjects', words: ['重点项目支出'] },
  { role: 'paymentProgress', words: ['支付进度'] },
  { role: 'fixedAssets', words: ['固定资产总额', '固定资产'] },
  { role: 'fixedAssetsInUse', words: ['在用固定资产', '在用固定资产总额'] },
  { role: 'plannedWork', words: ['计划工作数', '计划完成工作数'] },
  { role: 'completedWork', words: ['实际完成工作数'] },
  { role: 'timelyWork', words: ['及时完成工作数', '及时完成实际工作数'] },
  { role: 'qualifiedWork', words: ['质量达标工作数', '质量达标实际工作数'] },
  { role: 'assignedWork', words: ['重点工作交办数', '重点工作交办或下达数'] },
  { role: 'settledWork', words: ['重点工作完成数', '重点工作实际完成数'] },
  { role: 'buildingArea', words: ['楼堂馆所面积', '新建楼堂馆所面积'] },
  { role: 'buildingInvestment', words: ['楼堂馆所投资', '新建楼堂馆所投资'] },
];
