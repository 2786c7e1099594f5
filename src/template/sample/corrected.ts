import type { Figures, IndicatorFigures } from '../figures';
import { sample } from './sample';

/** What is mended in the indicator table, by name. */
const mended: Readonly<Record<string, Partial<IndicatorFigures>>> = {
  残疾儿童康复救助服务量: { reason: '年内新增符合条件的残疾儿童较多，部分儿童康复周期延长，经区财政追加资金予以保障；下年度依据实名登记的康复需求测算指标值。' },
  创业扶持补贴: {
    parts: [
      { name: '省级任务', money: '万元', standard: 1, quantity: 24 },
      { name: '自筹任务', money: '万元', standard: 0.6, quantity: 17 },
    ],
  },
};

const adjustmentReason = [
  '年初预算只安排了基本支出和少量项目经费，中央和省级专项资金在年度执行中陆续下达，故年中追加较多。',
  '全年追加1785.66万元，其中：基本支出152.93万元，用于落实工资调整政策和补足社会保险缴费；项目支出1632.73万元，主要是上级下达的残疾人事业发展补助资金和彩票公益金，以及区级安排的残疾人两项补贴等民生资金。追加事项均按规定程序报批。',
].join('\n');

/** The sample without its faults. See docs/sample.md. */
export const correctedSample: Figures = {
  ...sample,
  staffing: { ...sample.staffing, 事业编制: [17, 17] },
  income: { ...sample.income, 其他收入: [7.41, 0.0322, 19.86, 19.86, 0.0099, 15.76] },
  basicExpenditure: { ...sample.basicExpenditure, 对个人和家庭的补助: [null, null, 0.35, 2.86] },
  adjustment: {
    ...sample.adjustment,
    合计: [229.99, 1785.66, null, 7.7641],
    基本支出: [null, 152.93],
  },
  indicators: { ...sample.indicators, rows: sample.indicators.rows.map((row) => ({ ...row, ...mended[row.name] })) },
  texts: { ...sample.texts, 预算调整原因: [adjustmentReason] },
};
