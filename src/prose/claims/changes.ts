/** 比上年增加5万元，增长3%: amounts, rates and what they change. */
import type { Claim } from '../../model/claims';
import { Decimal } from '../../model/decimal';
import { growth, quotient, sum, the, type Expression } from '../../model/expression';
import { isKnown, type Figure } from '../../model/figure';
import { isSameKind } from '../discourse/lists';
import { before, isNamed } from '../discourse/recall';
import { isSameBase, mainEntry, type Change, type Direction, type Entry, type Topic } from '../discourse/topic';
import { isPlanned } from '../grammar/interpret';
import { isTelling, signed, understood } from './fit';

const signOf = (direction: Direction) => (direction === 'up' ? 1 : -1);

/** What has changed may be told in one of so many topics behind. */
const reach = 12;

export function changesOf(topic: Topic, topics: readonly Topic[]): readonly Claim[] {
  return topic.changes.flatMap((change) => {
    const shared = ofWholeList(topic, change);
    if (shared) return shared;
    const here = against(topic, change);
    const isToldHere = here.some(({ stated }) => stated === (change.amount ?? change.rate)?.figure);
    const own = isToldHere || topic.entries.length === 0 ? here : [...here, ...toldElsewhere(topic, change, topics)];
    // 公务接待费减少…: its amount may stand where the text spoke of it before.
    if (topic.entries.length > 0) return own;
    if (topic.earlier.length === 0) return [here, toldLater(topic, change, topics), toldBefore(topic, change, topics)].find((claims) => claims.length > 0) ?? [];
    const [before, ...others] = topic.earlier;
    const isSure = others.length === 0;
    const readings = topic.earlier.map((earlier) => against(earlier, { ...change, current: undefined, unsure: true })).find((claims) => claims.length > 0);
    return readings ?? [...betweenYears(topic, change), ...(isSure ? against(before!, { ...change, current: undefined }) : [])];
  });
}

/** 2013年3340万元。2014年4500万元，比2013年多1160万元: what it is compared with may stand under another name, if its year or its measure is that of the base. */
function toldElsewhere(topic: Topic, change: Change, topics: readonly Topic[]): readonly Claim[] {
  const { base } = change;
  if (!base || change.previous) return [];
  const isBase = ({ measure, year }: Entry) => (base.year !== undefined && year === base.year) || (base.measure !== undefined && isPlanned(base.measure) && isPlanned(measure) && (base.year === undefined || year === base.year));
  const near = before(topics, topic, reach).flatMap(({ entries }) => entries.filter(isBase));
  return near.map(({ figure }) => against(topic, { ...change, previous: figure, unsure: true })).find((claims) => claims.length > 0) ?? [];
}

/** 其中：A…，B…，同比增加…: behind the last of several parts, none of which has changed, the change may be that of their whole. */
function ofWholeList(topic: Topic, change: Change): readonly Claim[] | undefined {
  const { items = [], wholes = [], opener } = topic.within ?? {};
  const [whole] = wholes;
  if (opener === 'ofWhich' && items[0] === topic && whole?.sentence === topic.sentence && !whole.changes.some((other) => isSameBase(other, change))) return ofWholeBefore(topic, whole, change);
  if (items.length < 2 || items.at(-1) !== topic || items[0]!.sentence !== topic.sentence || items.some((item) => item !== topic && item.changes.length > 0)) return undefined;
  const unsure = { ...change, unsure: true };
  const readings = [topic, ...wholes].map((subject) => against(subject, subject === topic ? unsure : { ...unsure, current: undefined }));
  return readings.find((claims) => claims.length > 0) ?? [];
}

/** 收入总计100万元，其中年初结转5万元，较上年增加10万元，增长11%: of which of the two it is shows in the figures. */
function ofWholeBefore(topic: Topic, whole: Topic, change: Change): readonly Claim[] | undefined {
  const unsure = { ...change, unsure: true };
  const own = against(topic, unsure);
  const ofWhole = own.length > 0 ? [] : against(whole, { ...unsure, current: undefined });
  return own.length > 0 ? own : ofWhole.length > 0 ? ofWhole : undefined;
}

/** 由财政拨款开支的“三公”经费100万元。…“三公”经费减少25万元，下降20.01%: under whatever name, if a rate of some digits comes out. */
function toldBefore(topic: Topic, change: Change, topics: readonly Topic[]): readonly Claim[] {
  if (!change.amount || !change.rate || !isTelling(change.rate.figure)) return [];
  return before(topics, topic, reach).map((other) => against({ ...other, changes: [] }, { ...change, current: undefined, unsure: true })).find((claims) => claims.length > 0) ?? [];
}

/** 运行维护费支出比去年增加1.05万元。…运行费支出3.98万元. */
function toldLater(topic: Topic, change: Change, topics: readonly Topic[]): readonly Claim[] {
  const later = topics.slice(topic.index + 1, topic.index + 1 + reach).filter((other) => other.entries.length > 0 && isNamed(other, topic.label));
  return later.map((other) => against(other, { ...change, current: undefined, unsure: true })).find((claims) => claims.length > 0) ?? [];
}

function against(topic: Topic, change: Change): readonly Claim[] {
  const currents = currentsFor(topic, change);
  const previous = change.previous ?? previousFor(topic, change)?.figure;
  if (!previous) return [...fromAmount(currents, change), ...overBudget(topic, change)];
  const on = (each: Change) => [...amountsOn(previous, currents, each), ...ratesOn(previous, currents, each)];
  if (currents.length > 0 || change.previous) return on(change);
  // 去年收入100万元，同比增加8万元: the year before may be the one that is spoken of.
  const unsure = { ...change, unsure: true };
  const claims = on(unsure);
  return claims.length > 0 ? claims : fromAmount([previous], unsure);
}

/** Both amounts stand further up, each under its own year. */
function betweenYears({ earlier }: Topic, change: Change): readonly Claim[] {
  const figures = earlier.flatMap((topic) => mainEntry(topic)?.figure ?? []);
  const pairs = figures.flatMap((current) => figures.filter((previous) => previous !== current).map((previous) => [current, previous] as const));
  const unsure = { ...change, unsure: true };
  return pairs.map(([current, previous]) => {
    const amounts = amountsOn(previous, [current], unsure);
    return change.amount && amounts.length === 0 ? [] : [...amounts, ...ratesOn(previous, [current], unsure)];
  }).find((claims) => claims.length > 0) ?? [];
}

/** The amounts that may have changed, the likeliest first. */
function currentsFor(topic: Topic, { current, amount, base }: Change): readonly Figure[] {
  const known = [current, mainEntry(topic), ...topic.entries].filter((entry): entry is Entry => entry !== undefined && entry.measure !== 'prior' && entry.measure !== 'priorBudget');
  const distinct = new Set(known);
  const isBase = ({ measure, year }: Entry) => measure !== undefined && measure === base?.measure && (base.year === undefined || base.year === year);
  const figures = new Set([...distinct].filter((entry) => distinct.size === 1 || !isBase(entry)).map(({ figure }) => figure));
  return [...figures].filter((figure) => !amount || isSameKind(figure.unit, amount.figure.unit));
}

function previousFor(topic: Topic, { base, current }: Change): Entry | undefined {
  const wanted = base?.measure ?? (topic.entries.some(({ measure }) => measure === 'prior') ? 'prior' : undefined);
  const years = topic.entries.filter(({ year }) => year !== undefined);
  if (wanted === undefined && years.length === 2) return years.reduce((a, b) => (a.year! < b.year! ? a : b));
  if (wanted === undefined) return undefined;
  const told = topic.entries.filter((entry) => entry.measure === wanted && entry !== current && (base?.year === undefined || entry.year === undefined || entry.year === base.year)).at(-1);
  return told ?? (wanted === 'prior' ? ofYearBefore(topic) : undefined);
}

/** 2020年完成49171万元，2021年预算51000万元，2021年完成51385万元，比上年增长4.50%. */
function ofYearBefore(topic: Topic): Entry | undefined {
  const now = mainEntry(topic);
  return now?.year === undefined ? undefined : topic.entries.filter(({ measure, year }) => measure === now.measure && year === now.year! - 1).at(-1);
}

function amountsOn(previous: Figure, currents: readonly Figure[], { amount, unsure }: Change): readonly Claim[] {
  if (!amount || !isSameKind(amount.figure.unit, previous.unit)) return [];
  const sign = signOf(amount.direction);
  const readings = currents.filter((current) => current.key !== previous.key).map((current): Claim => ({ kind: 'change', relation: 'difference', stated: amount.figure, comparator: 'equal', expected: sum([signed(current, sign), signed(previous, sign === 1 ? -1 : 1)]) }));
  return understood(readings, unsure ? undefined : readings[0]);
}

function ratesOn(previous: Figure, currents: readonly Figure[], { rate, amount, unsure }: Change): readonly Claim[] {
  if (!rate) return [];
  const ofCurrents = currents.filter((current) => current.key !== previous.key && isSameKind(current.unit, previous.unit)).map((current): Claim => ({ kind: 'growth', relation: 'quotient', stated: rate.figure, comparator: 'equal', expected: changeRate(current, previous, rate.direction) }));
  const ofAmount: Claim[] = amount ? [{ kind: 'growth', relation: 'quotient', stated: rate.figure, comparator: 'equal', expected: quotient(sum([signed(amount.figure, amount.direction === rate.direction ? 1 : -1)]), the(previous)) }] : [];
  const readings = [...ofCurrents, ...ofAmount];
  return [...new Set([...understood(readings, unsure ? undefined : readings[0]), ...understood(ofAmount, undefined)])];
}

/** Without the amount before: 3% of what the current amount was before it changed. */
function fromAmount(currents: readonly Figure[], { amount, rate, unsure }: Change): readonly Claim[] {
  if (!amount || !rate) return [];
  const back = amount.direction === 'up' ? -1 : 1;
  const readings = currents.map((current): Claim => ({
    kind: 'growth',
    relation: 'quotient',
    stated: rate.figure,
    comparator: 'equal',
    expected: quotient(sum([signed(amount.figure, amount.direction === rate.direction ? 1 : -1)]), sum([signed(current, 1), signed(amount.figure, back)])),
  }));
  return understood(readings, unsure ? undefined : readings[0]);
}

/** 年初预算2.95万元，差值为0.9万元: either of the last two amounts may be the larger one. */
export function gapsOf({ gaps, entries }: Topic): readonly Claim[] {
  return gaps.flatMap((stated) => {
    const [one, other] = entries.slice(-2).map(({ figure }) => figure);
    if (!one || !other) return [];
    const readings = [[one, other], [other, one]].map(([more, less]): Claim => ({ kind: 'change', relation: 'difference', stated, comparator: 'equal', expected: sum([signed(more!, 1), signed(less!, -1)]) }));
    const isTurned = isKnown(one) && isKnown(other) && one.value.compare(other.value) < 0;
    return understood(readings, readings[isTurned ? 1 : 0]);
  });
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
