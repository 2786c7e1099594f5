import { quotient, the } from '../../../model/expression';
import { isPresent, type Figure } from '../../../model/figure';
import { allRows } from '../../../model/statement';
import { judge } from '../../../judging/judge';
import { holds } from '../../../judging/network';
import { ofEachStatement } from '../../of-each';
import { defineRule, type RelationOf } from '../../rule';

type Message = 'mismatch' | 'ofOpening';

/** An execution rate is what was spent over the adjusted budget, or over the opening budget where that is all there is. */
export const executionRate = defineRule<Message>({
  meta: {
    id: 'execution-rate',
    name: { 'zh-CN': '执行率', 'en-US': 'Execution rate' },
    group: 'budget',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2013〕53号 附件2：预算完成率 = 预算完成数 ÷ 预算数 × 100%；财预〔2020〕10号 自评表：执行率 = 全年执行数 ÷ 全年预算数',
      'en-US': '财预〔2013〕53号, annex 2: completion rate = executed ÷ budgeted × 100%; 财预〔2020〕10号, self-evaluation form: execution rate = execution ÷ adjusted budget',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}写的是{{stated}}，按{{final.label}} {{final}} ÷ {{budget.label}} {{budget}}计算应为{{expected}}。',
        'en-US': '{{label}} says {{stated}}; {{final.label}} {{final}} ÷ {{budget.label}} {{budget}} gives {{expected}}.',
      },
      ofOpening: {
        'zh-CN': '{{label}}写的是{{stated}}，是按年初预算数算的；执行率的分母应是{{budget.label}} {{budget}}，应为{{expected}}。',
        'en-US': '{{label}} says {{stated}}, which is the rate on the opening budget; on {{budget.label}} {{budget}} it is {{expected}}.',
      },
    },
  },

  relations: ofEachStatement((statement) =>
    allRows(statement).flatMap(({ figures }): readonly RelationOf<Message>[] => {
      const stated = figures.get('executionRate');
      const final = figures.get('final');
      const [budget, opening] = [figures.get('adjusted'), figures.get('opening')].filter(isPresent);
      if (!isPresent(stated) || !isPresent(final) || !budget) return [];
      const rateOn = (base: Figure): RelationOf<Message> =>
        ({ kind: 'quotient', stated, comparator: 'equal', expected: quotient(the(final), the(base)), message: 'mismatch', data: { final, budget: base } });
      const rate = rateOn(budget);
      const isRateOf = (relation: RelationOf<Message>) => holds(judge({ ...relation, rule: '' }));
      if (!opening || isRateOf(rate) || !isRateOf(rateOn(opening))) return [rate];
      return [{ ...rate, message: 'ofOpening', severity: 'warning' }];
    }),
  ),
});
