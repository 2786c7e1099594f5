import { allRows, type Measure, type Row } from '../../../model/statement';
import { equation, within } from '../../forms/equal';
import { ofStatements } from '../../of-each';
import { defineRule } from '../../rule';

/** Form 02, across each row: the kinds of income make its total, and education fees are part of business income; a budget adds what was carried over. */
export const incomeKinds = defineRule({
  meta: {
    id: 'income-kinds',
    name: { 'zh-CN': '收入表的各类收入', 'en-US': 'Kinds of income' },
    group: 'forms',
    severity: 'error',
    basis: {
      'zh-CN': '部门决算 收入决算表 表内审核公式：本年收入合计 = 财政拨款收入 + 上级补助收入 + 事业收入 + 经营收入 + 附属单位上缴收入 + 其他收入',
      'en-US': 'Consistency rule within final-account form 02: income of the year = fiscal appropriations + subsidies from superiors + business + operating + remitted + other income',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，各类收入相加是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; the kinds of income add up to {{expected}}, a difference of {{difference}}.',
      },
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，超过事业收入{{expected}}，多出{{difference}}。',
        'en-US': '{{label}} is {{stated}}, above all business income of {{expected}}, by {{difference}}.',
      },
    },
  },

  relations: ofStatements(['incomeBySubject'], (form) => {
    const hasYear = form.measures.includes('income');
    const sums = allRows(form).flatMap((row) => [
      ...equation(row.figures.get('total'), { added: hasYear ? at(row, ['openingCarryOver', 'income']) : at(row, ['openingCarryOver', ...kindsIn(form.measures)]) }),
      ...(hasYear ? equation(row.figures.get('income'), { added: at(row, kindsIn(form.measures)) }) : []),
    ]).map((equal) => ({ ...equal, kind: 'sum' as const, openList: form.partlyRead, message: 'mismatch' as const }));
    const fees = allRows(form).flatMap(({ figures }) => within(figures.get('educationFees'), figures.get('businessIncome')));
    return [...sums, ...fees.map((bound) => ({ ...bound, message: 'exceeds' as const }))];
  }),
});

const funds: readonly Measure[] = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'];
const others: readonly Measure[] = ['nonTaxSpecialAccount', 'superiorSubsidy', 'businessIncome', 'operatingIncome', 'affiliateRemittance', 'otherFunds'];

/** Fiscal appropriations are one column or three. */
function kindsIn(measures: readonly Measure[]): readonly Measure[] {
  return measures.includes('fiscalAppropriation') ? ['fiscalAppropriation', ...others] : [...funds, ...others];
}

function at({ figures }: Row, measures: readonly Measure[]) {
  return measures.map((measure) => figures.get(measure));
}
