/** Totals and their parts. */
import type { Claim } from '../../model/claims';
import { Decimal } from '../../model/decimal';
import { constant, figuresIn, product, sum, sumOf } from '../../model/expression';
import { isKnown, type Figure } from '../../model/figure';
import { isCountedAlike, isSameKind } from '../discourse/lists';
import { isPlanned } from '../grammar/interpret';
import { coreOf, isSameBase, mainEntry, type Entry, type List, type SumUp, type Topic } from '../discourse/topic';
import { completeSets } from '../words/known-parts';
import { fits, signed, understood } from './fit';

/** Of a long list only so many shorter beginnings are tried. */
const mostPrefixes = 12;

/** 其他用车 behind 机要通信用车、执法执勤用车: what is left of the same things. */
const restOf = /^(?:其他|其它|其余)(.+)$/;

/** Shorter names are shared by other things. */
const tellingLength = 4;

/** Rows that stand beside the parts, not among them. */
const outsiders = /退休|离休|聘用|临聘|编外|遗属|长期赡养/;

/** The claims of all lists, the inner ones first, so that what they leave over goes to the outer ones. */
export function partsOfLists(lists: readonly List[]): readonly Claim[] {
  const leftOver = new Map<List, Topic[]>();
  return [...lists].reverse().flatMap((list) => {
    const items = [...list.items, ...(leftOver.get(list) ?? [])];
    const found = claimsOf(list, items);
    if (list.outer && found.taken < list.items.length && found.claims.some(fits)) leftOver.set(list.outer, [...(leftOver.get(list.outer) ?? []), ...list.items.slice(found.taken)]);
    return [...found.claims, ...sharesTogether(items.slice(0, found.taken), found.closed), ...changesTogether(found.whole ? [found.whole] : list.wholes, items, found.closed && found.taken === items.length && found.claims.every(fits))];
  });
}

interface Found {
  readonly claims: readonly Claim[];
  /** How many of the items are parts. */
  readonly taken: number;
  readonly closed: boolean;
  /** What its items are known to divide up. */
  readonly whole?: Topic;
}

function claimsOf(list: List, items: readonly Topic[]): Found {
  const [first] = items;
  if (!first || list.multiplies || items.some(({ marks }) => marks === '-')) return { claims: [], taken: 0, closed: false };
  // ＝98.31%，得0分: what follows the sign is a rate, and the amount behind it another matter.
  if (list.wholeFigure) return first.marks.includes('=') ? ofEquation(list, list.wholeFigure, items) : { claims: [], taken: 0, closed: false };
  let unfit: Found | undefined;
  for (const [index, each] of list.wholes.entries()) {
    const whole = asTold(each, list.told[index]!);
    // 公务接待费A，公务用车费B。具体情况如下：1.公务接待费A。2.…: the same things again.
    if (items.some((item) => item === each || item.name === whole.name)) continue;
    const columns = whole.entries.map((entry) => ofWhole(list, entry.figure, items.map((item) => partFor(entry, item, whole)), items)).filter(({ claims }) => claims.length > 0);
    const fitting = columns.filter(({ claims }) => claims.every(fits));
    if (fitting.length > 0) return { ...fitting[0]!, whole: each, claims: columns.flatMap(({ claims }) => (fitting.some((column) => isWhole(column, items)) ? claims.map(closing) : claims)) };
    unfit ??= columns[0];
  }
  return unfit ?? { claims: [], taken: items.length, closed: false };
}

/** Without what was said of it behind the list: …，其中：…。调整后预算100万元. */
function asTold(whole: Topic, amounts: number): Topic {
  return amounts === 0 || amounts === whole.entries.length ? whole : { ...whole, entries: whole.entries.slice(0, amounts) };
}

/** Items that add up in one of their columns are all there are. */
function isWhole({ taken, claims }: Found, items: readonly Topic[]): boolean {
  return taken === items.length && items.length > 1 && claims.every(({ expected }) => figuresIn(expected).length === items.length);
}

function closing(claim: Claim): Claim {
  return { ...claim, openList: false };
}

/** A＝B＋C. A decrease may be written without a sign on the left and with signs on the right. */
function ofEquation(list: List, whole: Figure, items: readonly Topic[]): Found {
  const found = ofWhole(list, whole, items.map((item) => mainEntry(item)?.figure), items);
  const turned = found.claims.map((claim): Claim => ({ ...claim, openList: false, expected: product(constant(-1), claim.expected) }));
  return found.claims.some(fits) || !turned.some(fits) ? found : { ...found, claims: turned };
}

/** What an item contributes to an amount of the whole: the same measure, or the only amount it has. */
function partFor(entry: Entry, item: Topic, whole: Topic): Figure | undefined {
  const same = item.entries.filter(({ measure, figure }) => measure === entry.measure && isSameKind(figure.unit, entry.figure.unit));
  const ofYear = same.find(({ year }) => year === entry.year);
  // 2021年3136万元，2020年3178万元，其中：…: the parts are those of the later year.
  if (same.length > 0 && !ofYear && entry.year !== undefined && entry !== mainEntry(whole)) return undefined;
  if (same.length > 0) return (ofYear ?? same[0]!).figure;
  // 全年预算 of the whole, 预算 of its parts.
  const plans = item.entries.filter(({ measure }) => isPlanned(measure));
  if (plans.length === 1 && isPlanned(entry.measure) && (entry.measure === 'budget' || plans[0]!.measure === 'budget') && isSameKind(plans[0]!.figure.unit, entry.figure.unit)) return plans[0]!.figure;
  const main = mainEntry(item);
  if (!main || !isSameKind(main.figure.unit, entry.figure.unit)) return undefined;
  const isLoose = main.measure === undefined || entry.measure === undefined;
  return (isLoose && entry === mainEntry(whole)) || (item.entries.length === 1 && whole.entries.length === 1) ? main.figure : undefined;
}

function ofWhole(list: List, whole: Figure, figures: readonly (Figure | undefined)[], items: readonly Topic[]): Found {
  const present = items.flatMap((item, index) => (figures[index] ? [{ item, figure: figures[index], index }] : []));
  const parts = present.filter(({ figure }) => isSameKind(figure.unit, whole.unit));
  if (parts.length === 0 || !isKnown(whole)) return { claims: [], taken: 0, closed: false };
  const { run, isComplete } = knownRun(parts.map(({ item }) => item));
  const allShares = sharesAddUp(parts.map(({ item }) => item));
  const isRest = (from: number) => parts.slice(from).every(({ item }) => outsiders.test(item.label));
  const closedRun = run >= 2 && isComplete && isRest(run) && !list.open && parts.length === present.length;
  const isScored = whole.unit.dimension === 'score' && list.opener === 'ofWhich' && !list.open && parts.length > 2 && parts.length === items.length;
  const closed = list.opener === 'equation' || closedRun || isScored || ((allShares || (!list.open && endsWithRest(parts.map(({ item }) => item)))) && parts.length === items.length);
  const claim = (count: number, openList: boolean): Claim => ({ kind: 'parts', relation: 'sum', stated: whole, comparator: 'equal', expected: sumOf(parts.slice(0, count).map(({ figure }) => figure)), openList });
  const counts = Array.from({ length: Math.min(parts.length, mostPrefixes) }, (_, less) => parts.length - less).filter((count) => (count > 1 || parts.length === 1) && (!closedRun || count >= run));
  const fitting = counts.find((count) => fits(claim(count, false)));
  const slipped = fitting === undefined && withOneUnit(whole, parts.map(({ figure }) => figure));
  if (slipped && fits({ ...claim(parts.length, false), expected: sumOf(slipped) })) return { claims: [claim(parts.length, false)], taken: parts.at(-1)!.index + 1, closed: true };
  const taken = fitting ?? (closedRun ? run : parts.length);
  const chosen = claim(taken, !closed && fitting === undefined);
  const mayBeFaulty = closed || (list.opener === 'ofWhich' && (whole.unit.dimension === 'money' || whole.unit.dimension === 'score') && !list.numbering && !list.ofParagraphs && !list.apart && areAlike(parts.map(({ item }) => item)));
  // 其中：本级收入不变；转移性收入调增5万元，主要是…: the first of them is all there is.
  if (fitting === undefined && (!mayBeFaulty || fits(claim(1, false)))) return { claims: [], taken: items.length, closed };
  return { claims: [chosen], taken: parts[taken - 1]!.index + 1, closed };
}

/** 29104元 among amounts in 万元: all in the unit of the whole, where a single one is in another. */
function withOneUnit(whole: Figure, figures: readonly Figure[]): readonly Figure[] | undefined {
  const others = figures.filter(({ unit }) => unit.symbol !== whole.unit.symbol);
  return figures.length > 2 && others.length === 1 && whole.unit.dimension === 'money' ? figures.map((figure) => ({ ...figure, unit: whole.unit })) : undefined;
}

/** A label as it is looked for among known parts. */
interface Name {
  readonly whole: string;
  readonly core: string;
  readonly kind: string;
}

function nameOf(label: string): Name {
  const core = coreOf(label);
  return { whole: label, core, kind: kindOf(core) };
}

const knownParts = completeSets.map(({ parts, mayOmit }) => ({ parts: parts.map((words) => words.map(nameOf)), mayOmit }));

/** How many of the first labels belong to one set of parts that is known to be all of its whole, and whether none is missing. */
function knownRun(items: readonly Topic[]): { readonly run: number; readonly isComplete: boolean } {
  const names = items.map(({ label }) => nameOf(label));
  const runs = knownParts.map(({ parts, mayOmit }) => {
    const seen = new Set<number>();
    for (const name of names) {
      const member = parts.findIndex((words) => words.some((word) => isPart(name, word)));
      if (member < 0 || seen.has(member)) break;
      seen.add(member);
    }
    return { run: seen.size, isComplete: !mayOmit || seen.size === parts.length };
  });
  return runs.reduce((best, each) => (each.run > best.run ? each : best));
}

function isPart(name: Name, word: Name): boolean {
  return name.core === word.core || name.whole === word.whole || (name.kind.length >= tellingLength && name.kind === word.kind) || (word.core.length >= tellingLength && name.core.endsWith(word.core));
}

/** Whether the last item is all that is left of what the others are. */
function endsWithRest(items: readonly Topic[]): boolean {
  const labels = items.map(({ label }) => coreOf(label));
  const things = restOf.exec(labels.at(-1) ?? '')?.[1];
  return things !== undefined && items.length > 2 && labels.every((label) => label.endsWith(things));
}

/** 一般公共预算拨款支出 and 一般公共预算财政拨款 are money of one kind. */
function kindOf(label: string): string {
  return label.replace(/(?:财政拨款|拨款)?(?:支出|收入|资金)?$/, '');
}

function sharesAddUp(items: readonly Topic[]): boolean {
  const shares = items.map(({ shares: [share] }) => share?.figure);
  const sum = shares.reduce((total, share) => total + (share && isKnown(share) ? share.value.toNumber() : NaN), 0);
  return items.length > 1 && Math.abs(sum - 100) < 0.1;
}

/** Items said in one breath, none of which is a total of its own. */
function areAlike(items: readonly Topic[]): boolean {
  return items.every(({ label, aside }) => !aside && label !== '' && !/总|合计|共计|结转|结余|累计/.test(label));
}

/** The shares of a list that is complete add to 100%. */
function sharesTogether(items: readonly Topic[], closed: boolean): readonly Claim[] {
  const shares = items.map(({ shares: [share] }) => share?.figure);
  const [first] = shares;
  if (items.length < 2 || !first || !shares.every((share) => share !== undefined)) return [];
  const whole: Figure = { ...first, key: `${first.key}/100`, label: '各项占比合计', value: Decimal.of(100), exact: true, printed: '100%', origin: 'given', hedge: undefined };
  const claim: Claim = { kind: 'share', relation: 'sum', stated: whole, comparator: 'equal', expected: sumOf(shares as Figure[]) };
  return closed || fits(claim) ? [claim] : [];
}

/** The changes of the parts make up that of the whole; `isWhole` where the parts are known to be all. */
function changesTogether(wholes: readonly Topic[], items: readonly Topic[], isWhole: boolean): readonly Claim[] {
  const ofWholes = wholes.flatMap(({ changes }) => changes.filter(({ amount }) => amount));
  return ofWholes.flatMap((change) => {
    const { amount: whole } = change;
    const parts = items.flatMap(({ changes }) => changes.find((each) => (each.amount || each.flat) && isSameBase(each, change)) ?? []);
    const amounts = parts.flatMap(({ amount }) => (amount ? [amount] : []));
    if (!whole || amounts.length < 2 || amounts.includes(whole)) return [];
    const terms = amounts.map(({ figure, direction }) => signed(figure, direction === whole.direction ? 1 : -1));
    const claim: Claim = { kind: 'change', relation: 'sum', stated: whole.figure, comparator: 'equal', expected: sum(terms) };
    return understood([claim], parts.length === items.length && isWhole && ofWholes.filter((other) => isSameBase(other, change)).length === 1 ? claim : undefined);
  });
}

/** A、B，合计C. */
export function sumsUp(sums: readonly SumUp[], said: (topic: Topic) => readonly Topic[], near: (topic: Topic) => readonly Topic[]): readonly Claim[] {
  return sums.flatMap(({ whole, topic, of, count }) => {
    if (count !== undefined && of === 'amounts') return countedSum(whole, count, near(topic));
    const siblings = said(topic).filter((other) => other.depth === topic.depth);
    if (topic.marks === '=') return understood(equationUp(whole, siblings), undefined);
    const figures = siblings.flatMap((other) => {
      const main = mainEntry(other)?.figure;
      const changed = other.changes.flatMap(({ amount }) => amount?.figure ?? []);
      // 四项减少9、38、334、449万元，合计830万元.
      const told = of === 'amounts' ? (main ? [main] : changed) : changed.length > 0 ? changed.slice(0, 1) : main ? [main] : [];
      return told.filter(({ unit }) => isSameKind(unit, whole.unit));
    });
    const readings = Array.from({ length: Math.min(figures.length - 1, mostPrefixes) }, (_, index) => sumClaim(whole, figures.slice(index)));
    const isPlain = of === 'amounts' && siblings.length === figures.length && siblings.every(({ entries, changes, shares, within, aside }) => entries.length === 1 && changes.length + shares.length === 0 && !within && !aside && isCountedAlike(entries[0]!.figure.unit, whole.unit));
    return understood(readings, isPlain ? readings[0] : undefined);
  });
}

/** 两项合计C: the last two amounts, or the last two that are not parts of another one. */
function countedSum(whole: Figure, count: number, before: readonly Topic[]): readonly Claim[] {
  const alike = before.filter((topic) => !topic.isTotal && mainEntry(topic) && isSameKind(mainEntry(topic)!.figure.unit, whole.unit));
  const outer = alike.filter(({ within }) => !within || !within.wholes.some((topic) => alike.includes(topic)));
  const sumOfLast = (topics: readonly Topic[]) => (topics.length < count ? [] : [sumClaim(whole, topics.slice(0, count).reverse().map((topic) => mainEntry(topic)!.figure))]);
  // As many as are counted, and no more, were named in one sentence: nothing else can be meant.
  const together = outer.filter(({ sentence, aside }) => sentence === outer[0]!.sentence && !aside);
  const [meant] = together.length === count ? sumOfLast(together) : [];
  return understood([...sumOfLast(alike), ...sumOfLast(outer)], meant);
}

/** A＋B－C＝D: what stands behind a minus is taken away. */
function equationUp(whole: Figure, siblings: readonly Topic[]): readonly Claim[] {
  const terms = siblings.flatMap((topic) => {
    const main = mainEntry(topic)?.figure;
    return main && isSameKind(main.unit, whole.unit) ? [signed(main, topic.marks === '-' ? -1 : 1)] : [];
  });
  return terms.length > 0 && terms.length === siblings.length ? [{ kind: 'parts', relation: 'sum', stated: whole, comparator: 'equal', expected: sum(terms) }] : [];
}

function sumClaim(stated: Figure, parts: readonly Figure[]): Claim {
  return { kind: 'parts', relation: 'sum', stated, comparator: 'equal', expected: sumOf(parts) };
}
