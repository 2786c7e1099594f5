import { isKnown } from '../../../model/figure';
import { allRows, type Measure, type RowRole, type Statement } from '../../../model/statement';
import { equation } from '../../forms/equal';
import { amountOf, figureIn, formSets, rowWith, subjectsOf } from '../../forms/form-sets';
import { defineRule } from '../../rule';

/** Where the department has no other money, form 05 repeats form 03 row by row. */
export const generalBudgetInExpenditure = defineRule({
  meta: {
    id: 'general-budget-in-expenditure',
    name: { 'zh-CN': '只有一般公共预算时的两张支出表', 'en-US': 'Expenditure where all money is general public budget' },
    group: 'forms',
    severity: 'warning',
    basis: {
      'zh-CN': '部门决算 收入支出决算总表：本年收入只有一般公共预算财政拨款、没有其他资金和结转时，一般公共预算财政拨款支出决算表与支出决算表逐行相等',
      'en-US': 'Final-account form 01: where all money is from the general public budget and nothing was carried over, forms 05 and 03 are equal row by row',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，支出表同一行是{{expected}}，相差{{difference}}；收入支出总表里没有一般公共预算以外的资金，两表应当一致。',
        'en-US': '{{label}} says {{stated}}; the same row of the expenditure form says {{expected}}, a difference of {{difference}}. The summary shows no money but that of the general public budget, so both should agree.',
      },
    },
  },

  relations({ book }) {
    return formSets(book).flatMap(({ form }) => {
      const [general, expenditure, summary] = [form('generalBudgetExpenditure'), form('expenditureBySubject'), form('summaryIncome')];
      if (!general || !expenditure || !summary) return [];
      const subjects = subjectsOf(expenditure);
      const pairs = [[rowWith(general, 'total'), rowWith(expenditure, 'total')] as const, ...[...subjectsOf(general)].map(([code, row]) => [row, subjects.get(code)] as const)];
      const notApplicable = hasOtherMoney(summary) ? 'the department has money beside the general public budget' : undefined;
      return pairs.flatMap(([row, same]) => columns.flatMap((measure) => equation(row?.figures.get(measure), { added: [same?.figures.get(measure)] })))
        .map((equal) => ({ ...equal, notApplicable, message: 'mismatch' as const }));
    });
  },
});

const columns: readonly Measure[] = ['total', 'basic', 'project'];

/** Sums of what the other rows say. */
const sums: ReadonlySet<RowRole | null> = new Set<RowRole>(['total', 'income', 'fiscalAppropriation', 'generalPublicBudget']);

function hasOtherMoney(summary: Statement): boolean {
  const general = figureIn(summary, 'generalPublicBudget');
  if (!isKnown(general) || general.value.isZero) return true;
  return allRows(summary).some(({ role, figures }) => {
    const amount = figures.get(amountOf(summary));
    return !sums.has(role) && isKnown(amount) && !amount.value.isZero;
  });
}
