import { type IndicatorFigures, type IndicatorTable, percent } from '../figures';

const quantities: readonly IndicatorFigures[] = [
  {
    name: '创业扶持人数', unit: '人', target: 38, actual: 41, completionRate: 1.08, weight: 4, score: 4,
    parts: [{ name: '省级任务', unit: '人', target: 14 }, { name: '自筹任务', unit: '人', target: 24 }],
  },
  { name: '残疾人职业技能培训人数', unit: '人', target: 70, actual: 70, completionRate: 1, weight: 2, score: 2 },
  { name: '农村实用技术培训人数', unit: '人', target: 140, actual: 140, completionRate: 1, weight: 2, score: 2 },
  { name: '大学生教育资助人数', unit: '人', target: 76, actual: 76, weight: 2, score: 2 },
  { name: '高中学生教育资助人数', unit: '人', target: 104, actual: 104, weight: 2, score: 2 },
  { name: '居家托养服务人数', unit: '人', target: 140, actual: 140, weight: 2, score: 2 },
  { name: '机构托养服务人数', unit: '人', target: 30, actual: 30, weight: 2, score: 2 },
  { name: '机动轮椅车燃油补贴人数', unit: '人', target: 72, actual: 72, weight: 2, score: 2 },
  {
    name: '困难重度残疾人家庭无障碍改造户数', unit: '户', target: 185, actual: 185, completionRate: 1, weight: 4, score: 4,
    parts: [{ name: '省、市项目任务', unit: '户', target: 165, actual: 165 }, { name: '区县统筹任务', unit: '户', target: 20, actual: 20 }],
  },
  { name: '残疾儿童康复救助人数', unit: '人', target: 155, actual: 201, weight: 3, score: 3 },
  { name: '残疾儿童康复救助服务量', unit: '人·月', target: 1240, actual: 1697.3, completionRate: 1.37, weight: 2, score: 2, note: '救助一名儿童一个月计1人·月' },
  { name: '残疾儿童人工耳蜗植入人数', unit: '人', target: 1, actual: 1, weight: 1, score: 1 },
  { name: '残疾儿童助听器适配人数', unit: '人', target: 3, actual: 3, weight: 1, score: 1 },
  { name: '残疾儿童矫形器适配人数', unit: '人', target: 28, actual: 28, weight: 1, score: 1 },
  { name: '贫困残疾人评定补贴人数', unit: '人', target: 350, actual: 350, weight: 2, score: 2 },
];

const qualities: readonly IndicatorFigures[] = [
  { name: '无障碍改造验收合格率', unit: '%', target: percent(100), actual: percent(100), completionRate: 1, weight: 2, score: 2 },
  { name: '适龄残疾儿童义务教育入学率', unit: '%', target: '≥98%', actual: percent(99), weight: 2, score: 2 },
  { name: '实用技术学员掌握的生产技能数', unit: '门', target: '≥3', actual: 3, weight: 2, score: 2 },
  { name: '补贴对象审核准确率', unit: '%', target: percent(100), actual: percent(100), weight: 2, score: 2 },
];

const timeliness: readonly IndicatorFigures[] = [
  { name: '项目按期完成率', unit: '%', target: percent(100), actual: percent(100), weight: 2, score: 2 },
  { name: '资金及时拨付率', unit: '%', target: percent(100), actual: percent(100), weight: 2, score: 2 },
];

const costs: readonly IndicatorFigures[] = [
  {
    name: '创业扶持补贴', unit: '万元', target: '≤34.2', actual: 34.2, money: '万元', amount: 34.2, weight: 2, score: 2,
    parts: [{ name: '省级任务', money: '万元', standard: 1, quantity: 14 }, { name: '自筹任务', money: '万元', standard: 0.6, quantity: 24 }],
  },
  { name: '残疾人机动轮椅车燃油补贴', unit: '元', target: '≤18720', actual: 18720, money: '元', standard: 260, quantity: 72, amount: 18720, weight: 1, score: 1 },
  {
    name: '无障碍改造', unit: '万元', target: '≤85.65', actual: 85.65, money: '万元', amount: 85.65, weight: 2, score: 2,
    parts: [
      { name: '省、市项目任务', money: '万元', standard: '0.5以上', quantity: 165 },
      { name: '区县统筹任务', money: '万元', standard: '0.1以上', quantity: 20 },
    ],
  },
  { name: '贫困残疾人评定补贴', unit: '元', target: '≤52500', actual: 52500, money: '元', standard: 150, quantity: 350, amount: 52500, weight: 1, score: 1 },
];

const economic: readonly IndicatorFigures[] = [
  {
    name: '受扶持创业家庭人均年增收', unit: '元', target: 2000, actual: 1900, completionRate: 0.95, weight: 8, score: 7.6,
    reason: '部分创业户从事种植养殖，下半年农产品价格回落，增收不及预期；下年度加强市场信息服务和销售对接。',
  },
];

const social: readonly IndicatorFigures[] = [
  { name: '残疾人出行便利程度', target: '明显提高', actual: '明显提高', weight: 8, score: 8 },
  { name: '残疾人生活自理和社会参与能力', target: '提高', actual: '提高', weight: 8, score: 8 },
];

const sustainability: readonly IndicatorFigures[] = [
  {
    name: '扶残助残长效机制', target: '健全', actual: '基本健全', weight: 6, score: 5,
    reason: '社会力量参与助残的激励措施还不够具体；下年度会同有关部门制定实施办法。',
  },
];

const satisfaction: readonly IndicatorFigures[] = [{ name: '残疾人及其家属满意度', unit: '%', target: '≥90%', actual: percent(92), weight: 10, score: 10 }];

const execution: readonly IndicatorFigures[] = [{ name: '全年预算执行率', unit: '%', target: percent(100), actual: percent(100), completionRate: 1, weight: 10, score: 10 }];

const under = (first: string, second: string, rows: readonly IndicatorFigures[]): readonly IndicatorFigures[] => rows.map((row) => ({ first, second, ...row }));

export const indicators: IndicatorTable = {
  rows: [
    ...under('预算执行', '预算执行率', execution),
    ...under('产出指标', '数量指标', quantities),
    ...under('产出指标', '质量指标', qualities),
    ...under('产出指标', '时效指标', timeliness),
    ...under('产出指标', '成本指标', costs),
    ...under('效益指标', '经济效益指标', economic),
    ...under('效益指标', '社会效益指标', social),
    ...under('效益指标', '可持续影响指标', sustainability),
    ...under('满意度指标', '服务对象满意度指标', satisfaction),
  ],
  total: { weight: 100, score: 98.6 },
};
