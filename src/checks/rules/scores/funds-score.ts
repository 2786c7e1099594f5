import { product, quotient, the } from '../../../model/expression';
import { isKnown } from '../../../model/figure';
import { allRows } from '../../../model/statement';
import { ofEachStatement } from '../../of-each';
import { defineRule, type RelationOf } from '../../rule';

/** The points of the funds block of the self-evaluation form: its weight times the execution rate, and no more than its weight. */
export const fundsScore = defineRule({
  meta: {
    id: 'funds-score',
    name: { 'zh-CN': '执行率得分', 'en-US': 'Points of the funds block' },
    group: 'scores',
    severity: 'error',
    basis: {
      'zh-CN': '财预〔2020〕10号 项目支出绩效自评表：执行率得分 = 分值（一般10分）× 全年执行数 ÷ 全年预算数，最高不超过分值（部门整体支出参照）',
      'en-US': '财预〔2020〕10号, self-evaluation form for projects (used for departments by analogy): points = weight (usually 10) × execution ÷ adjusted budget, at most the weight',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}是{{stated}}，按分值{{weight}} × 执行数{{final}} ÷ 全年预算数{{budget}}计算应为{{expected}}。',
        'en-US': '{{label}} is {{stated}}; weight {{weight}} × {{final}} executed ÷ {{budget}} budgeted give {{expected}}.',
      },
      full: {
        'zh-CN': '{{label}}是{{stated}}，执行数{{final}}不低于全年预算数{{budget}}，应得满分{{expected}}。',
        'en-US': '{{label}} is {{stated}}; {{final}} executed is all of {{budget}} budgeted and scores the full {{expected}}.',
      },
    },
  },

  relations: ofEachStatement((statement) => allRows(statement).flatMap(({ figures }): readonly RelationOf<'mismatch' | 'full'>[] => {
    const [score, weight, final, budget] = (['score', 'weight', 'final', 'adjusted'] as const).map((measure) => figures.get(measure));
    if (!isKnown(score) || !isKnown(weight) || !isKnown(final) || !isKnown(budget) || budget.value.sign <= 0) return [];
    // Whole points may be rounded: 10 for 99.7%.
    const stated = { ...score, exact: false };
    const claim = { stated, comparator: 'equal' as const, data: { weight, final, budget } };
    if (final.value.shifted(final.unit.power).compare(budget.value.shifted(budget.unit.power)) >= 0) return [{ ...claim, kind: 'tie', expected: the(weight), message: 'full' }];
    return [{ ...claim, kind: 'quotient', expected: quotient(product(the(weight), the(final)), the(budget)), message: 'mismatch' }];
  })),
});
