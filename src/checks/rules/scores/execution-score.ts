import { figureOf, indicatorsOf } from '../../../model/book';
import { product, quotient, the } from '../../../model/expression';
import type { Decimal } from '../../../model/decimal';
import { isKnown, type KnownFigure } from '../../../model/figure';
import { defineRule } from '../../rule';

/** The execution indicator scores its weight times the execution rate, at most its weight. */
export const executionScore = defineRule({
  meta: {
    id: 'execution-score',
    name: { 'zh-CN': '预算执行率得分', 'en-US': 'Score of the execution rate' },
    group: 'scores',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2020〕10号：定量指标完成的记全部分值，未完成的按完成值与指标值的比例记分；预算执行率 = 全年执行数 ÷ 全年预算数',
      'en-US': '财预〔2020〕10号: a quantitative indicator that is met scores its full weight, one that is not in proportion; execution rate = execution ÷ adjusted budget',
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
    return indicatorsOf(book).filter((indicator) => indicator.class === 'execution').flatMap(({ figures }) => {
      const stated = figures.get('score');
      const weight = figures.get('weight');
      if (!isKnown(stated) || !isKnown(weight)) return [];
      const full = !adjusted.value.isZero && inYuan(final).compare(inYuan(adjusted)) >= 0;
      return [{
        kind: full ? 'tie' : 'quotient',
        // Whole points may be rounded: 10 for 99.7%.
        stated: { ...stated, exact: false },
        comparator: 'equal',
        expected: full ? the(weight) : quotient(product(the(weight), the(final)), the(adjusted)),
        message: 'mismatch',
        data: { weight, final, adjusted },
      }];
    });
  },
});

function inYuan({ value, unit }: KnownFigure): Decimal {
  return value.shifted(unit.power);
}
