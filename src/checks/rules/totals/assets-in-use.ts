import { figureOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { defineRule } from '../../rule';

/** Assets in use are part of all assets. */
export const assetsInUse = defineRule({
  meta: {
    id: 'assets-in-use',
    name: { 'zh-CN': '在用固定资产', 'en-US': 'Assets in use' },
    group: 'totals',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：固定资产利用率 = 实际在用固定资产总额 ÷ 所有固定资产总额 × 100%',
      'en-US': '财预〔2013〕53号, annex 2: use of fixed assets = assets in use ÷ all assets × 100%',
    },
    messages: {
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，超过固定资产总额{{expected}}，请核对两个数的口径。',
        'en-US': '{{label}} is {{stated}}, above all fixed assets of {{expected}}: do both cover the same?',
      },
    },
  },

  relations({ book }) {
    const stated = figureOf(book, 'controls', 'fixedAssetsInUse', 'final');
    const whole = figureOf(book, 'controls', 'fixedAssets', 'final');
    if (!isPresent(stated) || !isPresent(whole)) return [];
    return [{ kind: 'bound', stated, comparator: 'atMost', expected: the(whole), message: 'exceeds' }];
  },
});
