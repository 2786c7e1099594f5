import { figureOf, type TextRole } from '../../../model/book';
import { Decimal } from '../../../model/decimal';
import { isKnown, type KnownFigure } from '../../../model/figure';
import type { RowRole } from '../../../model/statement';
import { isReason } from '../../reasons';
import { defineRule } from '../../rule';

/** What changes from year to year, and the texts of the report that may say why. */
const watched: readonly (readonly [RowRole, readonly TextRole[]])[] = [
  ['total', ['basicExpenditure', 'projectExpenditure']],
  ['basicExpenditure', ['basicExpenditure']],
  ['projectExpenditure', ['projectExpenditure']],
];

/** Decimals that a rate of change is printed with. */
const rateDecimals = 2;

/** Expenditure that changed much from the year before wants a word in the report. */
export const yearSwing = defineRule({
  meta: {
    id: 'year-swing',
    name: { 'zh-CN': '增减较大的说明', 'en-US': 'Large change from the year before' },
    group: 'years',
    severity: 'warning',
    basis: {
      'zh-CN': '部门决算公开惯例：与上年相比增减较大的应说明原因；多大算“较大”各地掌握不一',
      'en-US': 'Custom of published final accounts: large changes from the year before are explained; what is large differs from place to place',
    },
    messages: {
      unexplained: {
        'zh-CN': '{{final.label}}是{{final}}，比上年的{{prior}}变动{{rate}}%，超过{{threshold}}%，文字材料里还没有说明，请核对上年数，或补充原因。',
        'en-US': '{{final.label}} is {{final}}, {{rate}}% away from {{prior}} the year before, more than {{threshold}}%, and no text of the report explains it: check last year\'s figure, or say why.',
      },
    },
  },

  observations({ book, thresholds }) {
    // Without the form for texts the reason may well stand in the report itself.
    if (book.texts.size === 0) return [];
    const threshold = Decimal.of(thresholds.yearOnYear);
    return watched.flatMap(([row, texts]) => {
      const final = figureOf(book, 'expenditure', row, 'final');
      const prior = figureOf(book, 'expenditure', row, 'prior');
      if (!isKnown(final) || !isKnown(prior) || prior.value.sign <= 0 || texts.some((text) => isReason(book.texts.get(text)))) return [];
      const rate = changeFrom(prior, final);
      if (rate.abs().compare(threshold) <= 0) return [];
      return [{ message: 'unexplained', figures: [final, prior], place: final.place, data: { final, prior, rate: rate.toString(), threshold: threshold.toString() } }];
    });
  },
});

/** In percent. */
function changeFrom(prior: KnownFigure, final: KnownFigure): Decimal {
  const [before, now] = [prior, final].map(({ value, unit }) => value.shifted(unit.power)) as [Decimal, Decimal];
  return now.minus(before).shifted(2).dividedBy(before, rateDecimals);
}
