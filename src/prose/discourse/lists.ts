/** Which list an item belongs to: opened by 其中, a colon, a bracket; ended by a stronger mark than those between its items. */
import { isKnown, type Figure } from '../../model/figure';
import type { Unit } from '../../model/unit';
import { type Numbering, numberings } from '../lexing/tokens';
import { sameClassifiers } from '../words/units';
import type { List, Opener, Topic } from './topic';

const ranks: Readonly<Record<string, number>> = { '、': 1, '+': 1, '-': 1, ',': 2, ';': 3 };

/** How strongly marks divide: 1 、 2 ， 3 ；. */
function rankOf(marks: string): number {
  let rank = 0;
  for (const mark of marks) rank = Math.max(rank, ranks[mark] ?? 0);
  return rank;
}

const groups = new Map(sameClassifiers.flatMap((group) => group.map((symbol) => [symbol, group[0]!] as const)));

/** Whether two figures count the same kind of thing. */
export function isSameKind(a: Unit, b: Unit): boolean {
  if (a.dimension !== b.dimension) return isBare(a) !== isBare(b) && (isPieces(a) || isPieces(b));
  return a.dimension !== 'count' || (groups.get(a.symbol) ?? a.symbol) === (groups.get(b.symbol) ?? b.symbol);
}

/** 4个方面、29个单位，共50项: where no word says that one is part of the other, things must be counted with the same word. */
export function isCountedAlike(a: Unit, b: Unit): boolean {
  return isSameKind(a, b) && (a.dimension !== 'count' || a.symbol === b.symbol);
}

/** Whether two figures are the same number of the same unit. */
export function isSameAmount(one: Figure, other: Figure): boolean {
  return isKnown(one) && isKnown(other) && one.unit.symbol === other.unit.symbol && one.value.equals(other.value);
}

/** A number alone may count points or pieces: 指标分值：8、8、10. */
const isBare = ({ symbol }: Unit) => symbol === '';
const isPieces = ({ dimension, power }: Unit) => (dimension === 'score' || dimension === 'count') && power === 0;

/** The lists that are open at some point of a text, the innermost last. */
export class OpenLists {
  readonly all: List[] = [];
  innermost: List | undefined;
  /** A list of numbered paragraphs that others have interrupted. */
  private paused: List | undefined;
  /** Set until the paragraph has its first topic. */
  private opensParagraph = true;

  open(opener: Opener, depth: number, wholes: readonly Topic[], { apart = false, wholeFigure }: Partial<Pick<List, 'apart' | 'wholeFigure'>> = {}): List {
    const list: List = { opener, apart, wholes, told: wholes.map(({ entries }) => entries.length), wholeFigure, items: [], depth, rank: opener === 'equation' ? 1 : 0, open: false, outer: this.innermost, numbering: undefined, multiplies: false, ofItems: false, ofParagraphs: false };
    this.innermost = list;
    this.all.push(list);
    return list;
  }

  /** Takes an item into the list that the marks before it leave open; undefined where they leave none. */
  take(item: Topic, marks: string, isItem: boolean): List | undefined {
    const rank = rankOf(marks);
    const opensParagraph = this.opensParagraph;
    this.opensParagraph = false;
    if (this.innermost?.ofParagraphs && !opensParagraph) return undefined;
    let list = this.innermost;
    while (list && list.items.length > 0 && ((list.rank > 0 && rank > list.rank && !list.ofParagraphs) || isOtherSide(list, item))) list = list.outer;
    this.innermost = list;
    // 增长29.9%（基数为0）: what is only remarked in a bracket is no item.
    if (!list || item.depth > (list.items[0]?.depth ?? item.depth)) return undefined;
    if (list.items.length === 0) list.ofItems = isItem;
    if (list.items.length > 0 && list.rank === 0) list.rank = rank;
    list.items.push(item);
    return list;
  }

  /** Ends the lists that were opened in deeper brackets. */
  leaveBracket(depth: number): void {
    while (this.innermost && this.innermost.depth > depth) this.innermost = this.innermost.outer;
  }

  /** At the end of a sentence only a list that has yet to begin goes on, or one whose items are paragraphs of their own. */
  endSentence(nextIsItem: boolean): void {
    const goesOn = (list: List) => list.numbering !== undefined || list.ofParagraphs || list.items.length === 0 || (nextIsItem && list.ofItems);
    while (this.innermost && !goesOn(this.innermost)) this.innermost = this.innermost.outer;
  }

  endParagraph(next: Numbering | undefined): void {
    const isHeading = this.opensParagraph;
    this.opensParagraph = true;
    // 来源：本单位: words followed the colon, but no figures.
    while (this.innermost?.opener === 'colon' && isYetToBegin(this.innermost)) this.innermost = this.innermost.outer;
    if (next) this.beginNumbered(next);
    else if (!(isHeading && this.innermost?.numbering)) this.beginPlain();
  }

  /** The list whose items are numbered so goes on; one that has yet to begin has them for items. */
  private beginNumbered(style: Numbering): void {
    let list = this.innermost ?? this.paused;
    this.paused = undefined;
    if (list && isYetToBegin(list)) list.numbering = style;
    while (list?.numbering && isDeeper(list.numbering, style)) list = list.outer;
    if (list?.numbering === style) this.innermost = list;
    else [this.innermost, this.paused] = [undefined, list?.numbering && list];
  }

  /** Items may be paragraphs without numbers; those with numbers may go on behind them. */
  private beginPlain(): void {
    let list = this.innermost;
    if (list && (list.ofParagraphs || isYetToBegin(list) || (list.apart && list.items.length === 1))) {
      list.ofParagraphs = true;
      return;
    }
    while (list && !list.numbering) list = list.outer;
    this.paused = list ?? this.paused;
    this.innermost = undefined;
  }
}

function isYetToBegin({ items, ofParagraphs, numbering }: List): boolean {
  return items.length === 0 && !ofParagraphs && !numbering;
}

function isDeeper(style: Numbering, other: Numbering): boolean {
  return numberings.indexOf(style) > numberings.indexOf(other);
}

/** 本年收入合计62万元，其中财政拨款1万元；本年支出合计70万元: what is on the other side of the accounts is no part. */
function isOtherSide({ wholes: [whole] }: List, { name }: Topic): boolean {
  return whole !== undefined && whole.name.includes('收入') && whole.name.replace('收入', '支出') === name;
}
