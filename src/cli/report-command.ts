import { basename, dirname, extname, join, resolve } from 'node:path';
import { writeSheets } from '../hosts/files/write-sheets';
import { fill } from '../locales/fill';
import { composeReport } from '../report/compose-report';
import { blocksOf, reportSheetName, type ReportDocument } from '../report/document';
import { layOutSheet } from '../report/layout/sheet';
import { hunan } from '../report/outlines/hunan';
import { examine } from '../session/examine';
import { UsageError, type ReportArguments } from './arguments';
import { sentence } from './check-command';
import { openFile, saveFile } from './files';
import type { Output } from './output';
import { cliWords } from './words';

/** Writes a copy of the workbook with the report sheet in it. Answers the exit code: 0 written, 2 not. */
export async function runReport({ path, output: asked, language }: ReportArguments, output: Output): Promise<number> {
  const target = asked ?? defaultOutput(path);
  if (resolve(target) === resolve(path)) throw new UsageError(cliWords.outputIsInput[language]);
  try {
    const { bytes, snapshot } = await openFile(path);
    const { book, findings } = examine(snapshot);
    const report = composeReport(book, findings, hunan);
    await saveFile(target, writeSheets(isPackage(path) ? bytes : null, [layOutSheet(blocksOf(report))], { taken: 'replace', activate: reportSheetName }));
    output.print(fill(cliWords.reportWritten[language], { file: target, sheet: reportSheetName }));
    const incomplete = headingsOfIncomplete(report);
    if (incomplete.length > 0) {
      const sections = incomplete.join(language === 'zh-CN' ? '、' : ', ');
      output.print(fill(cliWords.sectionsIncomplete[language], { count: String(incomplete.length), sections }));
    }
    return 0;
  } catch (error) {
    output.complain(sentence(error, language));
    return 2;
  }
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

function headingsOfIncomplete(report: ReportDocument): readonly string[] {
  return report.sections
    .filter((section) => section.state === 'incomplete')
    .map((section) => section.blocks[0]!.runs.map((run) => run.text).join(''));
}
