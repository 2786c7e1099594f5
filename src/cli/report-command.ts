import { basename, dirname, extname, join, resolve } from 'node:path';
import { fill } from '../locales/fill';
import { reportSheetName } from '../report/document';
import { UsageError, type ReportArguments } from './arguments';
import { brokenDown, isSmall, THREAD_MEGABYTES } from './batch/bounds';
import { Crew } from './batch/crew';
import { failed, sentence, type Failure } from './check-file';
import { saveFile } from './files';
import type { Output } from './output';
import { reportMaker, type MadeReport, type ReportSettings } from './report-file';
import { cliWords } from './words';

/** Writes a copy of the workbook with the report's sheets in it, and a Word file if asked. Answers the exit code: 0 written, 2 not. */
export async function runReport({ path, output: asked, docx, outline, charts, seconds, language }: ReportArguments, output: Output): Promise<number> {
  const target = asked ?? defaultOutput(path);
  if ([target, docx].some((file) => file !== undefined && resolve(file) === resolve(path))) throw new UsageError(cliWords.outputIsInput[language]);
  const made = await makeReport(path, { outline, charts, word: docx !== undefined, language }, seconds);
  if (failed(made)) {
    output.complain(made.error);
    return 2;
  }
  try {
    await saveFile(target, made.workbook);
    output.print(fill(cliWords.reportWritten[language], { file: target, sheet: reportSheetName }));
    if (docx !== undefined && made.word) {
      await saveFile(docx, made.word);
      output.print(fill(cliWords.wordWritten[language], { file: docx }));
    }
    made.remarks.forEach((remark) => output.print(remark));
    return 0;
  } catch (error) {
    output.complain(sentence(error, language, path));
    return 2;
  }
}

/** As a file is checked: here where it is small, else in a thread whose time and memory are bounded. */
async function makeReport(path: string, settings: ReportSettings, seconds: number): Promise<MadeReport | Failure> {
  if (await isSmall(path)) return reportMaker(settings)(path);
  const crew = new Crew<string, MadeReport | Failure>({ threads: 1, job: 'report', settings, milliseconds: seconds * 1000, megabytes: THREAD_MEGABYTES });
  const outcome = await crew.run(path);
  await crew.close();
  return 'done' in outcome ? outcome.done : brokenDown(path, outcome.breakdown, settings.language, seconds);
}

/** Beside the input; a workbook with macros keeps its ending, as Excel will not open it under another. */
function defaultOutput(path: string): string {
  const ending = extname(path);
  return join(dirname(path), `${basename(path, ending)}-报告${ending.toLowerCase() === '.xlsm' ? ending : '.xlsx'}`);
}
