/** 预算调整率, 预决算差异率: rates whose name says how they are reckoned. */
import type { Claim } from '../../model/claims';
import { type Expression, growth, minus, plus, quotient, sum, sumOf, the } from '../../model/expression';
import type { Figure } from '../../model/figure';
import { before } from '../discourse/recall';
import type { LooseRate, Topic } from '../discourse/topic';
import { isPlanned } from '../grammar/interpret';
import { understood } from './fit';

/** An unnamed whole is not looked for further back, in topics. */
const reach = 12;

/** 预算调整率 = what was added and what was taken away ÷ 年初预算. */
export function adjustmentRates(rates: readonly LooseRate[], topics: readonly Topic[]): readonly Claim[] {
  return rates.filter(({ role }) => role === 'adjustmentRate').flatMap(({ figure, topic }) => {
    if (!topic) return [];
    const near = [...[...before(topics, topic, reach)].reverse(), topic].filter(({ paragraph }) => paragraph === topic.paragraph);
    const changed = near.flatMap(({ entries }) => entries.filter(({ measure }) => measure === 'increase' || measure === 'decrease').map((entry) => entry.figure));
    const openings = near.flatMap(({ entries }) => entries.filter(({ measure }) => measure === 'opening').map((entry) => entry.figure));
    const claimOn = (parts: readonly Figure[]) => openings.map((opening): Claim => ({ kind: 'rate', relation: 'quotient', stated: figure, comparator: 'equal', expected: quotient(sumOf(parts), the(opening)) }));
    const readings = (changed.length > 1 ? [changed, ...changed.map((one) => [one])] : changed.map((one) => [one])).flatMap(claimOn);
    return understood(readings, readings.length === 1 ? readings[0] : undefined);
  });
}

/** 预决算差异率 = (决算 − 预算) ÷ 预算; some leave out its sign. */
export function deviationRates(rates: readonly LooseRate[]): readonly Claim[] {
  return rates.flatMap(({ figure, role, topic }) => {
    if (role !== 'deviationRate' || !topic) return [];
    const spent = topic.entries.filter(({ measure }) => measure === 'final').at(-1)?.figure;
    const plans = topic.entries.filter(({ measure }) => isPlanned(measure)).map((entry) => entry.figure);
    if (!spent) return [];
    const claimOn = (expected: Expression): Claim => ({ kind: 'rate', relation: 'quotient', stated: figure, comparator: 'equal', expected });
    const [meant, ...others] = plans.map((plan) => claimOn(growth(the(spent), the(plan))));
    const unsigned = plans.map((plan) => claimOn(quotient(sum([plus(the(plan)), minus(the(spent))]), the(plan))));
    return meant ? understood([meant, ...others, ...unsigned], others.length === 0 ? meant : undefined) : [];
  });
}
