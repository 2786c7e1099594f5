/** The levels of indicators in the order of the form (财预〔2020〕10号 附件1). */
import type { IndicatorClass } from '../../model/indicator';

export interface ClassWords {
  readonly class: IndicatorClass;
  readonly first: string;
  readonly second: string;
}

export const indicatorLevels: readonly ClassWords[] = [
  { class: 'quantity', first: '产出指标', second: '数量指标' },
  { class: 'quality', first: '产出指标', second: '质量指标' },
  { class: 'timeliness', first: '产出指标', second: '时效指标' },
  { class: 'cost', first: '产出指标', second: '成本指标' },
  { class: 'economic', first: '效益指标', second: '经济效益指标' },
  { class: 'social', first: '效益指标', second: '社会效益指标' },
  { class: 'ecological', first: '效益指标', second: '生态效益指标' },
  { class: 'sustainability', first: '效益指标', second: '可持续影响指标' },
  { class: 'satisfaction', first: '满意度指标', second: '服务对象满意度指标' },
];
