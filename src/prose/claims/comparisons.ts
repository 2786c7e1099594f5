/** 决算数小于预算数, 与年初预算持平: words that compare two amounts of one topic. */
import type { Claim } from '../../model/claims';
import { constant, the } from '../../model/expression';
import { isKnown } from '../../model/figure';
import { isSameKind } from '../discourse/lists';
import { mainEntry, type Comparison, type Topic } from '../discourse/topic';
import { isPlanned } from '../grammar/interpret';
import type { ProseMeasure } from '../words/measures';
import { understood } from './fit';

/** What 预算 may mean beside the budget of that very name. */
const budgets: readonly ProseMeasure[] = ['budget', 'adjusted', 'opening'];

export function comparisonsOf(topic: Topic): readonly Claim[] {
  return [...inWords(topic), ...reachedAims(topic)];
}

/** 指标值不低于105人，实际完成116人: an aim that was missed is no fault of the text. */
function reachedAims({ entries }: Topic): readonly Claim[] {
  const done = entries.filter(({ measure }) => measure === 'final').at(-1)?.figure;
  return entries.flatMap(({ measure, figure }): readonly Claim[] => {
    if (!done || !isKnown(figure) || measure !== 'target' || (figure.hedge !== 'atLeast' && figure.hedge !== 'atMost') || !isSameKind(figure.unit, done.unit)) return [];
    return understood([{ kind: 'comparison', relation: 'bound', stated: done, comparator: figure.hedge, expected: the({ ...figure, hedge: undefined }) }], undefined);
  });
}

function inWords(topic: Topic): readonly Claim[] {
  return topic.comparisons.flatMap((comparison) => {
    const left = (topic.entries.filter(({ measure }) => measure === comparison.left).at(-1) ?? mainEntry(topic))?.figure;
    if (!left) return [];
    const wanted = comparison.right === 'budget' ? budgets : [comparison.right];
    const rights = wanted.flatMap((measure) => topic.entries.filter((entry) => entry.measure === measure).slice(-1)).map(({ figure }) => figure);
    const readings = rights.filter((right) => right !== left && isSameKind(right.unit, left.unit)).map((right): Claim => ({
      kind: 'comparison',
      relation: comparison.order === 'flat' ? 'tie' : 'bound',
      stated: left,
      comparator: comparatorOf(comparison),
      expected: the(right),
    }));
    return readings.length > 0 ? understood(readings, readings.length === 1 ? readings[0] : undefined) : ofChange(topic, comparison);
  });
}

/** 接待费比年初预算减少5万元。…接待费低于预算数: the word that compares and that of the change. */
function ofChange(topic: Topic, { order, right }: Comparison): readonly Claim[] {
  if (order === 'flat' || !isPlanned(right)) return [];
  return [topic, ...topic.earlier].slice(0, 2).flatMap(({ changes }) => changes.flatMap(({ base, amount }): readonly Claim[] => {
    if (!amount || !isPlanned(base?.measure)) return [];
    const comparator = (order === 'above') === (amount.direction === 'up') ? 'above' : 'below';
    const claim: Claim = { kind: 'comparison', relation: 'bound', stated: amount.figure, comparator, expected: constant(0) };
    return understood([claim], topic.changes.length > 0 ? claim : undefined);
  })).slice(0, 1);
}

function comparatorOf({ order }: Comparison): Claim['comparator'] {
  return order === 'flat' ? 'equal' : order;
}
