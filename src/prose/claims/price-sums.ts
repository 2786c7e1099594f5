/** 省任务1万元/人、自筹任务6000元/人，共34.2万元: several prices, each times its own number of pieces, make up one amount. */
import type { Claim } from '../../model/claims';
import { plus, product, sum, the } from '../../model/expression';
import { isKnown, type KnownFigure } from '../../model/figure';
import type { List, Price, Topic } from '../discourse/topic';
import { fits } from './fit';
import type { Clause } from './prices';

/** Numbers of pieces that stand elsewhere are looked for in so many lists. */
const mostLists = 200;

interface Counted {
  readonly label: string;
  readonly count: KnownFigure;
}

interface Priced {
  readonly price: KnownFigure;
  readonly count: KnownFigure;
}

/** What one clause says, each kind in the order of the text. */
interface Said {
  readonly prices: KnownFigure[];
  readonly counts: KnownFigure[];
  readonly amounts: KnownFigure[];
}

/**
 * Sums that come out, be it that a price is one that the text elsewhere calls the least; else a question, since the numbers of pieces may be
 * those that were planned.
 */
export function priceSums(prices: readonly Price[], topics: readonly Topic[], lists: readonly List[], clauseOf: (figure: KnownFigure) => Clause): readonly Claim[] {
  const least = new Map(prices.flatMap(({ figure }) => (figure.hedge === 'atLeast' ? [[nameOf(figure), figure] as const] : [])));
  const counted = lists.flatMap(({ items }) => countsIn(items)).slice(0, mostLists);
  return clausesOf(prices, topics, clauseOf).flatMap((said): readonly Claim[] => {
    const [stated, ...others] = said.amounts;
    if (!stated || others.length > 0 || said.prices.length < 2 || startOf(said.prices.at(-1)!) > startOf(stated)) return [];
    const priced = countedBeside(said) ?? countedInList(said.prices, counted);
    if (!priced) return [];
    const atLeast = priced.map(({ price, count }) => ({ price: least.get(nameOf(price)) ?? price, count }));
    const readings = [priced, atLeast].map((pairs): Claim => ({ kind: 'price', relation: 'product', stated, comparator: 'equal', expected: sum(pairs.map(({ price, count }) => plus(product(the(price), the(count))))) }));
    return [readings.find(fits) ?? { ...readings[0]!, kind: 'question' }];
  });
}

const startOf = ({ place }: KnownFigure) => place.text!.start;
const nameOf = ({ label, value, unit }: KnownFigure) => `${label} ${value.trimmed}${unit.symbol}`;

/** The clauses that name prices. */
function clausesOf(prices: readonly Price[], topics: readonly Topic[], clauseOf: (figure: KnownFigure) => Clause): readonly Said[] {
  const clauses = new Map<number, Said>();
  for (const { figure } of prices) {
    if (figure.hedge || figure.unit.dimension !== 'money') continue;
    const { start } = clauseOf(figure);
    const said = clauses.get(start);
    if (said) said.prices.push(figure);
    else clauses.set(start, { prices: [figure], counts: [], amounts: [] });
  }
  if (clauses.size === 0) return [];
  for (const { figure } of topics.flatMap(({ entries }) => entries)) {
    if (!isKnown(figure) || figure.hedge || figure.value.sign <= 0) continue;
    const said = clauses.get(clauseOf(figure).start);
    if (figure.unit.dimension === 'money') said?.amounts.push(figure);
    if (figure.unit.dimension === 'count') said?.counts.push(figure);
  }
  return [...clauses.values()];
}

/** 165户，户均5000元，20户，户均1000元: before each price the one number that belongs to it. */
function countedBeside({ prices, counts }: Said): readonly Priced[] | undefined {
  const pairs = prices.flatMap((price, index) => {
    const from = index === 0 ? -Infinity : startOf(prices[index - 1]!);
    const [count, ...others] = counts.filter((one) => startOf(one) > from && startOf(one) < startOf(price));
    return count && others.length === 0 ? [{ price, count }] : [];
  });
  return pairs.length === prices.length ? pairs : undefined;
}

/** 14人，自筹任务24人: as many numbers, in the same order, one of which bears the name of its price. */
function countedInList(prices: readonly KnownFigure[], counted: readonly (readonly Counted[])[]): readonly Priced[] | undefined {
  const list = counted.find((counts) => counts.length === prices.length && prices.some(({ label }, index) => counts[index]!.label.length > 1 && label.endsWith(counts[index]!.label)));
  return list && prices.map((price, index) => ({ price, count: list[index]!.count }));
}

/** The numbers of a list of nothing else. */
function countsIn(items: readonly Topic[]): readonly (readonly Counted[])[] {
  const counts = items.flatMap(({ label, entries: [entry] }) => (entry && isKnown(entry.figure) && entry.figure.unit.dimension === 'count' ? [{ label, count: entry.figure }] : []));
  return counts.length > 1 && counts.length === items.length ? [counts] : [];
}
