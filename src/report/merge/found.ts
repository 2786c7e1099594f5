/** The paragraphs that stand on the report sheet: which rows belong together, and what each was when it was last written. */
import { matchRows } from './match-rows';
import { similarity, likeliestPairs } from './similarity';
import type { Written } from './version';

export interface Found {
  readonly text: string;
  /** Which of the written paragraphs it is; absent for one that was added. */
  readonly written?: number;
  /** Where its rows are among the sheet's rows that hold text. */
  readonly first: number;
  readonly last: number;
}

interface Row {
  readonly text: string;
  readonly paragraph: number;
}

/**
 * Sheet rows are told apart by what was written: a row that is unchanged belongs to the paragraph it was written for, an edited one stands
 * between its old neighbours. Every row is in exactly one paragraph. A line feed typed inside a cell begins another paragraph.
 */
export function findParagraphs(sheetRows: readonly string[], written: readonly Written[]): readonly Found[] {
  const owners = ownersOf(sheetRows, written.flatMap(({ rows }, paragraph) => rows.map((text) => ({ text, paragraph }))));
  const groups: { rows: string[]; first: number; last: number; written?: number }[] = [];
  sheetRows.forEach((text, index) => {
    const last = groups.at(-1);
    const owner = owners[index];
    if (last && continues(text, sheetRows[index - 1]!, owner, owners[index - 1])) {
      last.rows.push(text);
      last.last = index;
    } else groups.push({ rows: [text], first: index, last: index, written: owner });
  });
  return onePieceEach(groups.flatMap(({ rows, ...place }) => pieces(rows.join('')).map((text, index) => ({ ...place, written: index === 0 ? place.written : undefined, text }))), written);
}

/** The white space of the layout is no part of a paragraph. */
export function withoutIndentation(text: string): string {
  return text.replace(/^[\u3000 ]+|[\u3000 ]+$/g, '');
}

function pieces(text: string): readonly string[] {
  return text.split(/\r?\n|\r/).map(withoutIndentation).filter((piece) => piece !== '');
}

/** Whether a row goes on with the paragraph of the row above it. */
function continues(text: string, above: string, owner: number | undefined, ownerAbove: number | undefined): boolean {
  if (owner !== undefined || ownerAbove !== undefined) return owner === ownerAbove;
  return !/^[\u3000 ]/.test(text) && !/[。！？：；]$/.test(above);
}

/** The written paragraph that each sheet row belongs to. */
function ownersOf(sheetRows: readonly string[], writtenRows: readonly Row[]): readonly (number | undefined)[] {
  const owners = matchRows(sheetRows, writtenRows.map(({ text }) => text)).map((from) => (from === undefined ? undefined : writtenRows[from]!.paragraph));
  claimBetween(sheetRows, owners);
  return owners;
}

/** An added row without indentation in the midst of a paragraph belongs to it. */
function claimBetween(sheetRows: readonly string[], owners: (number | undefined)[]): void {
  sheetRows.forEach((text, index) => {
    if (index === 0 || owners[index] !== undefined || /^[\u3000 ]/.test(text)) return;
    const after = owners.slice(index + 1).find((owner) => owner !== undefined);
    if (owners[index - 1] !== undefined && owners[index - 1] === after) owners[index] = after;
  });
}

/** Where a paragraph was split or copied, the piece most like it is it, and the others were added. */
function onePieceEach(found: readonly Found[], written: readonly Written[]): readonly Found[] {
  const best = new Map<number, { readonly index: number; readonly score: number }>();
  found.forEach((piece, index) => {
    if (piece.written === undefined) return;
    const score = similarity(piece.text, withoutIndentation(written[piece.written]!.rows.join('')));
    const rival = best.get(piece.written);
    if (!rival || score > rival.score) best.set(piece.written, { index, score });
  });
  const claimed = found.map((piece, index) => (piece.written !== undefined && best.get(piece.written)!.index !== index ? { ...piece, written: undefined } : piece));
  return withMovedAndEdited(claimed, written, best);
}

function withMovedAndEdited(found: readonly Found[], written: readonly Written[], claimed: ReadonlyMap<number, unknown>): readonly Found[] {
  const added = found.flatMap((piece, index) => (piece.written === undefined ? [index] : []));
  const missing = written.flatMap((_, index) => (claimed.has(index) ? [] : [index]));
  const pairs = likeliestPairs(added.map((index) => found[index]!.text), missing.map((index) => withoutIndentation(written[index]!.rows.join(''))));
  const owner = new Map(pairs.map(([a, b]) => [added[a]!, missing[b]!]));
  return found.map((piece, index) => (owner.has(index) ? { ...piece, written: owner.get(index) } : piece));
}
