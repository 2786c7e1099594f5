/** 节约233万元，节约率0.54%: what of a budget was not spent. */
import type { Claim } from '../../model/claims';
import { minus, plus, quotient, sum, the } from '../../model/expression';
import { type Figure, isKnown } from '../../model/figure';
import { isSameKind } from '../discourse/lists';
import { before } from '../discourse/recall';
import type { Entry, Topic } from '../discourse/topic';
import { isPlanned } from '../grammar/interpret';
import { understood } from './fit';
import { rate } from './rate';

/** An unnamed whole is not looked for further back, in topics. */
const reach = 12;

/** 年末结转结余5万元: what is left of what was planned. */
const leftOver = /^(?:年末|年终|期末|项目)?(?:结转|结余|结转和结余|结转结余)(?:资金|下年|下年使用|下年支出)?$/;

/** 预算X，实际Y，节约Z，节约率p%. */
export function savingsOf(topic: Topic, topics: readonly Topic[]): readonly Claim[] {
  const own = topic.entries;
  const isPair = own.some(isBudget) && own.some(isSpent) && own.length > 1;
  const near = before(topics, topic, reach);
  // 预算规模…。实际采购规模…。节约资金…: both stand further up.
  const entries = isPair ? own : [...own, ...near.filter(({ paragraph, within }) => paragraph === topic.paragraph && !within).flatMap((other) => other.entries)];
  const budgets = entries.filter(isBudget).map(({ figure }) => figure);
  const spent = entries.filter(isSpent).map(({ figure }) => figure);
  const elsewhere = [...own, ...near.flatMap((other) => other.entries)];
  const saved = topic.savings.length > 0 || !leftOver.test(topic.label) ? topic.savings : own.map(({ figure }) => figure);
  const amounts = saved.flatMap((stated) => {
    const readings = leftOf(stated, budgets, spent);
    const claims = understood(readings, isPair && readings.length === 1 ? readings[0] : undefined);
    return claims.length > 0 ? claims : understood(leftOf(stated, elsewhere.map(({ figure }) => figure), elsewhere.filter(isSpent).map(({ figure }) => figure)), undefined);
  });
  const rates = topic.savingRates.flatMap((stated) => {
    const saved = topic.savings.filter(isKnown);
    const ofBudget = budgets.flatMap((budget) => saved.map((figure) => rate('rate', stated, figure, budget)));
    // 实际采购金额A，节约B: the budget is what was spent and what was saved.
    const ofBoth = spent.flatMap((figure) => saved.map((one): Claim => ({ ...rate('rate', stated, one, figure), expected: quotient(the(one), sum([plus(the(figure)), plus(the(one))])) })));
    return understood([...ofBudget, ...ofBoth], isPair && ofBudget.length === 1 ? ofBudget[0] : undefined);
  });
  return [...amounts, ...rates];
}

function isBudget({ measure }: Entry): boolean {
  return isPlanned(measure) || measure === undefined;
}

function isSpent({ measure }: Entry): boolean {
  return measure === 'final' || measure === undefined;
}

function leftOf(stated: Figure, budgets: readonly Figure[], spent: readonly Figure[]): readonly Claim[] {
  const others = (figures: readonly Figure[]) => figures.filter((figure) => figure !== stated && isSameKind(figure.unit, stated.unit));
  return others(budgets).flatMap((budget) => others(spent).filter((figure) => figure !== budget).map((figure): Claim => ({ kind: 'change', relation: 'difference', stated, comparator: 'equal', expected: sum([plus(the(budget)), minus(the(figure))]) })));
}
