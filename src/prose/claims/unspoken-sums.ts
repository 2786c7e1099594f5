/** Totals that the amounts around them add up to, though nothing says that they are their parts. */
import { printedValue } from '../../judging/evaluate';
import type { Claim, ClaimKind } from '../../model/claims';
import { figuresIn, sum, the, type Term } from '../../model/expression';
import { isKnown, type Figure, type KnownFigure } from '../../model/figure';
import { isCountedAlike } from '../discourse/lists';
import { mainEntry, type Topic } from '../discourse/topic';
import { isPlanned } from '../grammar/interpret';
import type { ProseMeasure } from '../words/measures';
import { fits, signed } from './fit';

/** Parts are looked for among so many topics on either side, and in so many paragraphs, or in as many as go on with figures. */
const reach = 16;
const paragraphs = 3;

/** 分中央和地方看…，分税收和非税看…: a total is seldom divided more often. */
const mostDivisions = 3;

/** 以上各方式共计64338万元. */
const looksBack = /^(?:以上|上述)/;

/** A figure of a topic, and the figure in the same place of another one. */
interface Column {
  readonly kind: ClaimKind;
  readonly stated: Figure;
  readonly partsIn: (topic: Topic) => readonly Part[];
}

interface Part {
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

export function unspokenSums(topics: readonly Topic[], spoken: readonly Claim[]): readonly Claim[] {
  const claimed = new Map(spoken.filter(({ relation, openList }) => relation === 'sum' && !openList).flatMap(({ stated, expected }) => figuresIn(expected).map(({ key }) => [key, stated.key] as const)));
  // From the end: of two totals of one amount the nearer one has the parts.
  return [...topics.entries()].reverse().flatMap(([index, whole]) => {
    const behind = goingOn(whole, topics.slice(index + 1, index + 1 + reach));
    const ahead = goingOn(whole, topics.slice(Math.max(0, index - reach), index).reverse());
    const leading = ahead.filter(({ paragraph }) => paragraph === whole.paragraph);
    return columnsOf(whole).flatMap((column) => {
      // 加上转移性收入49亿元，收入合计196亿元: what leads up to a total comes before what follows it.
      const led = addingUp(column, leading, claimed) ?? (looksBack.test(whole.label) ? addingUp(column, ahead, claimed) : undefined);
      if (led) return [led];
      const found: Claim[] = [];
      for (let next = addingUp(column, behind, claimed); next && found.length < mostDivisions; next = addingUp(column, behind, claimed)) {
        found.push(next);
        for (const { key } of figuresIn(next.expected)) claimed.set(key, next.stated.key);
      }
      // 收入45724万元，剔除上划18000万元，…。\n税收22225万元…: what else the paragraph says stands between.
      return found.length > 0 ? found : (addingUp(column, ahead, claimed) ?? addingUp(column, behind.filter(({ paragraph }) => paragraph > whole.paragraph), claimed) ?? []);
    });
  });
}

/** Those of the topics next to a total that stand near it, or in paragraphs that follow one upon the other. */
function goingOn(whole: Topic, others: readonly Topic[]): readonly Topic[] {
  const gap = others.findIndex(({ paragraph }, index) => {
    const apart = Math.abs(paragraph - whole.paragraph);
    return apart >= paragraphs && Math.abs(paragraph - (others[index - 1] ?? whole).paragraph) > 1;
  });
  return gap < 0 ? others : others.slice(0, gap);
}

/** What the first of the others add up to, of those that are no part of another one, else of all. */
function addingUp(column: Column, others: readonly Topic[], claimed: ReadonlyMap<string, string>): Claim | undefined {
  const outer = others.filter(({ within }) => !within?.wholes.some((whole) => others.includes(whole)));
  return (outer.length < others.length ? sumOfFirst(column, outer, claimed) : undefined) ?? sumOfFirst(column, others, claimed);
}

/** Amounts by their measure, savings, and changes with their direction. */
function columnsOf(whole: Topic): readonly Column[] {
  const mainOfWhole = mainEntry(whole);
  const amounts = whole.entries.flatMap((entry) => (entry.year === undefined ? [false] : [true, false]).map((ofYear): Column => ({
    kind: 'parts',
    stated: entry.figure,
    partsIn: (topic) => {
      // 2022年12月下达57.5万元，2023年8月下达188.7万元: of one thing in several years.
      const alike = topic.entries.filter(({ measure, year }) => isAlike(measure, entry.measure) && (!ofYear || year === entry.year));
      const main = alike.length === 0 && !ofYear && (entry === mainOfWhole || isOnlyAmount(topic)) ? mainEntry(topic) : undefined;
      return [...alike, ...(main ? [main] : [])].map(({ figure }) => ({ figure, sign: 1 }));
    },
  })));
  const savings = whole.savings.map((stated): Column => ({ kind: 'parts', stated, partsIn: (topic) => topic.savings.slice(0, 1).map((figure) => ({ figure, sign: 1 })) }));
  const changes = whole.changes.flatMap(({ amount }): Column[] => (amount ? [{
    kind: 'change',
    stated: amount.figure,
    partsIn: ({ changes: [change] }) => (change?.amount ? [{ figure: change.amount.figure, sign: change.amount.direction === amount.direction ? 1 : -1 }] : []),
  }] : []));
  return [...amounts, ...savings, ...changes];
}

/** 占年初预算58651万元, 占预算37130万元: plans are seldom named twice with the same word. */
function isAlike(one: ProseMeasure | undefined, other: ProseMeasure | undefined): boolean {
  return one === other || ((one === 'budget' || other === 'budget') && isPlanned(one) && isPlanned(other));
}

/** It may be of any measure: the text has said elsewhere of which. */
function isOnlyAmount({ entries: [entry, ...others] }: Topic): boolean {
  return entry !== undefined && entry.measure === undefined && others.length === 0;
}

/** `claimed` gives the total of those that are parts already. */
function sumOfFirst({ kind, stated, partsIn }: Column, others: readonly Topic[], claimed: ReadonlyMap<string, string>): Claim | undefined {
  if (!isKnown(stated) || stated.value.sign <= 0 || stated.unit.dimension === 'ratio') return undefined;
  const target = inBase(stated);
  const terms: Term[] = [];
  const taken = new Set<string>();
  let reached = 0;
  let telling = 0;
  const parts = others.flatMap((other, index) => partsIn(other).map((part) => ({ part, other, index })));
  for (const { part, other, index } of parts) {
    if (!isKnown(part.figure) || !isCountedAlike(part.figure.unit, stated.unit) || part.figure.key === stated.key) continue;
    const within = claimed.get(part.figure.key);
    if (within !== undefined && (terms.length === 0 || taken.has(within))) continue;
    // 收入95亿元，支出133亿元。税收收入90亿元，非税收入5亿元: a greater amount stands beside the total.
    if (terms.length === 0 && kind !== 'change' && inBase(part.figure) > target) continue;
    terms.push(signed(part.figure, part.sign));
    taken.add(part.figure.key);
    reached += part.sign * inBase(part.figure);
    if (!part.figure.value.isZero) telling += 1;
    if (kind !== 'change' && reached > target * 1.01) return undefined;
    if (telling < 2 || Math.abs(reached - target) > target * 0.01) continue;
    const claim: Claim = { kind, relation: 'sum', stated, comparator: 'equal', expected: sum(terms) };
    if (fits(claim)) return { ...claim, expected: sum([...terms, ...noughtsBeside(other, others.slice(index + 1), partsIn)]) };
  }
  return undefined;
}

/** 接待费2万元，出国费0元: what is nothing belongs to the parts, too. */
function noughtsBeside({ sentence }: Topic, others: readonly Topic[], partsIn: Column['partsIn']): readonly Term[] {
  const parts = others.map((other) => (other.sentence === sentence ? partsIn(other)[0] : undefined));
  const end = parts.findIndex((part) => !part || !isKnown(part.figure) || !part.figure.value.isZero);
  return parts.slice(0, end < 0 ? undefined : end).flatMap((part) => (part ? [signed(part.figure, part.sign)] : []));
}

function inBase(figure: KnownFigure): number {
  return printedValue(the(figure)).toNumber();
}
