/** The budgets that the report's sections are divided by (预算法 第五条). */
export type Fund = 'generalPublicBudget' | 'governmentFundBudget' | 'stateCapitalBudget' | 'socialInsuranceBudget';

interface FundWords {
  readonly name: string;
  /** How a column of funding sources writes it. */
  readonly source: RegExp;
}

export const funds: Readonly<Record<Fund, FundWords>> = {
  generalPublicBudget: { name: '一般公共预算', source: /一般公共预算|公共财政预算/ },
  governmentFundBudget: { name: '政府性基金预算', source: /政府性基金/ },
  stateCapitalBudget: { name: '国有资本经营预算', source: /国有资本/ },
  socialInsuranceBudget: { name: '社会保险基金预算', source: /社会保险|社保基金/ },
};
