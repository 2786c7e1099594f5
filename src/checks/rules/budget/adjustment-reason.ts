import { figureOf } from '../../../model/book';
import { Decimal } from '../../../model/decimal';
import { isKnown } from '../../../model/figure';
import { defineRule } from '../../rule';

/** A budget that was changed far beyond what was planned wants a written reason. */
export const adjustmentReason = defineRule({
  meta: {
    id: 'adjustment-reason',
    group: 'budget',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：预算调整率考核预算编制的准确性；湖南省部门整体支出绩效评价指标表按 0、10%、20%、30% 分档，超过末档应说明原因',
      'en-US': '财预〔2013〕53号, annex 2: the rate measures how well the budget was drawn up; Hunan\'s score sheet has bands at 0, 10, 20 and 30%, beyond the last a reason is due',
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
    const reason = book.texts.get('adjustmentReason');
    if (!isKnown(rate) || reason?.text || rate.value.compare(Decimal.of(thresholds.adjustmentRate)) <= 0) return [];
    return [{ message: 'missing', figures: [rate], place: rate.place, data: { rate, threshold: String(thresholds.adjustmentRate) } }];
  },
});
