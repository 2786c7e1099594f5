/** Shares, completion rates, savings: one amount in relation to another. */
import type { Claim, ClaimKind } from '../../model/claims';
import { type Expression, growth, minus, plus, product, quotient, sum, sumOf, the } from '../../model/expression';
import { isKnown, type Figure } from '../../model/figure';
import { namesRate } from '../discourse/labels';
import { isSameKind } from '../discourse/lists';
import { before, isNamed, lookAhead, recall } from '../discourse/recall';
import { isPlanned } from '../grammar/interpret';
import { type Entry, type LooseRate, mainEntry, type Ratio, type Topic } from '../discourse/topic';
import type { ProseMeasure } from '../words/measures';
import { fits, isTelling, understood } from './fit';

/** An unnamed whole is not looked for further back, in topics. */
const reach = 12;

/** Money that came in to be spent; of 实际到位资金 the last word is left for a name. */
const granted = /到位|下达|拨付|拨入|^资金$/;

/** 年末结转结余5万元: what is left of what was planned. */
const leftOver = /^(?:年末|年终|期末|项目)?(?:结转|结余|结转和结余|结转结余)(?:资金|下年|下年使用|下年支出)?$/;

function rate(kind: ClaimKind, stated: Figure, part: Figure, whole: Figure): Claim {
  return { kind, relation: 'quotient', stated, comparator: 'equal', expected: quotient(the(part), the(whole)) };
}

export function sharesOf(topic: Topic, topics: readonly Topic[]): readonly Claim[] {
  return topic.shares.flatMap(({ figure, of, joint, base, baseFigure }) => {
    if (joint) return jointShare(figure, joint);
    const part = of?.figure;
    if (!part) return [];
    const wholesOf = (list: readonly (Topic | undefined)[]) => list.flatMap((other) => (other ? amountsOf(other) : [])).filter((whole) => whole.key !== part.key && isSameKind(whole.unit, part.unit));
    if (baseFigure) return [rate('share', figure, part, baseFigure)];
    const named = base?.label ? recall(topics, base.label, undefined, topic.index) ?? lookAhead(topics, topic, base.label) : undefined;
    const listed = base?.label ? [] : topic.within?.wholes ?? [];
    const above = topic.within?.outer?.wholes ?? [];
    const near = before(topics, topic, reach);
    const sure = wholesOf([named, ...listed]);
    const beside = sure.find((whole) => isWholeBeside(topic, whole));
    if (beside && !named) return understood(sure.map((whole) => rate('share', figure, part, whole)), rate('share', figure, part, beside));
    const basesBefore = near.filter(({ sentence }) => sentence === topic.sentence).flatMap((other) => other.shares.flatMap((share) => [
      ...(share.baseFigure ? [share.baseFigure] : []),
      ...wholesOf([share.base && (recall(topics, share.base.label, undefined, other.index) ?? lookAhead(topics, other, share.base.label))]),
    ]));
    const behind = named ? undefined : totalBehind(topics, topic);
    const readings = [...sure, ...basesBefore, ...wholesOf([...above, ...near, behind])].map((whole) => rate('share', figure, part, whole));
    const total = behind?.sentence === topic.sentence && saysTotal.test(base?.label ?? '') ? wholesOf([behind])[0] : undefined;
    const meant = named ? (isNamed(named, base!.label) ? wholesOf([named])[0] : undefined) : wholesOf(listed)[0] ?? total;
    const claims = understood(readings, meant && rate('share', figure, part, meant));
    return claims.length > 0 || !base?.label ? claims : ofAllTogether(figure, part, base.label, topics.slice(Math.max(0, topic.index - reach), topic.index + reach));
  });
}

/** 基本支出占一般公共预算支出的84.06%；…；项目支出占一般公共预算支出的15.94%: a whole that is not told is its parts together. */
function ofAllTogether(stated: Figure, part: Figure, label: string, near: readonly Topic[]): readonly Claim[] {
  const parts = near.flatMap(({ shares }) => shares.filter(({ base, of }) => of && base?.label === label)).flatMap(({ of }) => of!.figure).filter(({ unit }) => isSameKind(unit, part.unit));
  return parts.length < 2 ? [] : understood([{ ...rate('share', stated, part, part), expected: quotient(the(part), sumOf(parts)) }], undefined);
}

/** A占支出总额的30%、B…，合计C: the next total of what stands before it. */
function totalBehind(topics: readonly Topic[], topic: Topic): Topic | undefined {
  return topics.slice(topic.index + 1, topic.index + 1 + reach).find(({ isTotal }) => isTotal);
}

const saysTotal = /总额|总数|合计|总计/;

/** Whether a share beside it is of the whole of their list: then this one is, too. */
function isWholeBeside(topic: Topic, whole: Figure): boolean {
  const beside = topic.within?.items.slice(0, reach).filter((other) => other !== topic) ?? [];
  return beside.some(({ shares }) => shares.some(({ figure, of, base, baseFigure }) => of && !base?.label && !baseFigure && fits(rate('share', figure, of.figure, whole))));
}

/** Of the whole that the first of them is a part of. */
function jointShare(stated: Figure, joint: readonly Topic[]): readonly Claim[] {
  const parts = joint.flatMap((topic) => mainEntry(topic)?.figure ?? []);
  const wholes = (joint[0]?.within?.wholes ?? []).flatMap(amountsOf).filter((whole) => parts[0] && isSameKind(whole.unit, parts[0].unit));
  return understood(wholes.map((whole): Claim => ({ kind: 'share', relation: 'quotient', stated, comparator: 'equal', expected: quotient(sumOf(parts), the(whole)) })), undefined);
}

function amountsOf(topic: Topic): readonly Figure[] {
  const main = mainEntry(topic)?.figure;
  return main ? [main, ...topic.entries.map((entry) => entry.figure).filter((figure) => figure !== main)] : [];
}

/** Budgets in the order in which a rate without a base of its own is most likely taken of them. */
const anyBudget: readonly ProseMeasure[] = ['adjusted', 'budget', 'opening', 'target'];

export function completionsOf(topic: Topic, topics: readonly Topic[]): readonly Claim[] {
  return topic.completions.flatMap((completion) => {
    const claims = completedBy(topic, completion, topics);
    const done = doneOf(topic, completion);
    if (!done || claims.some(fits)) return claims;
    const elsewhere = claims.length === 0 ? plannedElsewhere(topic, topics, done).map((base) => rate('completion', completion.figure, done, base)).find(fits) : undefined;
    if (elsewhere) return [elsewhere];
    const before = claims.length === 0 ? toldBefore(topic, topics, done).map((base) => rate('completion', completion.figure, done, base)).find(fits) : undefined;
    if (before && isTelling(completion.figure)) return [before];
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

/** 50万元（25%）: a percentage without a word may be a share, a completion or nothing of the kind. */
export function looseRatesOf(rates: readonly LooseRate[], topics: readonly Topic[]): readonly Claim[] {
  const said = rates.some(({ role }) => role === 'points') ? ratesBySentence(rates, topics) : undefined;
  return rates.flatMap(({ figure, role, topic, sentence }) => {
    const between = role === 'points' ? betweenRates(figure, said?.get(sentence) ?? []) : [];
    if (between.length > 0) return between;
    const part = topic && mainEntry(topic)?.figure;
    if (!part || role === 'adjustmentRate' || role === 'deviationRate') return [];
    const around = [...(topic.within?.wholes ?? []), ...before(topics, topic, reach)].flatMap(amountsOf);
    if (role === 'points') return pointsBetween(figure, part, around);
    if (part.unit.dimension === 'ratio') return [];
    const wholes = [...topic.entries.map((entry) => entry.figure), ...around].filter((whole) => whole !== part && isSameKind(whole.unit, part.unit));
    const ofTopic = understood(wholes.map((whole) => rate('share', figure, part, whole)), undefined);
    return ofTopic.length > 0 || !namesRate.test(figure.label) ? ofTopic : betweenAny(figure, topics.slice(Math.max(0, topic.index - reach), topic.index + reach).filter((other) => other.sentence === sentence));
  });
}

/** 资产76.2万亿元，负债51.9万亿元，…，资产负债率68.1%: two amounts of the sentence, or what is left of one. A rate of few digits fits too many. */
function betweenAny(stated: Figure, said: readonly Topic[]): readonly Claim[] {
  if (!isTelling(stated)) return [];
  const amounts = said.slice(0, reach).flatMap(amountsOf);
  const pairs = amounts.flatMap((part) => amounts.filter((whole) => whole !== part && isSameKind(whole.unit, part.unit)).map((whole) => [part, whole] as const));
  const rest = ([part, whole]: readonly [Figure, Figure]): Claim => ({ ...rate('share', stated, part, whole), expected: quotient(sum([plus(the(whole)), minus(the(part))]), the(whole)) });
  return understood([...pairs.map(([part, whole]) => rate('share', stated, part, whole)), ...pairs.map(rest)], undefined);
}

/** 增长21.87%，比全省平均增幅15.97%高5.9个百分点: the last two rates before, else any two where the points have digits enough. */
function betweenRates(stated: Figure, said: readonly Figure[]): readonly Claim[] {
  const before = said.filter((figure) => startOf(figure) < startOf(stated)).sort((a, b) => startOf(b) - startOf(a));
  const [last, ...others] = isTelling(stated) ? before : before.slice(0, 2);
  return last ? pointsBetween(stated, last, others) : [];
}

const startOf = ({ place }: Figure) => place.text?.start ?? 0;

/** All rates of each sentence. */
function ratesBySentence(rates: readonly LooseRate[], topics: readonly Topic[]): ReadonlyMap<number, readonly Figure[]> {
  const found = new Map<number, Figure[]>();
  const add = (sentence: number, figures: readonly Figure[]) => {
    const known = found.get(sentence);
    if (known) known.push(...figures);
    else found.set(sentence, [...figures]);
  };
  for (const { sentence, changes, shares, completions } of topics) add(sentence, [...changes.flatMap(({ rate: each }) => each?.figure ?? []), ...shares.map(({ figure }) => figure), ...completions.map(({ figure }) => figure)]);
  for (const { sentence, role, figure } of rates) if (role === 'otherRate') add(sentence, [figure]);
  return found;
}

/** 高于上年5个百分点. */
function pointsBetween(stated: Figure, rateNow: Figure, others: readonly Figure[]): readonly Claim[] {
  const readings = others.filter((other) => other.unit.dimension === 'ratio' && rateNow.unit.dimension === 'ratio' && other !== rateNow).flatMap((other) => [[rateNow, other], [other, rateNow]] as const);
  return understood(readings.map(([high, low]): Claim => ({ kind: 'points', relation: 'difference', stated, comparator: 'equal', expected: sum([plus(the(high)), minus(the(low))]) })), undefined);
}

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
