import { sumOf } from '../../../model/expression';
import { isPresent, type Figure } from '../../../model/figure';
import type { IndicatorMeasure } from '../../../model/indicator';
import { ofEachEvaluation } from '../../of-each';
import { defineRule } from '../../rule';

const additive: readonly IndicatorMeasure[] = ['target', 'actual', 'amount'];

/** Parts named under an indicator (其中：…) together do not exceed it. */
export const indicatorParts = defineRule({
  meta: {
    id: 'indicator-parts',
    name: { 'zh-CN': '指标的其中项', 'en-US': 'Parts of an indicator' },
    group: 'indicators',
    severity: 'error',
    basis: {
      'zh-CN': '“其中”各项之和不大于总数（算术关系）',
      'en-US': 'Items under "of which" together do not exceed the whole (arithmetic)',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，其中各项相加却是{{expected}}，超出了总数。',
        'en-US': '{{label}} is {{stated}}, but the items under it add up to {{expected}}, more than the whole.',
      },
    },
  },

  relations: ofEachEvaluation((evaluation) =>
    evaluation.indicators.flatMap((indicator) =>
      additive.flatMap((measure) => {
        const stated = indicator.figures.get(measure);
        const parts = indicator.parts.map((part) => part.figures.get(measure)).filter(isPresent);
        if (!isPresent(stated) || parts.length === 0 || ![stated, ...parts].every((figure) => addsUp(figure, stated))) return [];
        return [{ kind: 'sum' as const, stated, comparator: 'equal' as const, expected: sumOf(parts), openList: true, message: 'exceeds' as const }];
      }),
    ),
  ),
});

/** Time limits, and averages such as 元/人: those of parts run side by side. */
const sideBySide = /[/／]|每|^(?:个?工作日|[年季月周日天]|个月|小时|分钟)$/;

function addsUp({ unit }: Figure, whole: Figure): boolean {
  return unit.dimension === whole.unit.dimension && unit.dimension !== 'ratio' && !sideBySide.test(unit.symbol);
}
