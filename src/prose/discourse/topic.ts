/** What a text speaks of, and all that it says of it. */
import type { Figure, KnownFigure } from '../../model/figure';
import type { Base } from '../grammar/interpret';
import type { Numbering } from '../lexing/tokens';
import type { ProseMeasure } from '../words/measures';

/** An amount of a topic. */
export interface Entry {
  readonly figure: Figure;
  readonly measure: ProseMeasure | undefined;
  readonly year: number | undefined;
}

export type Direction = 'up' | 'down';

/** 比上年增加5万元，增长3%: what belongs to one comparison. */
export interface Change {
  base: Base | undefined;
  /** The amount it is compared with, where the comparison itself names it. */
  previous?: Figure;
  amount?: { readonly figure: Figure; readonly direction: Direction };
  rate?: { readonly figure: Figure; readonly direction: Direction };
  readonly sentence: number;
  /** Of several subjects any may be meant. */
  readonly unsure: boolean;
  /** 持平: no change at all. */
  flat?: boolean;
  /** The entry that was last named before. */
  current: Entry | undefined;
}

export interface Ratio {
  readonly figure: Figure;
  /** What is put in relation to the base: the entry last named before. */
  readonly of: Entry | undefined;
  /** What makes up the share together, where it is that of several. */
  readonly joint?: readonly Topic[];
  readonly base: Base | undefined;
  readonly baseFigure: Figure | undefined;
}

/** 决算数小于预算数, 与年初预算持平. */
export interface Comparison {
  readonly left: ProseMeasure | undefined;
  readonly right: ProseMeasure;
  readonly order: 'above' | 'below' | 'flat';
}

export interface Topic {
  /** Its place among all topics of the text. */
  readonly index: number;
  readonly label: string;
  /** The label as it is compared with others. */
  readonly name: string;
  readonly sentence: number;
  readonly paragraph: number;
  readonly depth: number;
  /** 在…中: what it is said within; empty where nothing is said. */
  readonly scope: string;
  /** Marks before the phrase that introduced it. */
  readonly marks: string;
  readonly entries: Entry[];
  readonly changes: Change[];
  readonly shares: Ratio[];
  readonly completions: Ratio[];
  readonly savings: Figure[];
  readonly savingRates: Figure[];
  /** 差值: how far its last two amounts lie apart, either way. */
  readonly gaps: Figure[];
  readonly comparisons: Comparison[];
  /** The list it is an item of. */
  within: List | undefined;
  /** What the text said of the same thing before, the nearest first. */
  readonly earlier: readonly Topic[];
  /** 共计, 共: introduced as a sum. */
  readonly sumsUp: boolean;
  /** The total of what stands before it. */
  isTotal: boolean;
  /** Nothing but the heading of its paragraph says what it is. */
  isUnnamed: boolean;
  /** Said in giving a reason: it need not fit what stands around it. */
  readonly aside: boolean;
}

export type Opener = 'ofWhich' | 'comprises' | 'colon' | 'bracket' | 'equation';

export interface List {
  readonly opener: Opener;
  /** 其中 at the beginning of a paragraph, behind one that ends with what it divides up. */
  readonly apart: boolean;
  /** What it may divide up, the likeliest first. */
  readonly wholes: readonly Topic[];
  /** How many amounts of each whole were told when it was opened. */
  readonly told: readonly number[];
  /** The very figure before an equals sign. */
  readonly wholeFigure: Figure | undefined;
  readonly items: Topic[];
  readonly depth: number;
  /** Rank of the marks between its items: 1 、 2 ， 3 ； 4 。 */
  rank: number;
  /** 等, 主要: more is left out. */
  open: boolean;
  readonly outer: List | undefined;
  /** Each item has a numbering of its own: （一）…。（二）…。 */
  ofItems: boolean;
  /** × or ÷ stand in the equation: it adds nothing up. */
  multiplies: boolean;
  /** How the paragraphs are numbered that its items follow in. */
  numbering: Numbering | undefined;
  /** Items that follow in paragraphs without numbers: only what each begins with. */
  ofParagraphs: boolean;
}

/** A total behind its parts: A、B，合计C. */
export interface SumUp {
  readonly whole: KnownFigure;
  readonly topic: Topic;
  /** What is summed up: amounts, or changes. */
  readonly of: 'amounts' | 'changes';
  /** 两项合计: how many things are summed up, where the text says so. */
  readonly count: number | undefined;
}

/** 每人260元: what one costs, and the sentence that says so. */
export interface Price {
  readonly figure: KnownFigure;
  readonly sentence: number;
  readonly topics: number;
}

/** A rate that belongs to no topic in particular. */
export interface LooseRate {
  readonly figure: KnownFigure;
  readonly sentence: number;
  readonly role: 'adjustmentRate' | 'deviationRate' | 'otherRate' | 'points';
  /** What was spoken of just before. */
  readonly topic: Topic | undefined;
}

/** Compared with the same year or budget. */
export function isSameBase(one: Change, other: Change): boolean {
  return one.base?.measure === other.base?.measure && one.base?.year === other.base?.year;
}

/** Nobody says more than this of one thing before naming it anew. */
const mostSaid = 60;

export function isFull({ entries, changes, shares, completions, savings, savingRates, comparisons }: Topic): boolean {
  return entries.length + changes.length + shares.length + completions.length + savings.length + savingRates.length + comparisons.length >= mostSaid;
}

/** A topic of which nothing has been said yet. */
export function unsaid(topic: Pick<Topic, 'index' | 'label' | 'name' | 'sentence' | 'paragraph' | 'depth' | 'scope' | 'marks' | 'sumsUp' | 'aside' | 'earlier'>): Topic {
  return { ...topic, entries: [], changes: [], shares: [], completions: [], savings: [], savingRates: [], gaps: [], comparisons: [], within: undefined, isTotal: false, isUnnamed: false };
}

/** The amount that a topic is about: what was carried out rather than what was planned, and of several the last; that of the year before only where there is no other. */
export function mainEntry({ entries }: Topic): Entry | undefined {
  const latest = Math.max(...entries.map(({ year = -Infinity }) => year));
  const current = entries.filter(({ measure, year = latest }) => measure !== 'prior' && measure !== 'priorBudget' && year === latest);
  const last = (wanted: ProseMeasure | undefined) => current.filter(({ measure }) => measure === wanted).at(-1);
  return last('final') ?? last(undefined) ?? current.at(-1) ?? entries.at(-1);
}

/** All its amounts, the one it is about first. */
export function amountsOf(topic: Topic): readonly Figure[] {
  const main = mainEntry(topic)?.figure;
  return main ? [main, ...topic.entries.map((entry) => entry.figure).filter((figure) => figure !== main)] : [];
}

/** The label without what stands in brackets. */
export function coreOf(label: string): string {
  return label.includes('(') ? label.replace(/\([^()]*\)/g, '') : label;
}
