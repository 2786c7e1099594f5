import type { Measure, RowRole, Statement } from '../../../model/statement';
import { equation } from '../../forms/equal';
import { figureIn, formSets, rowWith } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Form 02 and form 01 state the same income, in all and kind by kind. */
export const incomeInSummary = defineRule({
  meta: {
    id: 'income-in-summary',
    name: { 'zh-CN': '收入表与收支总表', 'en-US': 'Income against the summary' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 表间审核公式：收入决算表的合计 = 收入支出决算总表的本年收入合计，各类收入逐项相等',
      'en-US': 'Consistency rule between final-account forms: form 02, total = form 01, income of the year; likewise each kind of income',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，收入支出总表里是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; the summary of income and expenditure says {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) => {
      const [bySubject, summary] = [form('incomeBySubject'), form('summaryIncome')];
      if (!bySubject || !summary) return [];
      const year = bySubject.measures.includes('income') ? 'income' : 'total';
      const isPlain = year === 'income' || !bySubject.measures.includes('openingCarryOver');
      return [
        ...(isPlain ? equation(figureIn(bySubject, 'total', year), { added: [figureIn(summary, 'income')] }) : []),
        ...kinds.flatMap((kind) => equation(figureIn(bySubject, 'total', kind), { added: rowsOf(kind, summary).map((row) => figureIn(summary, row)) })),
      ].map((equal) => ({ ...equal, message: 'mismatch' as const }));
    });
  },
});

const kinds = [
  'fiscalAppropriation', 'generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget', 'nonTaxSpecialAccount',
  'superiorSubsidy', 'businessIncome', 'operatingIncome', 'affiliateRemittance', 'otherFunds',
] as const satisfies readonly (Measure & RowRole)[];

/** Older summaries have one row of fiscal appropriations, newer ones a row for each budget. */
function rowsOf(kind: (typeof kinds)[number], summary: Statement): readonly RowRole[] {
  const isSplit = kind === 'fiscalAppropriation' && !rowWith(summary, kind);
  return isSplit ? ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] : [kind];
}
