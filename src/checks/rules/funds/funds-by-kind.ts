import { sumOf } from '../../../model/expression';
import { isKnown, isPresent } from '../../../model/figure';
import type { Measure, RowRole } from '../../../model/statement';
import { whicheverHolds } from '../../alternatives';
import { defineRule, type RelationOf } from '../../rule';

/** Below the funds of the self-evaluation form: what they come from, and what they go to, adds up to them. */
export const fundsByKind = defineRule({
  meta: {
    id: 'funds-by-kind',
    name: { 'zh-CN': '年度资金按性质分', 'en-US': 'Annual funds by kind' },
    group: 'funds',
    severity: 'error',
    basis: {
      'zh-CN': '部门整体支出绩效自评表“年度预算申请”：按收入性质分、按支出性质分的各项之和等于年度资金总额（算术关系）',
      'en-US': 'Self-evaluation form of a department, funds of the year: by kind of income and by kind of expenditure they add up to the whole (arithmetic)',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，下面按性质分的各项相加是{{expected}}，相差{{difference}}；与年初预算数、全年预算数、全年执行数都对不上。',
        'en-US': '{{label}} says {{stated}}; by kind the funds add up to {{expected}}, a difference of {{difference}}, and fit no other stage either.',
      },
    },
  },

  relations({ book }) {
    return book.statements.filter(({ role }) => role === 'annualFunds').flatMap(({ rows }) => {
      const whole = rows.find(({ role }) => role === 'total');
      return divisions.flatMap((kinds): readonly RelationOf<'mismatch'>[] => {
        const figures = kinds.map((kind) => rows.find(({ role, figures: own }) => role === kind && own.has('total'))?.figures.get('total'));
        // A form that was not filled in by kind, or lacks one, divides nothing.
        if (figures.includes(undefined) || figures.filter(isKnown).length === 0) return [];
        const ways = stages.map((stage) => whole?.figures.get(stage)).filter(isPresent)
          .map((stated): RelationOf<'mismatch'> => ({ kind: 'sum', stated, comparator: 'equal', expected: sumOf(figures.filter(isPresent)), variant: kinds[0], message: 'mismatch' }));
        const [first, ...others] = ways;
        return first ? [whicheverHolds([first, ...others])] : [];
      });
    });
  },
});

const divisions: readonly (readonly RowRole[])[] = [
  ['generalPublicBudget', 'governmentFundBudget', 'nonTaxSpecialAccount', 'otherFunds'],
  ['basicExpenditure', 'projectExpenditure'],
];

/** Forms do not say which stage they divide; most divide the year's. */
const stages: readonly Measure[] = ['adjusted', 'final', 'opening'];
