import { isKnown } from '../../../model/figure';
import { allRows, type Measure, type StatementRole } from '../../../model/statement';
import { ofStatements } from '../../of-each';
import { defineRule } from '../../rule';

const amounts: readonly Measure[] = ['opening', 'adjusted', 'final', 'prior', 'priorBudget', 'basic', 'project', 'total'];
const neverBelowZero: readonly StatementRole[] = ['income', 'expenditure', 'expenditureByFund', 'basicExpenditure', 'projectExpenditure', 'threePublic', 'procurement'];

/** Income and expenditure are amounts, not changes: below zero they want a word. */
export const negativeAmount = defineRule({
  meta: {
    id: 'negative-amount',
    name: { 'zh-CN': '负数', 'en-US': 'Negative amounts' },
    group: 'totals',
    severity: 'warning',
    basis: {
      'zh-CN': '部门决算编报惯例：收入、支出数一般不为负数；冲减以前年度收支出现负数的应当说明',
      'en-US': 'Final-account custom: income and expenditure are not negative; where earlier years were corrected, say so',
    },
    messages: {
      negative: {
        'zh-CN': '{{label}}是{{stated}}。收入、支出一般不为负数，请核对正负号；属于冲减以前年度的请说明。',
        'en-US': '{{label}} is {{stated}}. Income and expenditure are rarely negative: check the sign, or say what was corrected.',
      },
    },
  },

  observations: ofStatements(neverBelowZero, (statement) =>
    allRows(statement).flatMap(({ figures }) =>
      amounts.map((measure) => figures.get(measure)).filter(isKnown).filter(({ value }) => value.sign < 0)
        .map((figure) => ({ message: 'negative' as const, figures: [figure], place: figure.place })),
    ),
  ),
});
