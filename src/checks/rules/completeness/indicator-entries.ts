import { isPresent, type Place } from '../../../model/figure';
import type { Indicator, IndicatorMeasure } from '../../../model/indicator';
import { ofEachEvaluation } from '../../of-each';
import { defineRule, type Observation } from '../../rule';

type Message = 'target' | 'actual' | 'score';

/** Of an evaluation most of whose indicators are filled in, one has no target, no result or no score. */
export const indicatorEntries = defineRule<Message>({
  meta: {
    id: 'indicator-entries',
    name: { 'zh-CN': '指标漏填', 'en-US': 'Blank entries of indicators' },
    group: 'completeness',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2020〕10号 项目支出绩效自评表：年度指标值、实际完成值、分值、得分逐项填列（部门整体支出参照）',
      'en-US': '财预〔2020〕10号, self-evaluation form for projects (used for departments by analogy): target, result, weight and score are filled in for every indicator',
    },
    messages: {
      target: {
        'zh-CN': '“{{indicator}}”有分值，年度指标值却是空的。',
        'en-US': '"{{indicator}}" has a weight but no target.',
      },
      actual: {
        'zh-CN': '“{{indicator}}”有分值，实际完成值却是空的。',
        'en-US': '"{{indicator}}" has a weight but no result.',
      },
      score: {
        'zh-CN': '“{{indicator}}”有分值，得分却是空的。',
        'en-US': '"{{indicator}}" has a weight but no score.',
      },
    },
  },

  observations: ofEachEvaluation(({ indicators }) => {
    const weighed = indicators.filter(({ figures, class: of }) => isPresent(figures.get('weight')) && of !== 'execution');
    const missing = (message: Message, measure: IndicatorMeasure) => {
      const blank = weighed.flatMap((indicator) => blankAt(indicator, measure));
      // A column that most rows leave blank is not being used, or not yet.
      return blank.length * 2 < weighed.length ? blank.map(({ name, place }): Observation<Message> => ({ message, figures: [], place, data: { indicator: name } })) : [];
    };
    return [...missing('target', 'target'), ...missing('actual', 'actual'), ...missing('score', 'score')];
  }),
});

/** 无 and a dash are answers, too. */
function blankAt({ name, figures }: Indicator, measure: IndicatorMeasure): readonly { name: string; place: Place }[] {
  const figure = figures.get(measure);
  return figure?.gap === 'blank' && figure.printed.trim() === '' ? [{ name, place: figure.place }] : [];
}
