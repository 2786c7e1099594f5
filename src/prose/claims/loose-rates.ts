/** Rates that no word relates to an amount. */
import type { Claim } from '../../model/claims';
import { minus, plus, quotient, sum, the } from '../../model/expression';
import type { Figure } from '../../model/figure';
import { namesRate } from '../discourse/labels';
import { isSameKind } from '../discourse/lists';
import { before } from '../discourse/recall';
import { amountsOf, type LooseRate, mainEntry, type Topic } from '../discourse/topic';
import { isTelling, understood } from './fit';
import { rate } from './rate';

/** An unnamed whole is not looked for further back, in topics. */
const reach = 12;

/** 50万元（25%）: a percentage without a word may be a share, a completion or nothing of the kind. */
export function looseRatesOf(rates: readonly LooseRate[], topics: readonly Topic[]): readonly Claim[] {
  const said = rates.some(({ role }) => role === 'points') ? ratesBySentence(rates, topics) : undefined;
  return rates.flatMap(({ figure, role, topic, sentence }) => {
    const between = role === 'points' ? betweenRates(figure, [sentence - 2, sentence - 1, sentence].map((each) => said?.get(each) ?? [])) : [];
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

/**
 * 增长21.87%，比全省平均增幅15.97%高5.9个百分点: the last two rates of the sentence, else the last and any before it where the points have digits enough.
 * `said` are the rates of the last sentences.
 */
function betweenRates(stated: Figure, said: readonly (readonly Figure[])[]): readonly Claim[] {
  const near = isTelling(stated) ? said.flat() : said.at(-1) ?? [];
  const before = near.filter((figure) => startOf(figure) < startOf(stated)).sort((a, b) => startOf(b) - startOf(a));
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
  for (const { sentence, changes, shares, completions } of topics) {
    for (const change of changes) if (change.rate) add(change.sentence, [change.rate.figure]);
    add(sentence, [...shares, ...completions].map(({ figure }) => figure));
  }
  for (const { sentence, role, figure } of rates) if (role === 'otherRate') add(sentence, [figure]);
  return found;
}

/** 高于上年5个百分点. */
function pointsBetween(stated: Figure, rateNow: Figure, others: readonly Figure[]): readonly Claim[] {
  const readings = others.filter((other) => other.unit.dimension === 'ratio' && rateNow.unit.dimension === 'ratio' && other !== rateNow).flatMap((other) => [[rateNow, other], [other, rateNow]] as const);
  return understood(readings.map(([high, low]): Claim => ({ kind: 'points', relation: 'difference', stated, comparator: 'equal', expected: sum([plus(the(high)), minus(the(low))]) })), undefined);
}
