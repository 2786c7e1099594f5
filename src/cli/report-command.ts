import { basename, dirname, extname, join, resolve } from 'node:path';
import { WorkbookFile } from '../hosts/files/workbook-file';
import { writeSheets } from '../hosts/files/write-sheets';
import { fill } from '../locales/fill';
import type { Language } from '../locales/language';
import { reportSheetName, textOf } from '../report/document';
import { wordFile } from '../report/docx/word-file';
import type { KeptReport } from '../report/kept-report';
import { previewReport, reportSheets, type ReportPreview } from '../report/preview';
import { sectionStatuses, type SectionStatus } from '../report/section-status';
import { offeredOutlines } from '../report/outlines/choice';
import { examine } from '../session/examine';
import { readState, writeState } from '../session/kept-text';
import { UsageError, type ReportArguments } from './arguments';
import { sentence } from './check-file';
import { openFile, saveFile } from './files';
import type { Output } from './output';
import { cliWords } from './words';

/** Writes a copy of the workbook with the report's sheets in it, and a Word file if asked. Answers the exit code: 0 written, 2 not. */
export async function runReport({ path, output: asked, docx, outline, language }: ReportArguments, output: Output): Promise<number> {
  const target = asked ?? defaultOutput(path);
  if ([target, docx].some((file) => file !== undefined && resolve(file) === resolve(path))) throw new UsageError(cliWords.outputIsInput[language]);
  try {
    const { bytes, snapshot } = await openFile(path);
    const file = isPackage(path) ? WorkbookFile.open(path, bytes) : undefined;
    const kept = readState(await file?.loadState());
    const { book, findings } = examine(snapshot, kept.profile, kept.assignments);
    const chosen: KeptReport = outline === undefined ? kept.report : { ...kept.report, outline };
    const known = offeredOutlines(snapshot).map(({ outline: { id } }) => id);
    if (outline !== undefined && !known.includes(outline)) throw new UsageError(fill(cliWords.unknownOutline[language], { id: outline, known: known.join(language === 'zh-CN' ? '、' : ', ') }));
    const preview = previewReport({ snapshot, book, findings, kept: chosen, profile: kept.profile });
    const written = reportSheets(preview, chosen);
    const made = file ?? WorkbookFile.open('report.xlsx', writeSheets(null, written.documents));
    if (file) await file.write(written.documents, { taken: 'replace', activate: reportSheetName });
    await made.saveState(writeState({ ...kept, report: written.kept }));
    await saveFile(target, made.bytes());
    output.print(fill(cliWords.reportWritten[language], { file: target, sheet: reportSheetName }));
    if (docx !== undefined) {
      await saveFile(docx, await wordFile(preview));
      output.print(fill(cliWords.wordWritten[language], { file: docx }));
    }
    tellSections(preview, language, output);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    output.complain(sentence(error, language, path));
    return 2;
  }
}

/** Which sections are not done yet, and where the user's own words and the figures have come apart. */
function tellSections(preview: ReportPreview, language: Language, output: Output): void {
  const statuses = sectionStatuses(preview);
  const tell = (words: keyof typeof cliWords, chosen: readonly SectionStatus[], count: number) => {
    if (chosen.length === 0) return;
    const sections = chosen.map(({ section }) => textOf(section.blocks[0]!.runs)).join(language === 'zh-CN' ? '、' : ', ');
    output.print(fill(cliWords[words][language], { count: String(count), sections }));
  };
  const incomplete = statuses.filter(({ gaps }) => gaps.length > 0);
  const torn = statuses.filter(({ conflicts }) => conflicts.length > 0);
  tell('conflicts', torn, torn.reduce((sum, { conflicts }) => sum + conflicts.length, 0));
  tell('sectionsIncomplete', incomplete, incomplete.length);
}

/** A text file has no package to keep: its report stands in a workbook of its own. */
function isPackage(path: string): boolean {
  return extname(path).toLowerCase() !== '.csv';
}

/** Beside the input; a workbook with macros keeps its ending, as Excel will not open it under another. */
function defaultOutput(path: string): string {
  const ending = extname(path);
  return join(dirname(path), `${basename(path, ending)}-报告${ending.toLowerCase() === '.xlsm' ? ending : '.xlsx'}`);
}
