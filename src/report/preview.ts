import type { Book } from '../model/book';
import type { Finding } from '../model/finding';
import type { SheetDocument } from '../model/sheet-document';
import type { WorkbookSnapshot } from '../model/snapshot';
import { composeReport } from './compose-report';
import type { ReportDocument } from './document';
import type { Draft } from './drafts/draft';
import { draftsOf } from './drafts/drafts';
import type { KeptReport } from './kept-report';
import type { Outline } from './outline';
import { chosenOutline, type OfferedOutline, offeredOutlines } from './outlines/choice';
import { revise, type Revision, written } from './revise';

/** What a report is written from. */
export interface ReportMaterial {
  readonly snapshot: WorkbookSnapshot;
  readonly book: Book;
  readonly findings: readonly Finding[];
  readonly kept: KeptReport;
}

/** The report as it would be written now. */
export interface ReportPreview {
  readonly outline: Outline;
  readonly outlines: readonly OfferedOutline[];
  readonly report: ReportDocument;
  readonly revision: Revision;
  /** Every statement the figures bear out, accepted or not. */
  readonly drafts: readonly Draft[];
}

/** @param taken keys of the paragraphs whose new text goes before the user's own */
export function previewReport({ snapshot, book, findings, kept }: ReportMaterial, taken?: ReadonlySet<string>): ReportPreview {
  const offered = offeredOutlines(snapshot);
  const outline = chosenOutline(offered, kept.outline);
  const drafts = draftsOf(book, findings);
  const report = composeReport(book, findings, outline, drafts.filter(({ id }) => kept.drafts.includes(id)));
  return { outline, outlines: offered, report, drafts, revision: revise(report, snapshot, kept, taken) };
}

/** The sheets to write for a preview, and what is kept of it from then on. */
export function reportSheets({ revision }: ReportPreview, kept: KeptReport): { readonly documents: readonly SheetDocument[]; readonly kept: KeptReport } {
  const { document, history } = written(revision, kept);
  return { documents: [document], kept: { ...kept, ...history } };
}
