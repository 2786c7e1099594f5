/** 每人260元，72人，共18720元: unit price times quantity. */
import type { Claim } from '../../model/claims';
import { constant, product, the, type Expression } from '../../model/expression';
import { isKnown, type Figure, type KnownFigure } from '../../model/figure';
import { mainEntry, type Price, type Topic } from '../discourse/topic';
import { fits } from './fit';

/** Quantity and amount stand near their price, in topics to either side. */
const reach = 8;

/** A count from elsewhere in the text must be asked for by as many characters that both sentences have in common. */
const inCommon = 4;

const lengthOfTime = /[月天周季]|学期|[每一两]年|\/年|[次期轮批届]/;

/** What stands around a figure between marks stronger than a comma. */
export interface Clause {
  readonly start: number;
  readonly words: string;
  /** What follows the figure. */
  readonly behind: string;
}

type Context = (figure: Figure) => Clause;

/**
 * A text names prices for much that it does not multiply: only products that come out, and those that nothing else can be meant by.
 * `context` gives the clause of a figure.
 */
export function pricesOf(prices: readonly Price[], topics: readonly Topic[], context: Context): readonly Claim[] {
  const counts = topics.flatMap(amountsIn).filter(isNumber);
  const byCount = new Map<string, KnownFigure[]>();
  for (const count of counts) {
    const key = count.value.trimmed.toString();
    const known = byCount.get(key);
    if (known) known.push(count);
    else byCount.set(key, [count]);
  }
  const pricesIn = new Map<number, number>();
  for (const { sentence } of prices) pricesIn.set(sentence, (pricesIn.get(sentence) ?? 0) + 1);
  return prices.flatMap(({ figure: price, sentence, topics: at }) => {
    if (!isKnown(price) || price.hedge || price.unit.dimension !== 'money' || price.value.isZero) return [];
    const near = topics.slice(Math.max(0, at - reach), at + reach).filter((topic) => Math.abs(topic.sentence - sentence) <= 1);
    const nearby = near.flatMap(amountsIn);
    const amounts = nearby.filter(({ unit, hedge, value }) => unit.dimension === 'money' && !hedge && !value.isZero);
    const months = nearby.filter(({ unit }) => unit.symbol === '个月').map(the);
    const periods: readonly (Expression | undefined)[] = /月/.test(context(price).words) ? [undefined, constant(12), ...months] : [undefined];
    const claims = amounts.flatMap((stated) => periods.flatMap((period) => {
      const close = nearby.filter(isNumber);
      const pieces = stated.value.shifted(stated.unit.power).dividedBy(price.value.shifted(price.unit.power), 0).trimmed.toString();
      const afar = period ? [] : (byCount.get(pieces) ?? []).slice(0, reach).filter((count) => shareWords(context(price).words, context(count).words));
      return [...close, ...afar].map((count): Claim => ({ kind: 'price', relation: 'product', stated, comparator: 'equal', expected: product(the(price), the(count), ...(period ? [period] : [])) }));
    }));
    const found = claims.find(fits) ?? plainProduct(price, near.filter((topic) => topic.sentence === sentence), pricesIn.get(sentence) === 1 ? context : undefined);
    return found ? [found] : [];
  });
}

/** One price, one number of pieces and one sum in a sentence that speaks of no length of time: 72名，每人260元，共18720元. */
function plainProduct(price: KnownFigure, said: readonly Topic[], context: Context | undefined): Claim | undefined {
  if (!context) return undefined;
  const [amount, ...amounts] = said.filter((topic) => amountsIn(topic).some(({ unit }) => unit.dimension === 'money'));
  const [count, ...counts] = said.flatMap(amountsIn).filter(({ unit, hedge }) => unit.dimension === 'count' && !hedge);
  const stated = amount && amountsIn(amount)[0];
  if (!stated || !count || amounts.length + counts.length > 0 || stated.hedge || !amount.sumsUp || lengthOfTime.test(context(price).words)) return undefined;
  return { kind: 'price', relation: 'product', stated, comparator: 'equal', expected: product(the(price), the(count)) };
}

/** How many, or how large: what a price is multiplied by. */
function isNumber({ unit }: KnownFigure): boolean {
  return (unit.dimension === 'count' || unit.dimension === 'area') && unit.symbol !== '个月';
}

function amountsIn(topic: Topic): readonly KnownFigure[] {
  const main = mainEntry(topic)?.figure;
  return main && isKnown(main) ? [main] : [];
}

function shareWords(a: string, b: string): boolean {
  const letters = (text: string) => text.replace(/[^\p{Script=Han}]/gu, '');
  const [one, other] = [letters(a), letters(b)];
  for (let at = 0; at + inCommon <= one.length; at += 1) if (other.includes(one.slice(at, at + inCommon))) return true;
  return false;
}
