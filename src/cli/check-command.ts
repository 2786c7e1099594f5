import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { fill } from '../locales/fill';
import type { Language } from '../locales/language';
import { UsageError, type CheckArguments } from './arguments';
import { checkAll, exitCodeOf } from './batch/check-all';
import { Journal } from './batch/journal';
import { progressLine } from './batch/progress';
import { failed, sentence, type CheckedFile, type CheckResult, type CheckSettings, type Failure, type FileToCheck } from './check-file';
import { filesAt, pathsIn, readText } from './files';
import type { Output } from './output';
import { entryOf, type SummaryEntry } from './summary/entry';
import { saveSummary } from './summary/summary-command';
import { cliWords } from './words';

/** Checks files and folders. Answers the exit code: 0 no errors, 1 errors found, 2 something could not be read. */
export async function runCheck(given: CheckArguments, output: Output): Promise<number> {
  const { format, language, summary } = given;
  const settings = await settingsOf(given, output);
  const files = await filesOf(given);
  const journal = given.journal === undefined ? undefined : await orUsageError(Journal.open(given.journal, settings), language, given.journal);

  const printed: CheckResult[] = [];
  const entries: SummaryEntry[] = [];
  let exitCode = 0;
  const tell = (checked: CheckedFile) => {
    const { result, table } = checked;
    exitCode = Math.max(exitCode, exitCodeOf(checked));
    if (failed(result)) output.complain(complaint(result, files.length, language));
    if (format === 'ndjson') output.print(JSON.stringify(result));
    if (format === 'json') printed.push(result);
    if (table !== undefined) output.print(table);
    if (summary !== undefined) entries.push(entryOf(result));
  };

  const begin = performance.now();
  let done = 0;
  for await (const checked of checkAll(files, { settings, threads: given.jobs ?? availableParallelism(), seconds: given.seconds, journal })) {
    tell(checked);
    done += 1;
    if (done < files.length) output.progress?.(progressLine(done, files.length, (performance.now() - begin) / 1000, language));
  }
  await journal?.close();
  if (format === 'json') output.print(JSON.stringify(printed.length === 1 ? printed[0] : printed, null, 2));
  return summary === undefined ? exitCode : Math.max(exitCode, await saveSummary(summary, entries, language, output));
}

async function settingsOf({ all, language, format, profile, beside }: CheckArguments, { width }: Output): Promise<CheckSettings> {
  const text = profile === undefined ? undefined : await orUsageError(readText(profile), language, profile);
  return { all, language, ...(beside !== undefined && { beside }), ...(text !== undefined && { profile: { file: profile!, text } }), ...(format === 'table' && { table: { width } }) };
}

/** The files that were named, those below the folders that were named, and what is wrong with a name. */
async function filesOf({ paths, filesFrom, language }: CheckArguments): Promise<readonly (FileToCheck | Failure)[]> {
  const listed = filesFrom === undefined ? [] : await orUsageError(pathsIn(filesFrom), language, filesFrom);
  const below = await Promise.all(paths.map((path) => filesBelow(path, language)));
  return [...below.flat(), ...listed.map((path) => ({ path, file: path }))];
}

async function filesBelow(path: string, language: Language): Promise<readonly (FileToCheck | Failure)[]> {
  try {
    const files = await filesAt(path);
    if (files.length === 0) return [{ file: path, error: fill(cliWords.noWorkbooks[language], { folder: path }) }];
    return files.map((file) => ({ path: file, file: files.length === 1 ? basename(file) : file }));
  } catch (error) {
    return [{ file: path, error: sentence(error, language, path) }];
  }
}

/** Among many files, one that failed is named. */
function complaint({ file, error }: Failure, files: number, language: Language): string {
  return files === 1 || error.includes(file) ? error : fill(cliWords.ofFile[language], { file, error });
}

async function orUsageError<T>(action: Promise<T>, language: Language, file: string): Promise<T> {
  try {
    return await action;
  } catch (error) {
    throw new UsageError(sentence(error, language, file), { cause: error });
  }
}
