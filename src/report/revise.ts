import type { SheetDocument } from '../model/sheet-document';
import type { WorkbookSnapshot } from '../model/snapshot';
import { type Block, blocksOf, type ReportDocument } from './document';
import { readReportSheet, type ReportSheet } from './layout/report-sheet';
import { rowsOf } from './layout/rows';
import { type BesideText, layOutSheet } from './layout/sheet';
import { merge, type Merged, unmerged } from './merge/merge';
import { type ReportHistory, type Version, withVersion, type Written } from './merge/version';

/** A report set against the sheet that is there: what it would become, and what is kept of it. */
export interface Revision extends Merged {
  readonly report: ReportDocument;
  /** The sheet as it was read; undefined where there is none. */
  readonly sheet?: ReportSheet;
}

/** What generating the report now would do to the report sheet. */
export function revise(report: ReportDocument, snapshot: WorkbookSnapshot, history: ReportHistory, taken?: ReadonlySet<string>): Revision {
  const composed = blocksOf(report);
  const sheet = readReportSheet(snapshot);
  if (!sheet) return { ...unmerged(composed), report };
  const firstTime: Version = { generated: [], written: writtenOf(unmerged(composed)) };
  return { ...merge(sheet.rows.map(({ text }) => text), composed, { history, firstTime, taken }), report, sheet };
}

/** The sheet of a revision, and the history with it in. */
export function written(revision: Revision, history: ReportHistory): { readonly document: SheetDocument; readonly history: ReportHistory } {
  const { settled, stale, generated } = revision;
  const version: Version = { generated, written: writtenOf(revision) };
  return { document: layOutSheet(textBlocks(revision), { beside: besideText(revision) }), history: withVersion({ ...history, settled, stale }, version) };
}

/** The blocks that the report consists of, edits and all. */
export function textBlocks({ paragraphs }: Merged): readonly Block[] {
  return paragraphs.map(({ block }) => block);
}

function writtenOf(merged: Merged): readonly Written[] {
  const blocks = textBlocks(merged);
  const rows = new Map<Block, string[]>(blocks.map((block) => [block, []]));
  for (const { block, text } of rowsOf(blocks)) if (block) rows.get(block)!.push(text);
  return merged.paragraphs.map(({ block, by }) => ({
    key: by === 'added' ? undefined : block.key,
    kind: block.kind,
    level: block.kind === 'heading' ? block.level : undefined,
    rows: rows.get(block)!,
  }));
}

/** What the user wrote beside a paragraph goes where the paragraph goes; beside one that is gone, to the one above. */
function besideText({ paragraphs, sheet }: Revision): BesideText {
  const onSheet = paragraphs.filter(({ row }) => row !== undefined).sort((one, other) => one.row! - other.row!);
  return (sheet?.asides ?? []).map(({ row, column, value }) => {
    const owner = onSheet.filter((paragraph) => paragraph.row! <= row).at(-1) ?? paragraphs[0]!;
    return { block: owner.block, column, value };
  });
}
