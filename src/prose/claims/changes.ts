/** 比上年增加5万元，增长3%: amounts, rates and what they change. */
import type { Claim } from '../../model/claims';
import { Decimal } from '../../model/decimal';
import { growth, quotient, sum, the, type Expression } from '../../model/expression';
import type { Figure } from '../../model/figure';
import { isSameKind } from '../discourse/lists';
import { mainEntry, type Change, type Direction, type Entry, type Topic } from '../discourse/topic';
import { signed, understood } from './fit';

const signOf = (direction: Direction) => (direction === 'up' ? 1 : -1);

export function changesOf(topic: Topic): readonly Claim[] {
  return topic.changes.flatMap((change) => {
    const currents = currentsFor(topic, change);
    const previous = change.previous ?? previousFor(topic, change)?.figure;
    if (previous) return [...against(previous, currents, change), ...ratesOn(previous, currents, change)];
    return [...fromAmount(currents, change), ...overBudget(topic, change)];
  });
}

/** The amounts that may have changed, the likeliest first. */
function currentsFor(topic: Topic, { current, amount, base }: Change): readonly Figure[] {
  const known = [current, mainEntry(topic), ...topic.entries].filter((entry): entry is Entry => entry !== undefined && entry.measure !== 'prior' && entry.measure !== 'priorBudget');
  const figures = new Set(known.filter(({ measure }) => measure === undefined || measure !== base?.measure || known.length === 1).map(({ figure }) => figure));
  return [...figures].filter((figure) => !amount || isSameKind(figure.unit, amount.figure.unit));
}

function previousFor(topic: Topic, { base, current }: Change): Entry | undefined {
  const wanted = base?.measure ?? (topic.entries.some(({ measure }) => measure === 'prior') ? 'prior' : undefined);
  const years = topic.entries.filter(({ year }) => year !== undefined);
  if (wanted === undefined && years.length === 2) return years.reduce((a, b) => (a.year! < b.year! ? a : b));
  if (wanted === undefined) return undefined;
  return topic.entries.filter((entry) => entry.measure === wanted && entry !== current).at(-1);
}

function against(previous: Figure, currents: readonly Figure[], { amount }: Change): readonly Claim[] {
  if (!amount || !isSameKind(amount.figure.unit, previous.unit)) return [];
  const sign = signOf(amount.direction);
  const readings = currents.filter((current) => current.key !== previous.key).map((current): Claim => ({ kind: 'change', relation: 'difference', stated: amount.figure, comparator: 'equal', expected: sum([signed(current, sign), signed(previous, sign === 1 ? -1 : 1)]) }));
  return understood(readings, readings[0]);
}

function ratesOn(previous: Figure, currents: readonly Figure[], { rate, amount }: Change): readonly Claim[] {
  if (!rate) return [];
  const ofCurrents = currents.filter((current) => current.key !== previous.key && isSameKind(current.unit, previous.unit)).map((current): Claim => ({ kind: 'growth', relation: 'quotient', stated: rate.figure, comparator: 'equal', expected: changeRate(current, previous, rate.direction) }));
  const ofAmount: Claim[] = amount ? [{ kind: 'growth', relation: 'quotient', stated: rate.figure, comparator: 'equal', expected: quotient(sum([signed(amount.figure, amount.direction === rate.direction ? 1 : -1)]), the(previous)) }] : [];
  const readings = [...ofCurrents, ...ofAmount];
  return understood(readings, readings[0]);
}

/** Without the amount before: 3% of what the current amount was before it changed. */
function fromAmount(currents: readonly Figure[], { amount, rate }: Change): readonly Claim[] {
  if (!amount || !rate) return [];
  const back = amount.direction === 'up' ? -1 : 1;
  const readings = currents.map((current): Claim => ({
    kind: 'growth',
    relation: 'quotient',
    stated: rate.figure,
    comparator: 'equal',
    expected: quotient(sum([signed(amount.figure, amount.direction === rate.direction ? 1 : -1)]), sum([signed(current, 1), signed(amount.figure, back)])),
  }));
  return understood(readings, readings[0]);
}

/** 预算90万元，实际100万元，超收10万元: what was planned is compared without being named. */
function overBudget(topic: Topic, { amount, base, rate }: Change): readonly Claim[] {
  if (!amount || base || rate) return [];
  const planned = topic.entries.filter(({ measure }) => measure === 'budget' || measure === 'opening' || measure === 'adjusted' || measure === 'target').map(({ figure }) => figure);
  const actual = topic.entries.filter(({ measure }) => measure === 'final').map(({ figure }) => figure);
  const sign = signOf(amount.direction);
  const readings = actual.flatMap((current) => planned.map((budget): Claim => ({ kind: 'change', relation: 'difference', stated: amount.figure, comparator: 'equal', expected: sum([signed(current, sign), signed(budget, sign === 1 ? -1 : 1)]) })));
  return understood(readings, undefined);
}

/** 1 − current ÷ previous for a decrease, so that each figure occurs once. */
function changeRate(current: Figure, previous: Figure, direction: Direction): Expression {
  if (direction === 'up') return growth(the(current), the(previous));
  return { kind: 'quotient', numerator: sum([signed(current, -1)]), denominator: the(previous), less: Decimal.of(-1) };
}
