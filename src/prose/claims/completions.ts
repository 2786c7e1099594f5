/** 完成预算的74.20%: what was carried out in relation to what was planned. */
import type { Claim } from '../../model/claims';
import { Decimal } from '../../model/decimal';
import { minus, product, sum, sumOf, the } from '../../model/expression';
import type { Figure } from '../../model/figure';
import { isSameKind } from '../discourse/lists';
import { before, isNamed } from '../discourse/recall';
import { amountsOf, type Entry, type Ratio, type Topic } from '../discourse/topic';
import { isPlanned } from '../grammar/interpret';
import type { ProseMeasure } from '../words/measures';
import { fits, isTelling, understood } from './fit';
import { rate } from './rate';

/** An unnamed whole is not looked for further back, in topics. */
const reach = 12;

/** Money that came in to be spent; of 实际到位资金 the last word is left for a name. */
const granted = /到位|下达|拨付|拨入|^资金$/;

/** Budgets in the order in which a rate without a base of its own is most likely taken of them. */
const anyBudget: readonly ProseMeasure[] = ['adjusted', 'budget', 'opening', 'target'];

export function completionsOf(topic: Topic, topics: readonly Topic[]): readonly Claim[] {
  return topic.completions.flatMap((completion) => {
    const claims = completedBy(topic, completion, topics);
    const done = doneOf(topic, completion);
    if (!done || claims.some(fits)) return claims;
    const elsewhere = claims.length === 0 ? plannedElsewhere(topic, topics, done).map((base) => rate('completion', completion.figure, done, base)).find(fits) : undefined;
    if (elsewhere) return [elsewhere];
    const ofAll = claims.length === 0 ? ofAllMoney(topic, topics, completion.figure) : [];
    if (ofAll.length > 0) return ofAll;
    const earlier = claims.length === 0 ? toldBefore(topic, topics, done).map((base) => rate('completion', completion.figure, done, base)).find(fits) : undefined;
    if (earlier && isTelling(completion.figure)) return [earlier];
    const beside = besideIt(topic, topics, completion.figure, claims.length === 0 ? undefined : done);
    return beside ? [...beside, ...onItsOwn(topic, topics, completion.figure, done)] : claims;
  });
}

/** Two amounts of the same sentence in another unit: 155人（1240人月）. */
function besideIt(topic: Topic, topics: readonly Topic[], stated: Figure, own: Figure | undefined): readonly Claim[] | undefined {
  const near = topics.slice(Math.max(0, topic.index - reach), topic.index + reach).filter(({ sentence }) => sentence === topic.sentence).flatMap(({ entries }) => entries.map(({ figure }) => figure)).slice(0, reach);
  const pairs = near.flatMap((done) => near.filter((base) => base !== done && isSameKind(base.unit, done.unit) && !(own && isSameKind(base.unit, own.unit))).map((base) => rate('completion', stated, done, base)));
  const found = pairs.find(fits);
  return found && [found];
}

/** 任务155人（1240人月），完成201人（1697.3人月），完成率137%: of the heads the rate would be another. */
function onItsOwn(topic: Topic, topics: readonly Topic[], stated: Figure, done: Figure): readonly Claim[] {
  const said = topics.slice(Math.max(0, topic.index - reach), topic.index + 1).filter(({ sentence }) => sentence === topic.sentence);
  const [base, ...others] = said.flatMap(({ entries }) => entries).filter(({ measure, figure }) => isPlanned(measure) && isSameKind(figure.unit, done.unit));
  return base && others.length === 0 && done.unit.dimension === 'count' ? [{ ...rate('completion', stated, done, base.figure), kind: 'question' }] : [];
}

function completedBy(topic: Topic, completion: Ratio, topics: readonly Topic[]): readonly Claim[] {
  const { figure, of, baseFigure } = completion;
  const done = doneOf(topic, completion);
  if (baseFigure && of) return [rate('completion', figure, of.figure === baseFigure ? done ?? of.figure : of.figure, baseFigure)];
  if (!done) return [];
  const named = completion.base?.measure;
  const baseIn = (measure: ProseMeasure) => topic.entries.filter((entry) => entry.measure === measure && entry.figure !== done && isSameKind(entry.figure.unit, done.unit)).at(-1)?.figure;
  const others = anyBudget.flatMap((measure) => baseIn(measure) ?? []).map((base) => rate('completion', figure, done, base));
  const own = named === 'opening' || named === 'adjusted' || named === 'target' ? baseIn(named) : undefined;
  if (!own && others.length === 0 && named === undefined) return plannedBefore(topic, topics, done).map((base) => rate('completion', figure, done, base));
  if (!own) return understood(others, others.length === 1 ? others[0] : undefined);
  const claim = rate('completion', figure, done, own);
  const elsewhere = fits(claim) ? undefined : others.find(fits);
  return elsewhere ? [elsewhere, onWrongBase(figure, done, own)] : [claim];
}

/** 年度目标培训30人，实际举办29人: the only plan in what was said last that the result of another topic can be held against. */
function plannedBefore(topic: Topic, topics: readonly Topic[], done: Figure): readonly Figure[] {
  if (!topic.entries.some(({ figure, measure }) => figure === done && measure === 'final')) return [];
  const near = before(topics, topic, reach).filter((other) => other.paragraph === topic.paragraph && other.sentence >= topic.sentence - 1 && !other.within);
  const plans = near.flatMap(({ entries }) => entries.filter(({ measure, figure }) => isPlanned(measure) && isSameKind(figure.unit, done.unit)).map(({ figure }) => figure));
  return plans.length === 1 ? plans : [];
}

/** 支出100万元，执行率50%。…预算200万元，其中：…: what was planned for the same thing, or what was granted, may stand in another sentence. */
function plannedElsewhere(topic: Topic, topics: readonly Topic[], done: Figure): readonly Figure[] {
  const near = topics.slice(Math.max(0, topic.index - reach), topic.index + reach).filter((other) => other !== topic);
  const isOfPlan = ({ within }: Topic) => within?.wholes[0]?.entries.every(({ measure }) => isPlanned(measure)) ?? false;
  const plans = (other: Topic, isPlan: (entry: Entry) => boolean) => other.entries.filter((entry) => isPlan(entry) && isSameKind(entry.figure.unit, done.unit)).map(({ figure }) => figure);
  return [
    ...near.filter((other) => isNamed(other, topic.label)).flatMap((other) => plans(other, ({ measure }) => isPlanned(measure) || (measure === undefined && isOfPlan(other)))),
    ...near.filter(({ index }) => index < topic.index).flatMap((other) => plans(other, ({ measure }) => isPlanned(measure) || granted.test(other.label))),
  ];
}

/**
 * 预算完成率 = (上年结转 + 年初预算 + 追加 − 年末结余) ÷ (上年结转 + 年初预算 + 追加): one less
 * what is left of all that there was. The four may be told without saying what becomes of them.
 */
function ofAllMoney(topic: Topic, topics: readonly Topic[], stated: Figure): readonly Claim[] {
  const said = [...[...before(topics, topic, reach)].reverse(), topic].filter(({ sentence }) => sentence === topic.sentence);
  const amounts = (isWanted: (entry: Entry, label: string) => boolean) => said.flatMap(({ label, entries }) => entries.filter((entry) => isWanted(entry, label)).map(({ figure }) => figure));
  const [left, ...others] = amounts(({ measure }, label) => measure === undefined && /^(?:年末|期末|年终)结/.test(label));
  const brought = amounts(({ measure }, label) => measure === undefined && /^(?:年初|期初|上年)结/.test(label));
  const planned = amounts(({ measure }) => measure === 'opening' || measure === 'increase');
  if (!left || others.length > 0 || planned.length === 0 || [...brought, ...planned].some(({ unit }) => !isSameKind(unit, left.unit))) return [];
  return understood([{ ...rate('completion', stated, left, left), expected: { kind: 'quotient', numerator: sum([minus(the(left))]), denominator: sumOf([...brought, ...planned]), less: Decimal.of(-1) } }], undefined);
}

/** 10441万元资金已全部到位。…实际执行9265万元，执行率88.74%: whatever was told before, the nearest first. */
function toldBefore(topic: Topic, topics: readonly Topic[], done: Figure): readonly Figure[] {
  return before(topics, topic, reach).flatMap(amountsOf).filter((base) => isSameKind(base.unit, done.unit));
}

/** The rate is that of another budget: times the one that is named it does not give the amount. */
function onWrongBase(stated: Figure, done: Figure, base: Figure): Claim {
  return { kind: 'base', relation: 'product', stated: done, comparator: 'equal', expected: product(the(stated), the(base)) };
}

function doneOf(topic: Topic, { of }: Ratio): Figure | undefined {
  if (of && !isPlanned(of.measure)) return of.figure;
  return topic.entries.filter(({ measure }) => !isPlanned(measure)).at(-1)?.figure;
}
