import { quotient, the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { allRows, type Measure } from '../../../model/statement';
import { ofStatements } from '../../of-each';
import { defineRule, type RelationOf } from '../../rule';

type Message = 'mismatch' | 'exceeds';

/** New buildings keep to what was approved, in floor area and in money, and the control rates say how far. */
export const buildingControl = defineRule<Message>({
  meta: {
    id: 'building-control',
    name: { 'zh-CN': '楼堂馆所控制', 'en-US': 'Control of new buildings' },
    group: 'controls',
    severity: 'error',
    basis: {
      'zh-CN': '《机关团体建设楼堂馆所管理条例》：不得超过批准的建设规模和投资概算；基础数据表：控制率 = 实际 ÷ 批复（预算）× 100%',
      'en-US': '《机关团体建设楼堂馆所管理条例》: neither floor area nor investment exceeds what was approved; annex of basic data: control rate = built ÷ approved × 100%',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}写的是{{stated}}，按{{actual.label}} {{actual}} ÷ {{approved.label}} {{approved}}计算应为{{expected}}。',
        'en-US': '{{label}} says {{stated}}; {{actual.label}} {{actual}} ÷ {{approved.label}} {{approved}} gives {{expected}}.',
      },
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，超过批复的{{expected}}，多出{{difference}}，请说明原因。',
        'en-US': '{{label}} is {{stated}}, above the {{expected}} that were approved, by {{difference}}: the report should say why.',
      },
    },
  },

  relations: ofStatements(['buildings'], (statement) =>
    allRows(statement).flatMap(({ figures }) => controls.flatMap((control): readonly RelationOf<Message>[] => {
      const [approved, actual, rate] = control.map((measure) => figures.get(measure));
      if (!isPresent(approved) || !isPresent(actual)) return [];
      return [
        { kind: 'bound', stated: actual, comparator: 'atMost', expected: the(approved), message: 'exceeds', severity: 'warning' },
        ...(isPresent(rate) ? [{ kind: 'quotient' as const, stated: rate, comparator: 'equal' as const, expected: quotient(the(actual), the(approved)), message: 'mismatch' as const, data: { actual, approved } }] : []),
      ];
    })),
  ),
});

const controls: readonly (readonly [approved: Measure, actual: Measure, rate: Measure])[] = [
  ['approvedArea', 'actualArea', 'areaControlRate'],
  ['approvedInvestment', 'actualInvestment', 'investmentControlRate'],
];
