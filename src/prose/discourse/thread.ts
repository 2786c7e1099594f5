/** What a text has spoken of, sentence by sentence, and what it is speaking of now. */
import type { Reading } from '../grammar/interpret';
import type { Sentence } from '../grammar/phrases';
import { nameOf, recall, recallAll } from './recall';
import { isFull, mainEntry, type Topic, unsaid } from './topic';

/** What was said of the same thing is taken up again within so many paragraphs. */
const nearby = 3;

/** A list seldom divides up what lies further back, in topics. */
export const farthestWhole = 12;

export class Thread {
  readonly topics: Topic[] = [];
  /** The topics of this sentence. */
  said: Topic[] = [];
  current: Topic | undefined;
  /** A reason is being given. */
  aside = false;
  /** 在…中: what this clause speaks within. */
  scope = '';
  /** Number of the sentence. */
  index = -1;
  private sentence: Sentence | undefined;
  /** The topics of the last sentence before this one that speaks of any, and the paragraph of that sentence. */
  private saidBefore: readonly Topic[] = [];
  private paragraphBefore = -1;
  /** The topic that this sentence took up from those before it. */
  private takenUp: Topic | undefined;

  get paragraph(): number {
    return this.sentence!.paragraph;
  }

  /** A paragraph with a number of its own. */
  get isNumbered(): boolean {
    return this.sentence!.numbering !== undefined;
  }

  /** Answers whether a paragraph begins with the sentence. */
  begin(sentence: Sentence): boolean {
    const isNew = this.sentence !== undefined && this.sentence.paragraph !== sentence.paragraph;
    if (isNew) this.current = undefined;
    const { said, takenUp } = this;
    if (said.length > 0 || takenUp) {
      this.saidBefore = takenUp && takenUp.sentence !== this.index ? [takenUp, ...said] : said;
      this.paragraphBefore = this.paragraph;
    }
    this.said = [];
    this.takenUp = undefined;
    this.endClause();
    this.sentence = sentence;
    this.index += 1;
    return isNew;
  }

  endClause(): void {
    this.aside = false;
    this.scope = '';
  }

  add(label: string, reading: Pick<Reading, 'phrase' | 'sumsUp'>): Topic {
    const { paragraph } = this;
    const earlier = recallAll(this.topics, label, (topic) => topic.paragraph >= paragraph - nearby && topic.entries.length > 0);
    const topic = { ...this.beside(label, reading), earlier };
    this.topics.push(topic);
    this.said.push(topic);
    return topic;
  }

  /** A topic that stands apart from the others. */
  beside(label: string, { phrase, sumsUp }: Pick<Reading, 'phrase' | 'sumsUp'>): Topic {
    const { index: sentence, aside, scope, paragraph } = this;
    return unsaid({ index: this.topics.length, label, name: nameOf(label), sentence, paragraph, depth: phrase.depth, scope, marks: phrase.marks, sumsUp, aside, earlier: [] });
  }

  /** Speaks of a topic of a sentence before again. */
  takeUp(topic: Topic): void {
    this.takenUp = topic;
  }

  inSentence(label: string): Topic | undefined {
    return recall(this.topics, label, (topic) => topic.sentence === this.index && !isFull(topic));
  }

  /** An amount by itself, of this paragraph or the one before. */
  beforeSentence(label: string): Topic | undefined {
    return recall(this.topics, label, (topic) => topic.paragraph >= this.paragraph - 1 && mainEntry(topic) !== undefined && topic.within === undefined && !isFull(topic));
  }

  /** Whether an item of a list that was just read is called that. */
  isCalled(label: string): boolean {
    const name = nameOf(label);
    return this.topics.slice(-farthestWhole).some((topic) => topic.name === name && topic.within !== undefined && topic.paragraph >= this.paragraph - 1);
  }

  /** What is being spoken of, within the paragraph: a new sentence goes back to what the one before began with. */
  nearest(): Topic | undefined {
    const last = this.topics.at(-1);
    const isStale = this.current && this.current.sentence !== this.index && this.current !== this.takenUp;
    const near = (isStale ? this.headBefore() : undefined) ?? this.current ?? (last && last.paragraph === this.paragraph && !this.aside ? last : undefined);
    return near && !isFull(near) ? near : undefined;
  }

  /** The sentence before spoke of more than one thing: which of them is meant is not sure. */
  isManifold(): boolean {
    return this.saidBefore.length > 1;
  }

  /** Nothing was spoken of yet in this paragraph. */
  get opensParagraph(): boolean {
    return this.sentence!.opensParagraph && this.said.length === 0;
  }

  /** The last topics of this sentence, behind those of the one before. */
  recent(most: number): readonly Topic[] {
    return [...this.saidBefore.slice(-most), ...this.said.slice(-most)].slice(-most);
  }

  /** What a list may divide up: what was just spoken of, or all that the sentence before spoke of; `reaching` where that may be in the paragraph before. */
  wholes(reaching = false): readonly Topic[] {
    const near = this.paragraphBefore >= this.paragraph - (reaching ? 1 : 0) ? this.saidBefore : [];
    const topics = (this.said.length > 0 ? this.said : near).slice(-farthestWhole).reverse();
    // …，其中：A5万元，B3万元。分项说明如下：: A and B once more, and what they are parts of.
    const outer = (topics[0]?.within?.wholes ?? []).slice(0, 1).filter((topic) => !topics.includes(topic));
    const { current } = this;
    return [...(current && topics.includes(current) ? [current, ...topics.filter((topic) => topic !== current)] : topics), ...outer];
  }

  /** What a paragraph begins with. */
  isHead(topic: Topic): boolean {
    return this.topics[topic.index - 1]?.paragraph !== topic.paragraph && topic.paragraph === this.paragraph;
  }

  private headBefore(): Topic | undefined {
    const [first] = this.saidBefore;
    if (!first || this.paragraphBefore !== this.paragraph) return undefined;
    const isOpened = first.within?.opener === 'ofWhich' && first.within.items[0] === first && !first.within.ofItems;
    return isOpened ? first.within!.wholes[0] : first;
  }
}
