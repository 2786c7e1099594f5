import type { IndicatorClass, IndicatorMeasure } from '../../model/indicator';

/** Columns of the indicator table that hold words. */
export type IndicatorColumn = 'level1' | 'level2' | 'name' | 'unit' | 'priceUnit' | 'reason' | 'note';

export const indicatorColumns: Readonly<Record<IndicatorColumn, readonly string[]>> = {
  level1: ['一级指标'],
  level2: ['二级指标'],
  name: ['三级指标'],
  unit: ['计量单位', '单位'],
  priceUnit: ['计价单位'],
  reason: ['偏差原因分析及改进措施', '偏差原因', '未完成原因及改进措施', '偏差原因分析'],
  note: ['备注'],
};

export const indicatorMeasures: Readonly<Record<IndicatorMeasure, readonly string[]>> = {
  target: ['年度指标值', '指标值', '目标值'],
  actual: ['实际完成值', '完成值'],
  completionRate: ['完成率', '实际完成率'],
  standard: ['单位标准', '补助标准', '单价'],
  quantity: ['数量'],
  amount: ['金额'],
  weight: ['分值', '权重'],
  score: ['得分', '自评得分'],
};

/** Second-level names of 财预〔2020〕10号 and how departments shorten them. */
export const indicatorClasses: Readonly<Record<IndicatorClass, readonly string[]>> = {
  execution: ['预算执行率', '预算执行'],
  quantity: ['数量指标', '数量'],
  quality: ['质量指标', '质量'],
  timeliness: ['时效指标', '时效'],
  cost: ['成本指标', '成本'],
  economic: ['经济效益指标', '经济效益'],
  social: ['社会效益指标', '社会效益'],
  ecological: ['生态效益指标', '生态效益'],
  sustainability: ['可持续影响指标', '可持续影响'],
  satisfaction: ['服务对象满意度指标', '满意度指标', '服务对象满意度', '满意度'],
};
