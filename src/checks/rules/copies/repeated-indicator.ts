import type { Indicator } from '../../../model/indicator';
import { normalised } from '../../../reading/cells/normalise';
import { ofEachEvaluation } from '../../of-each';
import { defineRule } from '../../rule';

/** An indicator that stands twice in a table is weighed and scored twice. */
export const repeatedIndicator = defineRule({
  meta: {
    id: 'repeated-indicator',
    name: { 'zh-CN': '重复指标', 'en-US': 'Repeated indicator' },
    group: 'copies',
    severity: 'info',
    basis: {
      'zh-CN': '同一指标在一张自评表里只设一次，重复设置会重复计分（惯例）',
      'en-US': 'An indicator stands once in a table; twice, it is scored twice (custom)',
    },
    messages: {
      twice: {
        'zh-CN': '指标“{{indicator}}”在同一类里出现了两次，指标值也相同，请核对是不是重复设置。',
        'en-US': 'The indicator "{{indicator}}" stands twice in its class with the same target: was it entered twice?',
      },
    },
  },

  observations: ofEachEvaluation(({ indicators }) => {
    const seen = new Set<string>();
    return indicators.flatMap((indicator) => {
      const content = contentOf(indicator);
      if (!seen.has(content)) {
        seen.add(content);
        return [];
      }
      return [{ message: 'twice', figures: [], place: indicator.place, data: { indicator: indicator.name } }];
    });
  }),
});

function contentOf({ class: of, name, figures, targetText }: Indicator): string {
  const target = figures.get('target');
  return [of, normalised(name), targetText?.text ?? `${target?.value?.trimmed ?? ''}${target?.unit.symbol ?? ''}`].join('|');
}
