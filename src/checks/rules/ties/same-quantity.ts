import { figureOf, statementOf, type Book } from '../../../model/book';
import { the } from '../../../model/expression';
import { isKnown, isPresent } from '../../../model/figure';
import type { Severity } from '../../../model/relation';
import type { Measure, RowRole, StatementRole } from '../../../model/statement';
import { defineRule } from '../../rule';
import { coversPartOfTheMoney } from '../../scope';

type Spot = readonly [StatementRole, RowRole];

interface Tie {
  readonly stated: Spot;
  readonly source: Spot;
  /** Pairs of measures, the stated one first. */
  readonly measures: readonly (readonly [Measure, Measure])[];
  readonly severity?: Severity;
  /** The opening budget of income may be topped up by what was carried over. */
  readonly unlessCarriedOver?: boolean;
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
  { stated: ['expenditure', 'total'], source: ['income', 'total'], measures: same('opening'), severity: 'warning', unlessCarriedOver: true },
];

/** One quantity that stands in two tables is the same in both. */
export const sameQuantity = defineRule({
  meta: {
    id: 'same-quantity',
    name: { 'zh-CN': '表间一致', 'en-US': 'Agreement between tables' },
    group: 'ties',
    severity: 'error',
    basis: {
      'zh-CN': '表间审核公式：同一数据在各表中应当一致（如部门决算公开01表的本年支出合计 = 公开03表的合计）',
      'en-US': 'Consistency rule between forms: one quantity is the same in all of them (final-account form 01, expenditure of the year = form 03, total)',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，另一张表里的{{source.label}}是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; {{source.label}} in the other table is {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    const carriedOver = figureOf(book, 'carryOver', 'openingCarryOver', 'final');
    const hasCarryOver = isKnown(carriedOver) && !carriedOver.value.isZero;
    return ties.flatMap(({ stated: [statement, row], source: [otherStatement, otherRow], measures, severity, unlessCarriedOver }) => {
      const obstacle = isScoped(book, statement) || isScoped(book, otherStatement)
        ? 'one of the tables covers a part of the money only'
        : unlessCarriedOver && hasCarryOver ? 'money was carried over from the year before' : undefined;
      return measures.flatMap(([measure, otherMeasure]) => {
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
          notApplicable: obstacle,
          ...(severity && { severity }),
        }];
      });
    });
  },
});

function isScoped(book: Book, role: StatementRole): boolean {
  const statement = statementOf(book, role);
  return statement !== undefined && coversPartOfTheMoney(statement);
}
