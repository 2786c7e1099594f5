import { figureOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { defineRule } from '../../rule';

/** The budget of the three public expenses does not grow, or the report says why. */
export const threePublicGrowth = defineRule({
  meta: {
    id: 'three-public-growth',
    name: { 'zh-CN': '三公经费只减不增', 'en-US': 'Growth of the three public expenses' },
    group: 'three-public',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：“三公经费”变动率 =（本年度总额 − 上年度总额）÷ 上年度总额 × 100%，反映对控制重点行政成本的努力程度；“只减不增”是各地通行要求',
      'en-US': '财预〔2013〕53号, annex 2: change rate of the three public expenses = (this year − last) ÷ last × 100%, a measure of the effort to control them; that they only fall is asked for nearly everywhere',
    },
    messages: {
      grows: {
        'zh-CN': '{{label}}是{{stated}}，高于{{before.label}} {{before}}，变动率大于0，请核对或在报告里说明增加的原因。',
        'en-US': '{{label}} is {{stated}}, above {{before.label}} of {{before}}: please check, or explain the increase in the report.',
      },
    },
  },

  relations({ book }) {
    const stated = figureOf(book, 'threePublic', 'total', 'adjusted');
    const before = figureOf(book, 'threePublic', 'total', 'priorBudget');
    if (!isPresent(stated) || !isPresent(before)) return [];
    return [{ kind: 'bound', stated, comparator: 'atMost', expected: the(before), message: 'grows', data: { before } }];
  },
});
