import { allRows, type Measure, type StatementRole } from '../../../model/statement';
import { equation } from '../../forms/equal';
import { ofStatements } from '../../of-each';
import { defineRule } from '../../rule';

const spending: readonly StatementRole[] = ['expenditureBySubject', 'generalBudgetExpenditure', 'generalBudgetBasic', 'governmentFund', 'stateCapital'];

/** What makes what, where the form has the columns it needs. */
const sums: readonly { readonly whole: Measure; readonly needs: readonly Measure[]; readonly more?: readonly Measure[] }[] = [
  { whole: 'total', needs: ['basic', 'project'], more: ['paidToSuperior', 'businessExpenditure', 'paidToAffiliates'] },
  { whole: 'basic', needs: ['personnel', 'operating'] },
  { whole: 'openingCarryOver', needs: ['basicCarriedIn', 'projectCarriedIn'] },
  { whole: 'openingCarryOver', needs: ['carriedForwardIn', 'surplusIn'] },
  { whole: 'income', needs: ['basicIncome', 'projectIncome'] },
  { whole: 'closingCarryOver', needs: ['basicCarriedOut', 'projectCarriedOut'] },
  { whole: 'closingCarryOver', needs: ['carriedForwardOut', 'surplusOut'] },
  { whole: 'projectCarriedOut', needs: ['projectCarriedForward', 'projectSurplus'] },
];

/** Across each row of the expenditure forms: the kinds of expenditure make its total. */
export const expenditureKinds = defineRule({
  meta: {
    id: 'expenditure-kinds',
    name: { 'zh-CN': '支出表的各类支出', 'en-US': 'Kinds of expenditure' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 支出决算表 表内审核公式：本年支出合计 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出；基本支出 = 人员经费 + 公用经费',
      'en-US': 'Consistency rules within final-account form 03: expenditure of the year = basic + project + paid to superiors + operating business + subsidies to affiliates; basic = personnel + operating',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，本行各列相加是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; the columns of its row add up to {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations: ofStatements(spending, (form) =>
    sums.filter(({ whole, needs }) => [whole, ...needs].every((measure) => form.measures.includes(measure))).flatMap(({ whole, needs, more = [] }) =>
      allRows(form).flatMap(({ figures }) => equation(figures.get(whole), { added: [...needs, ...more].map((measure) => figures.get(measure)) }))
        .map((equal) => ({ ...equal, kind: 'sum' as const, openList: form.partlyRead, message: 'mismatch' as const })),
    ),
  ),
});
