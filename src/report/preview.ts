import type { Profile } from '../checks/profile/profile';
import type { Book } from '../model/book';
import { isGenerated } from '../model/generated-sheet';
import type { Finding } from '../model/finding';
import type { SheetDocument } from '../model/sheet-document';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Annex } from './annexes/annex';
import { annexesOf } from './annexes/annexes';
import { noOwnEntries, ownEntries, type OwnEntries } from './annexes/own-entries';
import { composeReport } from './compose-report';
import type { ReportDocument } from './document';
import type { Draft } from './drafts/draft';
import { draftsOf } from './drafts/drafts';
import type { KeptReport } from './kept-report';
import { layOutAnnex } from './layout/annex-sheet';
import { refuseEndless } from './length';
import { type Outline, withCharts } from './outline';
import { chosenOutline, type OfferedOutline, offeredOutlines } from './outlines/choice';
import { revise, type Revision, written } from './revise';

/** What a report is written from. */
export interface ReportMaterial {
  readonly snapshot: WorkbookSnapshot;
  readonly book: Book;
  readonly findings: readonly Finding[];
  readonly kept: KeptReport;
  /** By which scores are computed and grades are given. */
  readonly profile: Profile;
}

/** The report as it would be written now. */
export interface ReportPreview {
  readonly outline: Outline;
  readonly outlines: readonly OfferedOutline[];
  readonly report: ReportDocument;
  readonly revision: Revision;
  /** Every statement the figures bear out, accepted or not. */
  readonly drafts: readonly Draft[];
  readonly annexes: readonly PreviewedAnnex[];
  /** Names of sheets written as annexes once that are none any more. They stand as they were. */
  readonly formerAnnexes: readonly string[];
}

export interface PreviewedAnnex {
  readonly annex: Annex;
  /** What the user entered in it. */
  readonly own: OwnEntries;
  /** A sheet of its name is the user's own, and is left alone. */
  readonly taken: boolean;
}

/** @param taken keys of the paragraphs whose new text goes before the user's own */
export function previewReport({ snapshot, book, findings, kept, profile }: ReportMaterial, taken?: ReadonlySet<string>): ReportPreview {
  const offered = offeredOutlines(snapshot);
  const outline = chosenOutline(offered, kept.outline);
  const drafts = draftsOf(book, findings);
  const annexes = annexesOf(book, kept.charts ? withCharts(outline) : outline, profile).map((annex) => previewed(annex, snapshot, kept));
  const report = composeReport(book, findings, { ...outline, annexes: annexes.map(({ annex }) => annex.id) }, { drafts: drafts.filter(({ id }) => kept.drafts.includes(id)), profile });
  return { outline, outlines: offered, report, drafts, revision: revise(report, snapshot, kept, taken), annexes, formerAnnexes: formerAnnexes(annexes, snapshot, kept) };
}

function previewed(annex: Annex, { sheets }: WorkbookSnapshot, { annexes }: KeptReport): PreviewedAnnex {
  const sheet = sheets.find(({ name }) => name === annex.sheetName);
  if (sheet && !isGenerated(sheet)) return { annex, own: noOwnEntries, taken: true };
  // An annex that has another number now takes along what was entered in it.
  const before = sheet ?? sheets.find((other) => isGenerated(other) && other.name in annexes && withoutMark(other.name) === withoutMark(annex.sheetName));
  return { annex, own: before ? ownEntries(before, annexes[before.name] ?? layOutAnnex(annex).kept) : noOwnEntries, taken: false };
}

function withoutMark(sheetName: string): string {
  return sheetName.replace(/^附件\d*\s/, '');
}

function formerAnnexes(annexes: readonly PreviewedAnnex[], { sheets }: WorkbookSnapshot, kept: KeptReport): readonly string[] {
  const current = new Set(annexes.map(({ annex }) => annex.sheetName));
  return sheets.filter((sheet) => sheet.name in kept.annexes && !current.has(sheet.name) && isGenerated(sheet)).map(({ name }) => name);
}

/** The sheets to write for a preview, and what is kept of it from then on. Throws HostError where the report would be endless. */
export function reportSheets(preview: ReportPreview, kept: KeptReport): { readonly documents: readonly SheetDocument[]; readonly kept: KeptReport } {
  refuseEndless(preview);
  const { revision, annexes } = preview;
  const { document, history } = written(revision, kept);
  const laid = annexes.filter(({ taken }) => !taken).map(({ annex, own }) => ({ name: annex.sheetName, ...layOutAnnex(annex, own) }));
  const keptAnnexes = { ...kept.annexes, ...Object.fromEntries(laid.map((each) => [each.name, each.kept])) };
  return { documents: [document, ...laid.map((each) => each.document)], kept: { ...kept, ...history, annexes: keptAnnexes } };
}
