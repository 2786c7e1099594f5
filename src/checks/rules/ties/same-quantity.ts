import { figureOf } from '../../../model/book';
import { the } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import type { Severity } from '../../../model/relation';
import type { Measure, RowRole, StatementRole } from '../../../model/statement';
import { defineRule } from '../../rule';

type Spot = readonly [StatementRole, RowRole];

interface Tie {
  readonly stated: Spot;
  readonly source: Spot;
  /** Pairs of measures, the stated one first. */
  readonly measures: readonly (readonly [Measure, Measure])[];
  readonly severity?: Severity;
}

const same = (...measures: Measure[]) => measures.map((measure) => [measure, measure] as const);
const everyYear = same('opening', 'adjusted', 'final', 'prior');

const ties: readonly Tie[] = [
  { stated: ['basicExpenditure', 'total'], source: ['expenditure', 'basicExpenditure'], measures: everyYear },
  { stated: ['projectExpenditure', 'total'], source: ['expenditure', 'projectExpenditure'], measures: everyYear },
  { stated: ['expenditureByFund', 'total'], source: ['expenditure', 'total'], measures: [['total', 'final']] },
  { stated: ['expenditureByFund', 'total'], source: ['expenditure', 'basicExpenditure'], measures: [['basic', 'final']] },
  { stated: ['expenditureByFund', 'total'], source: ['expenditure', 'projectExpenditure'], measures: [['project', 'final']] },
  { stated: ['carryOver', 'income'], source: ['income', 'total'], measures: same('final') },
  { stated: ['carryOver', 'expenditure'], source: ['expenditure', 'total'], measures: same('final') },
  // A budget balances, but carry-over may stand between the two totals.
  { stated: ['expenditure', 'total'], source: ['income', 'total'], measures: same('opening'), severity: 'warning' },
];

/** One quantity that stands in two tables is the same in both. */
export const sameQuantity = defineRule({
  meta: {
    id: 'same-quantity',
    group: 'ties',
    severity: 'error',
    basis: {
      'zh-CN': '表间审核公式（部门决算 公开01、03、04、06表之间的对应关系）',
      'en-US': 'Consistency rules between forms (final-account forms 01, 03, 04 and 06)',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，另一张表里的{{source.label}}是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; {{source.label}} in the other table is {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return ties.flatMap(({ stated: [statement, row], source: [otherStatement, otherRow], measures, severity }) =>
      measures.flatMap(([measure, otherMeasure]) => {
        const stated = figureOf(book, statement, row, measure);
        const source = figureOf(book, otherStatement, otherRow, otherMeasure);
        if (!isPresent(stated) || !isPresent(source)) return [];
        return [{
          kind: 'tie' as const,
          stated,
          comparator: 'equal' as const,
          expected: the(source),
          message: 'mismatch' as const,
          data: { source },
          ...(severity && { severity }),
        }];
      }),
    );
  },
});
