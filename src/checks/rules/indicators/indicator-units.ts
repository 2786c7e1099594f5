import { isKnown } from '../../../model/figure';
import { allIndicators } from '../../all-indicators';
import { ofEachEvaluation } from '../../of-each';
import { defineRule, type Observation } from '../../rule';

type Message = 'differ' | 'lost';

/** Target and result of an indicator are in one unit. */
export const indicatorUnits = defineRule<Message>({
  meta: {
    id: 'indicator-units',
    name: { 'zh-CN': '指标值与完成值的单位', 'en-US': 'Units of target and result' },
    group: 'indicators',
    severity: 'warning',
    basis: {
      'zh-CN': '年度指标值与实际完成值用同一计量单位，才能比较完成情况（惯例）',
      'en-US': 'Target and result are in one unit, or they cannot be compared (custom)',
    },
    messages: {
      differ: {
        'zh-CN': '“{{indicator}}”的年度指标值是{{target}}，实际完成值是{{actual}}，单位不同，没法比较完成情况。',
        'en-US': '"{{indicator}}" has a target of {{target}} and a result of {{actual}}: different units, so they do not compare.',
      },
      lost: {
        'zh-CN': '“{{indicator}}”的年度指标值是{{target}}，实际完成值是{{actual}}，有一个没有写单位，请核对是不是漏了百分号。',
        'en-US': '"{{indicator}}" has a target of {{target}} and a result of {{actual}}: one of them names no unit. Was a percent sign lost?',
      },
    },
  },

  observations: ofEachEvaluation((evaluation) =>
    allIndicators(evaluation).flatMap(({ name, figures }): readonly Observation<Message>[] => {
      const target = figures.get('target');
      const actual = figures.get('actual');
      if (!isKnown(target) || !isKnown(actual) || target.unit.dimension === actual.unit.dimension) return [];
      const told = { figures: [actual, target], place: actual.place, data: { indicator: name, target, actual } };
      const dimensions = new Set([target.unit.dimension, actual.unit.dimension]);
      if (!dimensions.has('plain')) return [{ ...told, message: 'differ' }];
      // 3 beside 3门 is no riddle; 92 beside 90% may be one.
      return dimensions.has('ratio') ? [{ ...told, message: 'lost', severity: 'info' }] : [];
    }),
  ),
});
