/** Every rule there is, in the order their findings are told. A rule that is not listed here does not run; the gate test sees to it. */
import type { Rule } from './rule';
import { annexAgainstTables } from './rules/annexes/annex-against-tables';
import { adjustmentBase } from './rules/budget/adjustment-base';
import { adjustmentRate } from './rules/budget/adjustment-rate';
import { adjustmentReason } from './rules/budget/adjustment-reason';
import { budgetRoll } from './rules/budget/budget-roll';
import { carryOverRoll } from './rules/budget/carry-over-roll';
import { carryOverYears } from './rules/budget/carry-over-years';
import { executionRate } from './rules/budget/execution-rate';
import { executionWithinBudget } from './rules/budget/execution-within-budget';
import { projectUnspent } from './rules/budget/project-unspent';
import { spendingWithoutBudget } from './rules/budget/spending-without-budget';
import { formCaptions } from './rules/completeness/form-captions';
import { indicatorEntries } from './rules/completeness/indicator-entries';
import { notANumber } from './rules/completeness/not-a-number';
import { reportDate } from './rules/completeness/report-date';
import { reportNeeds } from './rules/completeness/report-needs';
import { signatures } from './rules/completeness/signatures';
import { titleYear } from './rules/completeness/title-year';
import { buildingControl } from './rules/controls/building-control';
import { controlRate } from './rules/controls/control-rate';
import { keyProjects } from './rules/controls/key-projects';
import { operatingWithinBudget } from './rules/controls/operating-within-budget';
import { copiedColumn } from './rules/copies/copied-column';
import { repeatedIndicator } from './rules/copies/repeated-indicator';
import { repeatedRow } from './rules/copies/repeated-row';
import { appropriationByFund } from './rules/forms/appropriation-by-fund';
import { appropriationInIncome } from './rules/forms/appropriation-in-income';
import { appropriationInSummary } from './rules/forms/appropriation-in-summary';
import { appropriationRoll } from './rules/forms/appropriation-roll';
import { basicInGeneralBudget } from './rules/forms/basic-in-general-budget';
import { expenditureInSummary } from './rules/forms/expenditure-in-summary';
import { expenditureKinds } from './rules/forms/expenditure-kinds';
import { fundColumns } from './rules/forms/fund-columns';
import { fundRoll } from './rules/forms/fund-roll';
import { fundsInAppropriation } from './rules/forms/funds-in-appropriation';
import { generalBudgetInAppropriation } from './rules/forms/general-budget-in-appropriation';
import { generalBudgetInExpenditure } from './rules/forms/general-budget-in-expenditure';
import { incomeInSummary } from './rules/forms/income-in-summary';
import { incomeKinds } from './rules/forms/income-kinds';
import { insuranceSubjects } from './rules/forms/insurance-subjects';
import { partOfExpenditure } from './rules/forms/part-of-expenditure';
import { subjectsTotal } from './rules/forms/subjects-total';
import { summaryBalance } from './rules/forms/summary-balance';
import { summaryRoll } from './rules/forms/summary-roll';
import { summaryTotals } from './rules/forms/summary-totals';
import { threePublicInBasic } from './rules/forms/three-public-in-basic';
import { hiddenInTotal } from './rules/formulas/hidden-in-total';
import { linkedWorkbook } from './rules/formulas/linked-workbook';
import { numberAsText } from './rules/formulas/number-as-text';
import { sumCountsTwice } from './rules/formulas/sum-counts-twice';
import { sumOtherColumn } from './rules/formulas/sum-other-column';
import { sumRangeShort } from './rules/formulas/sum-range-short';
import { typedAmongFormulas } from './rules/formulas/typed-among-formulas';
import { fundsAgainstTables } from './rules/funds/funds-against-tables';
import { fundsByKind } from './rules/funds/funds-by-kind';
import { fundWithinIncome } from './rules/funds/fund-within-income';
import { projectsByFund } from './rules/funds/projects-by-fund';
import { amountWithinExpenditure } from './rules/indicators/amount-within-expenditure';
import { completionRate } from './rules/indicators/completion-rate';
import { completionReason } from './rules/indicators/completion-reason';
import { costAmount } from './rules/indicators/cost-amount';
import { indicatorParts } from './rules/indicators/indicator-parts';
import { indicatorUnits } from './rules/indicators/indicator-units';
import { shortfallReason } from './rules/indicators/shortfall-reason';
import { ownFormula } from './rules/own/own-formula';
import { procurementWithinBudget } from './rules/procurement/procurement-within-budget';
import { procurementWithinExpenditure } from './rules/procurement/procurement-within-expenditure';
import { smallFirms } from './rules/procurement/small-firms';
import { textBase } from './rules/prose/text-base';
import { textChange } from './rules/prose/text-change';
import { textComparison } from './rules/prose/text-comparison';
import { textCompletion } from './rules/prose/text-completion';
import { textCount } from './rules/prose/text-count';
import { textGrowth } from './rules/prose/text-growth';
import { textBalance } from './rules/prose/text-balance';
import { textItems } from './rules/prose/text-items';
import { textParts } from './rules/prose/text-parts';
import { textReason } from './rules/prose/text-reason';
import { textRepeated } from './rules/prose/text-repeated';
import { textPrice } from './rules/prose/text-price';
import { textQuestion } from './rules/prose/text-question';
import { textRate } from './rules/prose/text-rate';
import { textShare } from './rules/prose/text-share';
import { textTie } from './rules/prose/text-tie';
import { textWording } from './rules/prose/text-wording';
import { textZero } from './rules/prose/text-zero';
import { classWeights } from './rules/scores/class-weights';
import { executionScore } from './rules/scores/execution-score';
import { fundsScore } from './rules/scores/funds-score';
import { qualitativeBand } from './rules/scores/qualitative-band';
import { scoreInProportion } from './rules/scores/score-in-proportion';
import { scoreReason } from './rules/scores/score-reason';
import { scoreTotal } from './rules/scores/score-total';
import { scoreWithinWeight } from './rules/scores/score-within-weight';
import { weightsTotal } from './rules/scores/weights-total';
import { shareOfTotal } from './rules/shares/share-of-total';
import { sharesTotal } from './rules/shares/shares-total';
import { staffWithinPosts } from './rules/staffing/staff-within-posts';
import { staffingControlRate } from './rules/staffing/staffing-control-rate';
import { wholeHeads } from './rules/staffing/whole-heads';
import { threePublicGrowth } from './rules/three-public/three-public-growth';
import { threePublicWithinExpenditure } from './rules/three-public/three-public-within-expenditure';
import { sameQuantity } from './rules/ties/same-quantity';
import { statedTwice } from './rules/ties/stated-twice';
import { assetsInUse } from './rules/totals/assets-in-use';
import { negativeAmount } from './rules/totals/negative-amount';
import { partsOfTotal } from './rules/totals/parts-of-total';
import { rowTotal } from './rules/totals/row-total';
import { changeAmount } from './rules/years/change-amount';
import { changeRate } from './rules/years/change-rate';
import { yearSwing } from './rules/years/year-swing';

export const catalogue: readonly Rule[] = [
  partsOfTotal,
  rowTotal,
  assetsInUse,
  negativeAmount,
  sumRangeShort,
  sumCountsTwice,
  sumOtherColumn,
  numberAsText,
  typedAmongFormulas,
  hiddenInTotal,
  linkedWorkbook,
  shareOfTotal,
  sharesTotal,
  adjustmentBase,
  budgetRoll,
  adjustmentRate,
  adjustmentReason,
  executionWithinBudget,
  executionRate,
  spendingWithoutBudget,
  projectUnspent,
  carryOverRoll,
  carryOverYears,
  changeAmount,
  changeRate,
  yearSwing,
  sameQuantity,
  statedTwice,
  subjectsTotal,
  summaryTotals,
  incomeKinds,
  expenditureKinds,
  fundColumns,
  summaryBalance,
  summaryRoll,
  appropriationRoll,
  appropriationByFund,
  fundRoll,
  incomeInSummary,
  expenditureInSummary,
  appropriationInSummary,
  appropriationInIncome,
  generalBudgetInAppropriation,
  basicInGeneralBudget,
  fundsInAppropriation,
  generalBudgetInExpenditure,
  partOfExpenditure,
  insuranceSubjects,
  threePublicInBasic,
  projectsByFund,
  fundWithinIncome,
  fundsByKind,
  fundsAgainstTables,
  staffWithinPosts,
  staffingControlRate,
  wholeHeads,
  controlRate,
  buildingControl,
  operatingWithinBudget,
  keyProjects,
  threePublicWithinExpenditure,
  threePublicGrowth,
  procurementWithinBudget,
  procurementWithinExpenditure,
  smallFirms,
  indicatorParts,
  costAmount,
  amountWithinExpenditure,
  completionRate,
  completionReason,
  indicatorUnits,
  shortfallReason,
  weightsTotal,
  classWeights,
  scoreWithinWeight,
  scoreInProportion,
  qualitativeBand,
  scoreTotal,
  executionScore,
  fundsScore,
  scoreReason,
  annexAgainstTables,
  copiedColumn,
  repeatedRow,
  repeatedIndicator,
  ownFormula,
  textParts,
  textBalance,
  textCount,
  textShare,
  textChange,
  textGrowth,
  textCompletion,
  textBase,
  textRepeated,
  textPrice,
  textRate,
  textComparison,
  textQuestion,
  textReason,
  textTie,
  textZero,
  textItems,
  textWording,
  notANumber,
  indicatorEntries,
  reportNeeds,
  reportDate,
  titleYear,
  formCaptions,
  signatures,
];

const byId = new Map(catalogue.map((rule) => [rule.meta.id, rule]));

/** The rule of an id. Throws RangeError for an id that is not in the catalogue. */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new RangeError(`no such rule: ${id}`);
  return rule;
}
