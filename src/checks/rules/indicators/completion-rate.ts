import { quotient, the } from '../../../model/expression';
import { isPresent, type Figure } from '../../../model/figure';
import { allIndicators } from '../../all-indicators';
import { defineRule } from '../../rule';

/** A stated completion rate is what was reached over what was to be reached, each in the row's own unit. */
export const completionRate = defineRule({
  meta: {
    id: 'completion-rate',
    group: 'indicators',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：实际完成率 = 实际完成数 ÷ 计划完成数 × 100%',
      'en-US': '财预〔2013〕53号, annex 2: completion rate = completed ÷ planned × 100%',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}写的是{{stated}}，按实际完成值{{actual}} ÷ 年度指标值{{target}}计算应为{{expected}}。',
        'en-US': '{{label}} says {{stated}}; {{actual}} reached ÷ {{target}} planned give {{expected}}.',
      },
    },
  },

  relations({ book }) {
    return allIndicators(book).flatMap(({ figures }) => {
      const stated = figures.get('completionRate');
      const target = figures.get('target');
      const actual = figures.get('actual');
      if (!isPresent(stated) || !isPresent(target) || !isPresent(actual)) return [];
      return [{
        kind: 'quotient',
        stated,
        comparator: 'equal',
        expected: quotient(the(asMeasured(actual)), the(asMeasured(target))),
        message: 'mismatch',
        data: { actual, target },
      }];
    });
  },
});

/** A target of "≥90%" is measured against at 90%. */
function asMeasured({ hedge, ...figure }: Figure): Figure {
  return hedge === 'about' ? { ...figure, hedge } : figure;
}
