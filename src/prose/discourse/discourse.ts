/** A text read phrase by phrase into topics, with the lists they stand in. */
import type { Figure, KnownFigure } from '../../model/figure';
import { isPlanned, type Base, type Reading } from '../grammar/interpret';
import type { Sentence } from '../grammar/phrases';
import type { ProseMeasure } from '../words/measures';
import { generic, givesOut, goesOn, passesMark, restates, saysNothing, turnsRound } from './labels';
import { isSameKind, OpenLists } from './lists';
import type { Names } from './names';
import { isSameLabel, recall } from './recall';
import { isGoingOn, lengthOf, reach as reachOfSeries, Series } from './series';
import { farthestWhole, Thread } from './thread';
import { type Change, coreOf, type Entry, isFull, type LooseRate, mainEntry, type Price, type Ratio, type SumUp, type Topic } from './topic';

/** 项目4个，涉及资金190.76万元: what the things counted come to. */
const costs = /^(?:共|共计|合计)?(?:涉及|安排|投入|使用)(?:财政|预算|项目)?(?:资金|金额|经费)$/;

/** 由29人降为16人, 29人→16人: what it was before. */
const isLeft = ({ from }: Reading, next: Reading | undefined) => next?.phrase.marks.includes('→') || (from && next?.reaches);

const isMoney = ({ unit }: Figure) => unit.dimension === 'money';

export class Discourse {
  private readonly thread = new Thread();
  readonly topics: readonly Topic[] = this.thread.topics;
  readonly sums: SumUp[] = [];
  readonly prices: Price[] = [];
  readonly rates: LooseRate[] = [];
  /** 881300.39元（合88.13万元）: amounts, and what they are in another unit. */
  readonly restated: (readonly [Figure, Figure])[] = [];
  /** What is said of prices, apart from all other topics. */
  readonly priced: Topic[] = [];
  readonly lists = new OpenLists();
  private readonly outside: (Topic | undefined)[] = [];
  private series: Series | undefined;
  private pending: { readonly base: Base; readonly role: Reading['role']; readonly figure?: KnownFigure; readonly subject?: string; used?: boolean } | undefined;
  /** Words that stand alone and may name what follows them. */
  private label = '';
  private heading = '';
  private figureBefore: KnownFigure | undefined;
  /** 各级教育生均经费：: what the numbered paragraphs below tell is told for each. */
  private ofEach = false;
  /** Whether it was multiplied by, or divided: then it is no whole. */
  private isFactor = false;

  constructor(private readonly names: Names) {}

  begin(sentence: Sentence): void {
    if (this.thread.begin(sentence)) {
      this.lists.endParagraph(sentence.numbering);
      this.heading = '';
      this.ofEach &&= sentence.numbering !== undefined;
    } else {
      this.lists.endSentence(sentence.item);
    }
    this.outside.length = 0;
    this.series = undefined;
    this.pending = undefined;
    this.label = '';
    this.figureBefore = undefined;
    this.isFactor = false;
  }

  /** Takes in the phrase at `at` of a sentence's readings. */
  read(readings: readonly Reading[], at: number, figure: KnownFigure | undefined): void {
    const reading = readings[at]!;
    const { marks } = reading.phrase;
    this.crossBrackets(reading);
    if (marks.includes(';')) this.thread.endClause();
    this.openList(reading, figure);
    this.ofEach ||= reading.each && !figure && readings.length === 1 && this.thread.opensParagraph;
    if (figure) this.readFigure(reading, figure, readings, at);
    else this.readWords(reading);
    this.figureBefore = figure ? this.names.given(figure) : marks === '' ? this.figureBefore : undefined;
    this.isFactor = figure !== undefined && /[×÷*/]/.test(marks);
    if (reading.reason) this.thread.aside = true;
  }

  private crossBrackets(reading: Reading): void {
    const { marks, depth } = reading.phrase;
    for (const mark of marks) {
      // 公务接待费支出（0.40万元）增加…: what stands before the bracket is what it speaks of.
      if (mark === '(' && this.label !== '') this.begun(this.label, reading);
      if (mark === '(') this.outside.push(this.thread.current);
      if (mark === ')' && this.outside.length > 0) this.thread.current = this.outside.pop();
    }
    if (marks.includes(')')) this.lists.leaveBracket(depth);
    const list = this.lists.innermost;
    if (list && /[×÷]/.test(marks)) list.multiplies = true;
    if (list?.opener === 'equation' && list.items.length > 0 && /[,;]/.test(marks)) {
      this.lists.innermost = list.outer;
      this.thread.current = list.wholes[0] ?? this.thread.current;
    }
  }

  private openList(reading: Reading, figure: KnownFigure | undefined): void {
    const { marks, depth } = reading.phrase;
    const opener = reading.opens
      ?? (marks.includes('=') && !this.isFactor ? 'equation' : undefined)
      ?? (marks === ':' && (this.figureBefore || (this.label !== '' && this.thread.said.length > 0 && !this.lists.innermost)) ? 'colon' : undefined)
      ?? (marks.endsWith('(') && figure && reading.label !== '' && this.figureBefore ? 'bracket' : undefined);
    if (!opener || this.thread.aside || (opener === 'equation' && this.closesEquation(reading))) return;
    const apart = opener === 'ofWhich' && this.thread.opensParagraph;
    const wholes = this.thread.wholes(apart);
    if (wholes.length === 0 && !this.figureBefore) return;
    const list = this.lists.open(opener, depth, wholes, { apart, wholeFigure: opener === 'equation' ? this.figureBefore : undefined });
    list.open = reading.open;
    this.label = '';
  }

  private readWords(reading: Reading): void {
    const { label, base, order, direction, measure } = reading;
    if (base && (order || direction === 'flat')) {
      const topic = this.topicOf(label) ?? (label !== '' && !goesOn.test(label) ? this.begun(label, reading) : this.thread.nearest());
      if (!topic) return;
      const kind = order ?? 'flat';
      if (base.measure && base.measure !== 'prior' && base.year === undefined) topic.comparisons.push({ left: measure, right: base.measure, order: kind });
      else if (kind === 'flat') topic.changes.push({ base, flat: true, current: mainEntry(topic), sentence: this.thread.index, unsure: false });
      return;
    }
    if (base) {
      // 与预算1万元相比: the amount was named just before.
      if (this.pending?.figure && !base.measure && base.label === '' && base.year === undefined) return;
      this.pending = { base, role: reading.compares ? 'delta' : undefined, subject: label };
      return;
    }
    if (label === '') return;
    if (this.opensWithin(label, reading)) return;
    this.label = label;
    if (this.thread.isNumbered && this.heading === '') this.heading = label;
  }

  /** 财政拨款支出预算中，一般公共预算拨款…: what was spoken of is divided up. */
  private opensWithin(label: string, { phrase }: Reading): boolean {
    const [, name] = /^(.{3,})中$/.exec(label) ?? [];
    const whole = name && recall(this.topics, name, (topic) => topic.entries.length > 0);
    if (whole) this.lists.open('colon', phrase.depth, [whole]);
    else if (name?.startsWith('在')) this.thread.scope = label;
    return whole !== undefined && whole !== '';
  }

  private readFigure(reading: Reading, figure: KnownFigure, readings: readonly Reading[], at: number): void {
    const isBare = reading.label === '' && !reading.base && reading.measure === undefined && reading.direction === undefined;
    if (this.series && !(isBare && isGoingOn(reading.phrase.marks, readings[at - 1]))) this.series = undefined;
    const said = this.roleOf(reading, figure, readings, at);
    const unled = (said === 'share' || said === 'delta' || said === 'growth') && !this.series && lengthOf(readings, at) > 1;
    if ((reading.respectively && said !== 'base') || unled) this.series = Series.beginning({ ...reading, role: said }, this.label, lengthOf(readings, at), said === 'delta' || said === 'growth' ? this.thread.recent(reachOfSeries) : this.thread.said);
    const given = this.series?.next();
    const role = this.series?.role ?? said;
    const next = readings[at + 1];
    switch (role) {
      case 'level':
        if (this.ofEach && this.thread.isNumbered && isMoney(figure)) return this.price(reading, figure, next);
        return this.level(reading, figure, given?.name, isLeft(reading, next) ? 'prior' : undefined);
      case 'base':
        return this.baseAmount(reading, figure);
      case 'delta':
      case 'growth':
        return this.change(reading, figure, role, given?.target);
      case 'gap':
        return void this.thread.nearest()?.gaps.push(this.names.named(figure, this.thread.nearest()!.label, role));
      case 'share':
      case 'completion':
        return this.ratio({ ...reading, label: given?.name ?? reading.label }, figure, role, given?.target);
      case 'saving':
      case 'savingRate': {
        const topic = this.thread.nearest() ?? this.begun(reading.label, reading);
        (role === 'saving' ? topic.savings : topic.savingRates).push(this.names.named(figure, topic.label, role));
        return;
      }
      case 'price':
        return this.price(reading, figure, next);
      default: {
        const named = this.names.named(figure, reading.label || this.label || this.thread.current?.label || '', role!);
        this.rates.push({ figure: named, sentence: this.thread.index, role: role as LooseRate['role'], topic: (reading.label === '' || goesOn.test(reading.label) ? undefined : this.topicOf(reading.label)) ?? this.thread.nearest() });
      }
    }
  }

  /** 生均支出20000元，比上年增加100元: what one costs may change, but is part of nothing. */
  private price(reading: Reading, figure: KnownFigure, next: Reading | undefined): void {
    const label = reading.label || this.label || this.thread.current?.label || '';
    const named = this.names.named(figure, label, 'price');
    this.prices.push({ figure: named, sentence: this.thread.index, topics: this.topics.length });
    if (!next?.compares && !next?.direction) return;
    const topic = this.thread.beside(label, reading);
    topic.entries.push({ figure: named, measure: reading.measure, year: reading.year });
    this.priced.push(topic);
    this.thread.current = topic;
  }

  /** A ratio without words of its own belongs to the base that was named just before. */
  private roleOf(reading: Reading, figure: KnownFigure, readings: readonly Reading[], at: number): Reading['role'] {
    const { role, label, phrase: { marks } } = reading;
    // 项目补助+103.80、管理费用-768.12万元: by how much each has changed.
    if (role === 'level' && label !== '' && [readings[at - 1], reading, readings[at + 1]].some((near) => near?.quantity?.hasPlus) && (reading.quantity!.hasPlus || figure.value.sign < 0)) return 'delta';
    if (figure.unit.dimension !== 'ratio' || role !== 'otherRate' || label !== '') return role;
    // 增10.55亿元、47.9%, 减少18.50万元（65.37%）.
    const last = this.thread.current?.changes.at(-1);
    if (/^[、,(]$/.test(marks) && last?.amount && last.rate === undefined && last.sentence === this.thread.index && readings[at - 1]?.role === 'delta') return 'growth';
    return this.pending?.role ?? role;
  }

  private level(reading: Reading, figure: KnownFigure, givenName: string | undefined, asMeasure: ProseMeasure | undefined): void {
    const { measure = asMeasure, year, sumsUp } = reading;
    const label = givenName ?? reading.label;
    if (restates.test(label) && reading.phrase.marks.endsWith('(') && this.figureBefore && isSameKind(this.figureBefore.unit, figure.unit)) {
      this.restated.push([this.names.named(figure, this.figureBefore.label, 'restated'), this.figureBefore]);
      return;
    }
    // 2万元×12＝24万元: a number of times is no amount.
    if (label === '' && reading.quantity?.unit === undefined && /[×÷*/]$/.test(reading.phrase.marks)) return;
    // 首次突破2万亿元: a mark that was passed, no amount of anything.
    if (figure.hedge && passesMark.test(label)) return;
    if ((sumsUp && (label === '' || givesOut.test(label)) && measure === undefined && (this.figureBefore || reading.counted)) || (this.closesEquation(reading) && this.figureBefore)) {
      const topic = this.newTopic(this.label, reading);
      topic.isTotal = true;
      this.enter(topic, figure, measure, year);
      this.sums.push({ whole: topic.entries[0]!.figure as KnownFigure, topic, of: 'amounts', count: reading.counted });
      return;
    }
    const known = givenName === undefined ? this.continued(label, reading, measure, figure) : undefined;
    const isUnnamed = label === '' && this.label === '';
    const topic = known ?? this.begun(this.calledHere(label), reading);
    if (!known) topic.isUnnamed = isUnnamed;
    this.enter(topic, figure, measure, year);
    if (reading.isTotal && !known && this.isCommonName(topic)) {
      topic.isTotal = true;
      this.sums.push({ whole: topic.entries[0]!.figure as KnownFigure, topic, of: 'amounts', count: reading.counted });
    }
    this.label = '';
  }

  /** 一般公共预算财政拨款收入…，政府性基金预算财政拨款收入…，财政拨款收入共计…: all that was named in the sentence is of that name. */
  private isCommonName(topic: Topic): boolean {
    const others = this.thread.said.filter((other) => other !== topic && other.depth === topic.depth);
    return others.length > 1 && others.every(({ label, within }) => !within && coreOf(label) !== coreOf(topic.label) && coreOf(label).endsWith(coreOf(topic.label)));
  }

  /** A＋B＝C, the total last. */
  private closesEquation({ phrase }: Reading): boolean {
    return phrase.marks === '=' && this.thread.current !== undefined && /^[+-]$/.test(this.thread.current.marks);
  }

  /** 金额 alone says too little: what stands before it belongs to the name. */
  private calledHere(label: string): string {
    if (label === '') return this.label || (this.thread.current ? '' : this.heading);
    return this.label !== '' && generic.test(label) ? `${this.label}${label}` : label;
  }

  /** The topic that a level without a label of its own goes on with. */
  private continued(label: string, { year, reaches, phrase: { marks } }: Reading, measure: ProseMeasure | undefined, figure: KnownFigure): Topic | undefined {
    const { index } = this.thread;
    const isStale = this.thread.current !== undefined && this.thread.current.sentence !== index;
    // 其中：…。年中追加100万元，调整后预算…: a measure alone goes on with what the sentence before began with.
    const current = isStale && label === '' && this.label === '' && measure !== undefined ? this.thread.nearest() : this.thread.current;
    if (!current || isFull(current) || (current.sentence !== this.thread.index && !this.thread.isNumbered && !(measure !== undefined && goesOn.test(label) && this.thread.isHead(current)))) return undefined;
    const isTaken = current.entries.some((entry) => entry.measure === measure && entry.year === year);
    const sameKind = current.entries.every((entry) => isSameKind(entry.figure.unit, figure.unit));
    if (costs.test(label) && measure === undefined && current.sentence === this.thread.index && isMoney(figure) && current.entries.length > 0 && current.entries.every((entry) => !isMoney(entry.figure))) return current;
    if (!sameKind || isTaken) return undefined;
    if (label === '' && year !== undefined && current.entries.some((entry) => entry.year !== undefined)) return current;
    if (marks.includes('(') && label === '') return current;
    if (marks.includes('→')) return current;
    if (isSameLabel(current.label, label)) return current;
    if (label === '' && reaches && current.entries.every((entry) => entry.measure === 'prior')) return current;
    if (label === '' && (this.label === '' || current.entries.length === 0)) return measure !== undefined || current.entries.length === 0 ? current : undefined;
    return measure !== undefined && label !== '' && goesOn.test(label) && !(current.label === '' && current.marks === '、') && current.entries.length > 0 && !turnsRound(current.label, label) ? current : undefined;
  }

  private enter(topic: Topic, figure: KnownFigure, measure: ProseMeasure | undefined, year: number | undefined): void {
    const named = this.names.named(figure, topic.label, measure ?? 'level');
    topic.entries.push({ figure: named, measure, year });
    this.thread.current = topic;
  }

  private baseAmount(reading: Reading, figure: KnownFigure): void {
    const topic = this.topicOf(reading.label) ?? this.thread.nearest();
    const named = this.names.named(figure, reading.base!.label || topic?.label || '', reading.base!.measure ?? 'base');
    const isShare = reading.base!.label !== '' && reading.phrase.words.some((word) => word.kind === 'cue' && word.cue === 'share');
    const role = reading.compares ? 'delta' : isShare ? 'share' : isPlanned(reading.base!.measure) || reading.phrase.words.some((word) => word.kind === 'cue' && word.cue === 'completes') ? 'completion' : 'share';
    this.pending = { base: reading.base!, role, figure: named, subject: reading.label };
    if (topic && role === 'completion' && reading.base!.measure) topic.entries.unshift({ figure: named, measure: reading.base!.measure, year: undefined });
  }

  private change(reading: Reading, figure: KnownFigure, role: 'delta' | 'growth', target: Topic | undefined): void {
    // 收入支出总计与上年相比，增加5万元: the comparison names what has changed.
    const named = target ?? this.topicOf(reading.label || (this.pending?.subject ?? ''), true);
    const topic = named ?? (reading.sumsUp && role === 'delta' ? this.newTopic(this.label, reading) : undefined) ?? (this.leavesOut(reading.label) ? this.thread.nearest() : undefined) ?? this.begun(reading.label || this.label, reading);
    const unsure = !named && this.leavesOut(reading.label) && topic.sentence !== this.thread.index && this.thread.isManifold();
    const base = reading.base ?? this.series?.base ?? (this.pending?.role === 'delta' ? this.pending.base : undefined);
    const last = topic.changes.at(-1);
    const isSameBase = !reading.base || (last?.base?.measure === reading.base.measure && last?.base?.year === reading.base.year);
    const joins = last && !last.flat && isSameBase && (role === 'growth' ? last.rate === undefined : last.amount === undefined) && last.sentence === this.thread.index;
    const change: Change = joins ? last : { base, previous: this.pending?.role === 'delta' && !this.series ? this.pending.figure : undefined, current: this.entryFor(topic, reading.measure), sentence: this.thread.index, unsure };
    // 减少18.50万元（65.37%）: the same way as its amount.
    const direction = this.series?.direction ?? reading.direction ?? change.amount?.direction;
    const part = { figure: this.names.named(figure, topic.label, role), direction: direction === 'down' ? 'down' as const : 'up' as const };
    if (this.pending) this.pending.used = true;
    if (!joins) topic.changes.push(change);
    if (role === 'growth') change.rate = part;
    else change.amount = part;
    if (named) this.thread.takeUp(named);
    if (reading.sumsUp && reading.label === '' && role === 'delta') this.sums.push({ whole: part.figure, topic, of: 'changes', count: reading.counted });
    this.thread.current = topic;
  }

  /** 支出比上年增加: whether words leave out what they speak of. They do not where that is how another thing was called: 其中：财政拨款收入…. */
  private leavesOut(label: string): boolean {
    return label === '' || (goesOn.test(label) && !this.thread.isCalled(label));
  }

  /** 两项合计占0.1%: of the last two amounts, not of the last one. */
  private jointShare(reading: Reading, figure: KnownFigure): void {
    const amounts = this.thread.said.slice(-farthestWhole).filter((topic) => !topic.isTotal && mainEntry(topic)?.figure.unit.dimension === 'money');
    const topic = this.newTopic('', reading);
    const joint = amounts.slice(-(reading.counted ?? amounts.length));
    topic.shares.push({ figure: this.names.named(figure, joint.at(-1)?.label ?? '', 'share'), of: undefined, joint, base: reading.base, baseFigure: this.pending?.figure });
  }

  private ratio(reading: Reading, figure: KnownFigure, role: 'share' | 'completion', target: Topic | undefined): void {
    if (role === 'share' && reading.sumsUp && reading.label === '' && !target) return this.jointShare(reading, figure);
    const isOwn = reading.label !== '' && !goesOn.test(reading.label) && !saysNothing.test(reading.label);
    const topic = target ?? this.topicOf(reading.label, true) ?? (isOwn ? this.newTopic(reading.label, reading) : undefined) ?? this.thread.nearest() ?? this.begun(this.label, reading);
    const ratio: Ratio = {
      figure: this.names.named(figure, topic.label, role),
      of: this.entryFor(topic, reading.measure),
      base: this.pending?.base ?? reading.base ?? this.series?.base,
      baseFigure: this.pending?.figure,
    };
    (role === 'share' ? topic.shares : topic.completions).push(ratio);
    if (!this.series) this.pending = undefined;
    this.thread.current = topic;
  }

  private entryFor(topic: Topic, measure: ProseMeasure | undefined): Entry | undefined {
    return (measure && topic.entries.filter((entry) => entry.measure === measure).at(-1)) ?? mainEntry(topic);
  }

  /** A topic of this sentence or, where a change speaks of it again, of those before. */
  private topicOf(label: string, reaching = false): Topic | undefined {
    if (label === '') return undefined;
    return this.thread.inSentence(label) ?? (reaching && !this.lists.innermost ? this.thread.beforeSentence(label) : undefined);
  }

  private begun(label: string, reading: Reading): Topic {
    const topic = this.newTopic(label, reading);
    if (this.pending?.used) this.pending = undefined;
    if (!this.thread.aside) topic.within = this.lists.take(topic, reading.phrase.marks, reading.phrase.item);
    this.thread.current = topic;
    this.label = '';
    return topic;
  }

  private newTopic(label: string, reading: Reading): Topic {
    return this.thread.add(coreOf(label) === '' ? this.label : label, reading);
  }
}
