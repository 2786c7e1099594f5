import { type Block, type Level, textOf } from '../document';
import { type Found, findParagraphs, withoutIndentation } from './found';
import { arranged, longestRise } from './order';
import { outdatedSentences, staleIn } from './sentences';
import { traced } from './traced';
import { bestVersion, type Generated, type ReportHistory, type Settled, type Version } from './version';

/** A paragraph that the user wrote and that the workbook no longer bears out. */
export interface Conflict {
  /** What it was when the user edited it; absent for a paragraph the user added. */
  readonly base?: string;
  readonly mine: string;
  /** What would be generated in its place; absent where nothing would be. */
  readonly theirs?: string;
  /** Sentences and clauses in it that were generated once and are no longer. */
  readonly stale: readonly string[];
}

export interface MergedParagraph {
  readonly block: Block;
  readonly by: 'generated' | 'edited' | 'added';
  readonly conflict?: Conflict;
  /** What an untouched paragraph said before it was renewed. */
  readonly before?: string;
  /** Its first row among the sheet's rows that hold text; absent where it is not on the sheet yet. */
  readonly row?: number;
}

export interface Merged {
  readonly paragraphs: readonly MergedParagraph[];
  /** What the user took out and would be generated. */
  readonly deleted: readonly Block[];
  /** What the next merge has to go by, in the place of what was composed now. */
  readonly generated: readonly Generated[];
  readonly settled: readonly Settled[];
  readonly stale: readonly string[];
}

export interface Past {
  readonly history: ReportHistory;
  readonly firstTime: Version;
  readonly taken?: ReadonlySet<string>;
}

/** The report as it would be written into a workbook that has none. */
export function unmerged(composed: readonly Block[]): Merged {
  return { paragraphs: composed.map((block) => ({ block, by: 'generated' })), deleted: [], generated: composed.map(generatedOf), settled: [], stale: [] };
}

/**
 * Three-way merge by paragraph of what was last generated, what stands on the sheet, and what is composed now. Untouched paragraphs are renewed;
 * what the user edited, added, moved or deleted stays so; where both changed, the user's text stays and the conflict comes with it.
 * @param sheetRows the texts of the report sheet's rows from the top down, blank ones left out
 * @param firstTime what a sheet of which nothing is kept is taken to have been
 * @param taken keys of paragraphs whose new text the user prefers to their own
 */
export function merge(sheetRows: readonly string[], composed: readonly Block[], { history, firstTime, taken }: Past): Merged {
  const version = bestVersion(history, sheetRows);
  const { generated, written } = version ?? { ...firstTime, generated: [] };
  const base = new Map(generated.map((entry) => [entry.key, entry.text]));
  const past = pastTexts(history);
  const theirs = new Map(composed.map((block) => [block.key, block]));
  const outdated = outdatedSentences(history, composed.map(({ runs }) => textOf(runs)));
  const found = findParagraphs(sheetRows, written);
  const isSettled = (conflict: Conflict) => history.settled.some(({ mine, theirs: other }) => mine === conflict.mine && other === (conflict.theirs ?? ''));
  const decide = (mine: Found, index: number): MergedParagraph | undefined => {
    const was = mine.written === undefined ? undefined : written[mine.written];
    const paragraph = decided(mine, { key: was?.key, base, past, theirs, outdated, taken });
    if (!paragraph) return undefined;
    const block = paragraph.block ?? ownBlock(mine.text, was?.key ?? `own/${index + 1}`, was);
    const { conflict } = paragraph;
    return { ...paragraph, block, conflict: conflict && !isSettled(conflict) ? conflict : undefined, row: mine.first };
  };
  const decisions = found.map((mine, index) => ({ key: mine.written === undefined ? undefined : written[mine.written]!.key, paragraph: decide(mine, index) }));
  const paragraphs = inOrder(decisions, composed, generated);
  const onSheet = new Set(decisions.map(({ key }) => key));
  const mine = new Set(paragraphs.filter(({ by }) => by !== 'generated').map(({ block }) => textOf(block.runs)));
  return {
    paragraphs,
    deleted: composed.filter(({ key }) => base.has(key) && !onSheet.has(key)),
    generated: nextGenerated(composed, generated, paragraphs, onSheet),
    settled: history.settled.filter((entry) => mine.has(entry.mine)),
    stale: outdated.filter((sentence) => [...mine].some((text) => text.includes(sentence))),
  };
}

interface Sides {
  readonly key: string | undefined;
  readonly base: ReadonlyMap<string, string>;
  /** All that is known to have been generated under a key: undoing may bring back any of it. */
  readonly past: ReadonlyMap<string, ReadonlySet<string>>;
  readonly theirs: ReadonlyMap<string, Block>;
  readonly outdated: readonly string[];
  readonly taken?: ReadonlySet<string>;
}

type Decided = Omit<MergedParagraph, 'block' | 'row'> & { readonly block?: Block };

/** What becomes of one paragraph of the sheet; undefined where it was ours alone and is no longer. */
function decided({ text }: Found, { key, base, past, theirs, outdated, taken }: Sides): Decided | undefined {
  const stale = staleIn(text, outdated);
  const was = key === undefined ? undefined : base.get(key);
  const now = key === undefined ? undefined : theirs.get(key);
  const next = now && generatedOf(now).text;
  if (now && (next === text || taken?.has(now.key))) return { block: now, by: 'generated' };
  if (key !== undefined && past.get(key)?.has(text)) return now && { block: now, by: 'generated', before: text };
  if (key === undefined) return { by: 'added', conflict: stale.length > 0 ? { mine: text, stale } : undefined };
  const changed = next !== was || stale.length > 0;
  const block = now && { ...now, runs: traced(text, now.runs) };
  return { block, by: 'edited', conflict: changed ? { base: was, mine: text, theirs: next, stale } : undefined };
}

function pastTexts({ versions }: ReportHistory): ReadonlyMap<string, ReadonlySet<string>> {
  const past = new Map<string, Set<string>>();
  for (const { key, text } of versions.flatMap(({ generated }) => generated)) past.set(key, (past.get(key) ?? new Set()).add(text));
  return past;
}

/** A paragraph that is the user's alone. What looks like a heading is one. */
function ownBlock(text: string, key: string, was: { readonly kind: Block['kind']; readonly level?: Level } | undefined): Block {
  const runs = traced(text, []);
  if (was && was.kind !== 'heading') return { kind: was.kind, key, runs };
  const level = was?.level ?? headingLevel(text);
  return level ? { kind: 'heading', level, key, runs } : { kind: 'paragraph', key, runs };
}

const longestHeading = 30;

function headingLevel(text: string): Level | undefined {
  if (text.length > longestHeading || /[。；：，]/.test(text)) return undefined;
  if (/^[一二三四五六七八九十]+、/.test(text)) return 1;
  return /^（[一二三四五六七八九十]+）/.test(text) ? 2 : undefined;
}

interface Decision {
  readonly key: string | undefined;
  readonly paragraph: MergedParagraph | undefined;
}

/** The outline's order for what is generated; what the user moved or added stays behind the paragraph it stands behind. */
function inOrder(decisions: readonly Decision[], composed: readonly Block[], generated: readonly Generated[]): readonly MergedParagraph[] {
  const placeBefore = new Map(generated.map(({ key }, index) => [key, index]));
  const stay = longestRise(decisions.flatMap(({ key }) => (key !== undefined && placeBefore.has(key) ? [placeBefore.get(key)!] : [])));
  const composedKeys = new Set(composed.map(({ key }) => key));
  const firstTime = generated.length === 0;
  const isPlaced = ({ key }: Decision) => key === undefined || !composedKeys.has(key) || (!firstTime && !stay.has(placeBefore.get(key) ?? -1));
  const mine = decisions.flatMap((decision) => (decision.paragraph ? [{ ...decision, paragraph: decision.paragraph }] : []));
  const byKey = new Map(mine.filter((decision) => !isPlaced(decision)).map((decision) => [decision.key!, decision.paragraph]));
  const movedAway = new Set(mine.flatMap((decision) => (isPlaced(decision) && decision.key !== undefined ? [decision.key] : [])));
  const skeleton = composed.flatMap((block): readonly MergedParagraph[] => {
    const known = byKey.get(block.key);
    if (known) return [known];
    return placeBefore.has(block.key) || movedAway.has(block.key) ? [] : [{ block, by: 'generated' }];
  });
  const placed = new Set(mine.filter(isPlaced).map(({ paragraph }) => paragraph));
  return arranged(skeleton, mine.map(({ paragraph }) => paragraph), placed);
}

/**
 * What counts as last generated from now on. A conflict stays one until it is decided, so its base stays; what the user deleted or edited is
 * remembered though it be generated no more, so that it does not come back.
 */
function nextGenerated(composed: readonly Block[], generated: readonly Generated[], paragraphs: readonly MergedParagraph[], onSheet: ReadonlySet<string | undefined>): readonly Generated[] {
  const before = new Map(generated.map((entry) => [entry.key, entry]));
  const undecided = new Set(paragraphs.flatMap(({ block, conflict }) => (conflict ? [block.key] : [])));
  const composedKeys = new Set(composed.map(({ key }) => key));
  const edited = new Set(paragraphs.flatMap(({ block, by }) => (by === 'edited' ? [block.key] : [])));
  return [
    ...composed.map((block) => (undecided.has(block.key) ? (before.get(block.key) ?? { key: block.key, text: '' }) : generatedOf(block))),
    ...generated.filter(({ key }) => !composedKeys.has(key) && (!onSheet.has(key) || edited.has(key))),
  ];
}

function generatedOf({ key, runs }: Block): Generated {
  return { key, text: withoutIndentation(textOf(runs)) };
}
