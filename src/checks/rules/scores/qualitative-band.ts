import { product, the } from '../../../model/expression';
import { isKnown } from '../../../model/figure';
import { percent } from '../../../model/unit';
import { bestShare } from '../../achievement';
import { allIndicators } from '../../all-indicators';
import { given } from '../../given';
import { ofEachEvaluation } from '../../of-each';
import { defineRule, type RelationOf } from '../../rule';

/** A result in words that admits a target was missed scores in the band for it. */
export const qualitativeBand = defineRule({
  meta: {
    id: 'qualitative-band',
    name: { 'zh-CN': '定性指标的档次', 'en-US': 'Bands of qualitative indicators' },
    group: 'scores',
    severity: 'warning',
    basis: {
      'zh-CN': '财预〔2020〕10号：定性指标分为达成、部分达成并具有一定效果、未达成且效果较差三档，分别按分值的100%-80%（含80%）、80%-60%（含60%）、60%-0%记分',
      'en-US': '财预〔2020〕10号: qualitative indicators have three bands: reached (100–80% of the weight), partly reached with some effect (80–60%), not reached (60–0%)',
    },
    messages: {
      tooMuch: {
        'zh-CN': '{{label}}是{{stated}}，而实际完成值写的是“{{result}}”，这一档最多得{{expected}}，请核对。',
        'en-US': '{{label}} is {{stated}}, but the result says "{{result}}": that band scores at most {{expected}}.',
      },
    },
  },

  relations: ofEachEvaluation((evaluation) =>
    allIndicators(evaluation).flatMap(({ figures, actualText }): readonly RelationOf<'tooMuch'>[] => {
      const share = bestShare(actualText?.text ?? '');
      const weight = figures.get('weight');
      const score = figures.get('score');
      if (share === undefined || !isKnown(weight) || !isKnown(score)) return [];
      return [{
        kind: 'bound',
        stated: score,
        comparator: 'atMost',
        expected: product(the(weight), the(given(share, percent, score))),
        message: 'tooMuch',
        data: { result: actualText!.text },
      }];
    }),
  ),
});
