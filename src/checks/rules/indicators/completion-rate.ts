import { quotient, the } from '../../../model/expression';
import { isKnown, isPresent, type Figure } from '../../../model/figure';
import { percent } from '../../../model/unit';
import { reachedBy } from '../../../scoring/targets';
import { allIndicators } from '../../all-indicators';
import { whicheverHolds } from '../../alternatives';
import { given } from '../../given';
import { ofEachEvaluation } from '../../of-each';
import { defineRule, type RelationOf } from '../../rule';

/** A stated completion rate is what was reached over what was to be reached, each in the row's own unit. */
export const completionRate = defineRule({
  meta: {
    id: 'completion-rate',
    name: { 'zh-CN': '完成率', 'en-US': 'Completion rate' },
    group: 'indicators',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：实际完成率 = 实际完成工作数 ÷ 计划工作数 × 100%',
      'en-US': '财预〔2013〕53号, annex 2: completion rate = work done ÷ work planned × 100%',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}写的是{{stated}}，按实际完成值{{actual}} ÷ 年度指标值{{target}}计算应为{{expected}}。',
        'en-US': '{{label}} says {{stated}}; {{actual}} reached ÷ {{target}} planned give {{expected}}.',
      },
    },
  },

  relations: ofEachEvaluation((evaluation) =>
    allIndicators(evaluation).flatMap((indicator) => {
      const stated = indicator.figures.get('completionRate');
      const reached = reachedBy(indicator);
      if (!isPresent(stated) || !reached) return [];
      const { target, actual, incomparable } = reached;
      const rate: RelationOf<'mismatch'> = {
        kind: 'quotient',
        stated,
        comparator: 'equal',
        expected: quotient(the(asMeasured(actual)), the(asMeasured(target))),
        notApplicable: incomparable,
        message: 'mismatch',
        data: { actual, target },
      };
      return [isMet(target, actual) ? whicheverHolds([rate, { ...rate, kind: 'tie', expected: the(given(100, percent, stated)) }]) : rate];
    }),
  ),
});

/** A target of "≥90%" is measured against at 90%. */
function asMeasured({ hedge, ...figure }: Figure): Figure {
  return hedge === 'about' ? { ...figure, hedge } : figure;
}

/** At 92% a target of "≥90%" is completed by 102.22%, or simply by 100%. */
function isMet(target: Figure, actual: Figure): boolean {
  if (target.hedge !== 'atLeast' || !isKnown(target) || !isKnown(actual)) return false;
  return actual.value.shifted(actual.unit.power).compare(target.value.shifted(target.unit.power)) >= 0;
}
