/** A department's year: the sample's money, and words enough to fill some pages. */
import { type BookText, indicator, row, total } from './book';

/** 1,600 characters without a line feed. */
export const longParagraph = '全区各镇街道残联按照年初任务分解表推进康复、就业、教育、托养和无障碍改造等工作，做到底数清、责任明、进度实。'.repeat(40).slice(0, 1600);

export const sample: BookText = {
  facts: { departmentName: '示例区残疾人联合会', year: '2023', reportDate: '2024年8月26日', innerOfficeCount: '2', innerOffices: '办公室、综合业务部', subordinateUnits: '示例区残疾人就业服务中心' },
  statements: {
    staffing: [
      total({ posts: '23', staff: '22' }, row('administrativePosts', '行政编制', { posts: '6', staff: '5' }), row('institutionPosts', '事业编制', { posts: '17', staff: '16' })),
      row('retired', '退休人员', { posts: '', staff: '2' }),
    ],
    income: [total(
      { opening: '229.99', final: '2015.65' },
      row('generalPublicBudget', '一般公共预算拨款', { opening: '222.58', openingShare: '96.78', final: '1763.44' }),
      row('governmentFundBudget', '政府性基金预算拨款', { opening: '', final: '232.35' }),
      row('otherFunds', '其他收入', { opening: '7.41', openingShare: '0.32', final: '19.86' }),
    )],
    expenditure: [total(
      { opening: '229.99', adjusted: '2015.65', final: '2015.65' },
      row('basicExpenditure', '基本支出', { opening: '220.99', final: '373.92' }),
      row('projectExpenditure', '项目支出', { opening: '9.00', final: '1641.73' }),
    )],
    expenditureByFund: [total(
      { basic: '373.92', project: '1641.73', total: '2015.65' },
      row('generalPublicBudget', '一般公共预算', { basic: '373.86', project: '1389.58', total: '1763.44' }),
      row('governmentFundBudget', '政府性基金预算', { basic: '', project: '232.35', total: '232.35' }),
      row('otherFunds', '其他资金', { basic: '0.06', project: '19.80', total: '19.86' }),
    )],
    basicExpenditure: [total(
      { opening: '220.99', final: '373.92' },
      row('wagesAndBenefits', '工资福利支出', { opening: '206.75', final: '305.78' }),
      row('goodsAndServices', '商品和服务支出', { opening: '14.24', final: '65.80' }),
      row('transfers', '对个人和家庭的补助', { opening: '', final: '0.30' }),
      row('capital', '资本性支出', { opening: '', final: '1.99' }),
    )],
    projectExpenditure: [total(
      { opening: '9.00', final: '1641.73' },
      row(null, '残疾人康复支出', { final: '132.01' }, { fund: '一般公共预算' }),
      row(null, '残疾人就业与扶贫支出', { final: '161.36' }, { fund: '一般公共预算' }),
      row(null, '其他残疾人事业支出', { opening: '9.00', final: '1096.21' }, { fund: '一般公共预算' }),
      row(null, '用于社会福利的彩票公益金支出', { final: '105.10' }, { fund: '政府性基金预算' }),
      row(null, '用于残疾人事业的彩票公益金支出', { final: '127.25' }, { fund: '政府性基金预算' }),
      row(null, '其他项目支出', { final: '19.80' }, { fund: '其他资金' }),
    )],
    adjustment: [total(
      { opening: '222.58', increase: '1793.07', decrease: '', adjustmentRate: '805.58' },
      row('basicExpenditure', '基本支出', { increase: '160.34' }),
      row('projectExpenditure', '项目支出', { increase: '1632.73' }),
    )],
    threePublic: [total({ adjusted: '6.50', final: '4.98' }, row('vehicles', '公务用车购置及运行维护费', { final: '4.12' }), row('hospitality', '公务接待费', { final: '0.86' }))],
  },
  indicators: [
    indicator('quantity', '创业扶持人数', { target: '38', actual: '41', completionRate: '108' }, [indicator('quantity', '省级任务', { target: '14' }), indicator('quantity', '自筹任务', { target: '24' })]),
    indicator('quantity', '无障碍改造户数', { target: '185户', actual: '185户' }),
    indicator('quality', '验收合格率', { target: '100%', actual: '100%' }),
    indicator('timeliness', '按期完成率', { target: '100%', actual: '100%' }),
    indicator('cost', '燃油补贴', { target: '≤18720元', actual: '18720元', standard: '260元', quantity: '72人', amount: '18720元' }),
    indicator('economic', '人均年增收', { target: '2000元', actual: '1900元', reason: '农产品价格回落；下年度加强销售对接。' }),
    indicator('social', '出行便利程度', { targetText: '明显提高', actualText: '明显提高' }),
    indicator('satisfaction', '服务对象满意度', { target: '≥90%', actual: '92%' }),
  ],
  score: { weight: '100', score: '98.6' },
  texts: {
    duties: '1.宣传贯彻残疾人保障法律法规。\n2.办理残疾人来信来访。',
    goals: '完成区委、区政府和上级残联部署的年度任务。',
    performance: '年初设定的各项任务基本完成。',
    quantity: longParagraph,
    problems: '（一）预算编制不够精准。\n（二）定性指标偏多。',
    improvements: '=细化预算编制\n-加强预算执行分析。',
    application: '自评结果作为编制以后年度预算的依据，并随决算公开。',
    adjustmentReason: '原因是上级专项资金在年度执行中下达。',
  },
};
