/** Totals that the amounts around them add up to, though nothing says that they are their parts. */
import { printedValue } from '../../judging/evaluate';
import type { Claim, ClaimKind } from '../../model/claims';
import { figuresIn, sum, the, type Term } from '../../model/expression';
import { isKnown, type Figure, type KnownFigure } from '../../model/figure';
import { isSameKind } from '../discourse/lists';
import { mainEntry, type Topic } from '../discourse/topic';
import { fits, signed } from './fit';

/** Parts are looked for among so many topics on either side, and in so many paragraphs. */
const reach = 16;
const paragraphs = 3;

/** 分中央和地方看…，分税收和非税看…: a total is seldom divided more often. */
const mostDivisions = 3;

/** A figure of a topic, and the figure in the same place of another one. */
interface Column {
  readonly kind: ClaimKind;
  readonly stated: Figure;
  readonly partIn: (topic: Topic) => Part | undefined;
}

interface Part {
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

export function unspokenSums(topics: readonly Topic[], spoken: readonly Claim[]): readonly Claim[] {
  const claimed = new Map(spoken.filter(({ relation, openList }) => relation === 'sum' && !openList).flatMap(({ stated, expected }) => figuresIn(expected).map(({ key }) => [key, stated.key] as const)));
  return topics.flatMap((whole, index) => {
    const behind = topics.slice(index + 1, index + 1 + reach).filter(({ paragraph }) => paragraph < whole.paragraph + paragraphs);
    const ahead = topics.slice(Math.max(0, index - reach), index).reverse().filter(({ paragraph }) => paragraph > whole.paragraph - paragraphs);
    return columnsOf(whole).flatMap((column) => {
      const found: Claim[] = [];
      for (let next = addingUp(column, behind, claimed); next && found.length < mostDivisions; next = addingUp(column, behind, claimed)) {
        found.push(next);
        for (const { key } of figuresIn(next.expected)) claimed.set(key, next.stated.key);
      }
      return found.length > 0 ? found : (addingUp(column, ahead, claimed) ?? []);
    });
  });
}

/** Amounts by their measure, savings, and changes with their direction. */
function columnsOf(whole: Topic): readonly Column[] {
  const main = mainEntry(whole);
  const amounts = whole.entries.map((entry): Column => ({
    kind: 'parts',
    stated: entry.figure,
    partIn: (topic) => plusOf(topic.entries.find(({ measure }) => measure === entry.measure)?.figure ?? (entry === main ? mainEntry(topic)?.figure : undefined)),
  }));
  const savings = whole.savings.map((stated): Column => ({ kind: 'parts', stated, partIn: (topic) => plusOf(topic.savings[0]) }));
  const changes = whole.changes.flatMap(({ amount }): Column[] => (amount ? [{
    kind: 'change',
    stated: amount.figure,
    partIn: ({ changes: [change] }) => (change?.amount ? { figure: change.amount.figure, sign: change.amount.direction === amount.direction ? 1 : -1 } : undefined),
  }] : []));
  return [...amounts, ...savings, ...changes];
}

function plusOf(figure: Figure | undefined): Part | undefined {
  return figure && { figure, sign: 1 };
}

/** What the first of the others add up to; `claimed` gives the total of those that are parts already. */
function addingUp({ kind, stated, partIn }: Column, others: readonly Topic[], claimed: ReadonlyMap<string, string>): Claim | undefined {
  if (!isKnown(stated) || stated.value.sign <= 0 || stated.unit.dimension === 'ratio') return undefined;
  const target = inBase(stated);
  const terms: Term[] = [];
  const taken = new Set<string>();
  let reached = 0;
  let telling = 0;
  for (const other of others) {
    const part = partIn(other);
    if (!part || !isKnown(part.figure) || !isSameKind(part.figure.unit, stated.unit) || part.figure.key === stated.key) continue;
    const within = claimed.get(part.figure.key);
    if (within !== undefined && (terms.length === 0 || taken.has(within))) continue;
    terms.push(signed(part.figure, part.sign));
    taken.add(part.figure.key);
    reached += part.sign * inBase(part.figure);
    if (!part.figure.value.isZero) telling += 1;
    if (kind !== 'change' && reached > target * 1.01) return undefined;
    if (telling < 2 || Math.abs(reached - target) > target * 0.01) continue;
    const claim: Claim = { kind, relation: 'sum', stated, comparator: 'equal', expected: sum(terms) };
    if (fits(claim)) return claim;
  }
  return undefined;
}

function inBase(figure: KnownFigure): number {
  return printedValue(the(figure)).toNumber();
}
