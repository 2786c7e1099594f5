import { figureOf } from '../../../model/book';
import { Decimal } from '../../../model/decimal';
import { isKnown } from '../../../model/figure';
import { isReason } from '../../reasons';
import { defineRule } from '../../rule';

/** A budget that was changed far beyond what was planned wants a written reason. */
export const adjustmentReason = defineRule({
  meta: {
    id: 'adjustment-reason',
    name: { 'zh-CN': '预算调整原因', 'en-US': 'Reason for a budget adjustment' },
    group: 'budget',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：预算调整率用以反映和考核部门预算的调整程度；界限是地方惯例（湖南一些评分表的预算控制率大于30%不得分），超过的应说明原因',
      'en-US': '财预〔2013〕53号, annex 2: the rate measures how much the budget was adjusted; the limit is local custom (some score sheets in Hunan give no points above 30%), beyond it a reason is due',
    },
    messages: {
      missing: {
        'zh-CN': '{{rate.label}}达{{rate}}，超过{{threshold}}%，文字材料里还没有写预算调整原因。',
        'en-US': '{{rate.label}} is {{rate}}, above {{threshold}}%, and no reason for the adjustment has been written.',
      },
    },
  },

  observations({ book, thresholds }) {
    const rate = figureOf(book, 'adjustment', 'total', 'adjustmentRate');
    // Without the form for texts the reason may well stand in the report itself.
    if (book.texts.size === 0 || isReason(book.texts.get('adjustmentReason'))) return [];
    if (!isKnown(rate) || rate.value.compare(Decimal.of(thresholds.adjustmentRate)) <= 0) return [];
    return [{ message: 'missing', figures: [rate], place: rate.place, data: { rate, threshold: String(thresholds.adjustmentRate) } }];
  },
});
