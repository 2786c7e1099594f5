/** One file's report made, the result in plain data: it may come from another thread. */
import { extname } from 'node:path';
import { WorkbookFile } from '../hosts/files/workbook-file';
import { writeSheets } from '../hosts/files/write-sheets';
import { enumerated, fill } from '../locales/fill';
import type { Language } from '../locales/language';
import { revisionWords } from '../locales/pane/report';
import { reportSheetName, textOf } from '../report/document';
import { wordFile } from '../report/docx/word-file';
import type { KeptReport } from '../report/kept-report';
import { offeredOutlines } from '../report/outlines/choice';
import { previewReport, reportSheets, type ReportPreview } from '../report/preview';
import { sectionStatuses, type SectionStatus } from '../report/section-status';
import { examine } from '../session/examine';
import { readState, writeState } from '../session/kept-text';
import { sentence, type Failure } from './check-file';
import { openFile } from './files';
import { cliWords } from './words';

export interface ReportSettings {
  /** Id of an outline. */
  readonly outline?: string;
  /** Whether charts are to be among the annexes; as the workbook has it where absent. */
  readonly charts?: true;
  /** Whether a Word file is wanted, too. */
  readonly word: boolean;
  readonly language: Language;
}

export interface MadeReport {
  /** The workbook with the report's sheets in it. */
  readonly workbook: Uint8Array;
  readonly word?: Uint8Array;
  /** Sentences on what is left for the user to do. */
  readonly remarks: readonly string[];
}

/** Makes what makes the report of a file. Nothing is written: the bytes are handed over whole. */
export function reportMaker({ outline, charts, word, language }: ReportSettings): (path: string) => Promise<MadeReport | Failure> {
  return async (path) => {
    try {
      const { bytes, snapshot } = await openFile(path);
      const known = offeredOutlines(snapshot).map(({ outline: { id } }) => id);
      if (outline !== undefined && !known.includes(outline)) return { file: path, error: fill(cliWords.unknownOutline[language], { id: outline, known: enumerated(known, language) }) };
      const file = isPackage(path) ? WorkbookFile.open(path, bytes) : undefined;
      const kept = readState(await file?.loadState());
      const { book, findings } = examine(snapshot, kept.profile, kept.assignments);
      const chosen: KeptReport = { ...kept.report, ...(outline !== undefined && { outline }), ...(charts && { charts }) };
      const preview = previewReport({ snapshot, book, findings, kept: chosen, profile: kept.profile });
      const written = reportSheets(preview, chosen);
      const made = file ?? WorkbookFile.open('report.xlsx', writeSheets(null, written.documents));
      if (file) await file.write(written.documents, { taken: 'replace', activate: reportSheetName });
      await made.saveState(writeState({ ...kept, report: written.kept }));
      return { workbook: made.bytes(), ...(word && { word: await wordFile(preview) }), remarks: remarksOn(preview, language) };
    } catch (error) {
      return { file: path, error: sentence(error, language, path) };
    }
  };
}

/** Which sections are not done yet, and where the user's own words and the figures have come apart. */
function remarksOn(preview: ReportPreview, language: Language): readonly string[] {
  const statuses = sectionStatuses(preview);
  const remark = (words: keyof typeof cliWords, chosen: readonly SectionStatus[], count: number) => {
    if (chosen.length === 0) return [];
    const sections = enumerated(chosen.map(({ section }) => textOf(section.blocks[0]!.runs)), language);
    return [fill(cliWords[words][language], { count: String(count), sections })];
  };
  const incomplete = statuses.filter(({ gaps }) => gaps.length > 0);
  const torn = statuses.filter(({ conflicts }) => conflicts.length > 0);
  return [
    ...remark('conflicts', torn, torn.reduce((sum, { conflicts }) => sum + conflicts.length, 0)),
    ...remark('sectionsIncomplete', incomplete, incomplete.length),
    ...preview.formerAnnexes.map((sheet) => fill(revisionWords.annexFormer[language], { sheet })),
  ];
}

/** A text file has no package to keep: its report stands in a workbook of its own. */
function isPackage(path: string): boolean {
  return extname(path).toLowerCase() !== '.csv';
}
