import { figureOf } from '../../../model/book';
import { product, quotient, the } from '../../../model/expression';
import { isKnown } from '../../../model/figure';
import { defineRule } from '../../rule';

/** The execution indicator scores its weight times the execution rate, at most its weight. */
export const executionScore = defineRule({
  meta: {
    id: 'execution-score',
    group: 'scores',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2020〕10号 自评表：预算执行率得分 = 分值 × 执行率，最高不超过分值',
      'en-US': '财预〔2020〕10号, self-evaluation form: execution score = weight × execution rate, at most the weight',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}是{{stated}}，按分值{{weight}} × 决算数{{final}} ÷ 全年预算数{{adjusted}}计算应为{{expected}}。',
        'en-US': '{{label}} is {{stated}}; weight {{weight}} × {{final}} executed ÷ {{adjusted}} budgeted give {{expected}}.',
      },
    },
  },

  relations({ book }) {
    const final = figureOf(book, 'expenditure', 'total', 'final');
    const adjusted = figureOf(book, 'expenditure', 'total', 'adjusted');
    if (!isKnown(final) || !isKnown(adjusted)) return [];
    return book.indicators.filter((indicator) => indicator.class === 'execution').flatMap(({ figures }) => {
      const stated = figures.get('score');
      const weight = figures.get('weight');
      if (!isKnown(stated) || !isKnown(weight)) return [];
      const full = final.value.compare(adjusted.value) >= 0;
      return [{
        kind: full ? 'tie' : 'quotient',
        stated,
        comparator: 'equal',
        expected: full ? the(weight) : quotient(product(the(weight), the(final)), the(adjusted)),
        message: 'mismatch',
        data: { weight, final, adjusted },
      }];
    });
  },
});
