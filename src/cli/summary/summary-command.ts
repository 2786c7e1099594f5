import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { writeSheets } from '../../hosts/files/write-sheets';
import { fill } from '../../locales/fill';
import type { Language } from '../../locales/language';
import { HostError } from '../../model/host-error';
import type { SummaryArguments } from '../arguments';
import { failed, sentence, type CheckResult } from '../check-file';
import { saveFile } from '../files';
import type { Output } from '../output';
import { cliWords } from '../words';
import { summaryCsv } from './csv';
import { entryOf, type SummaryEntry } from './entry';
import { summarySheets } from './sheets';

/** Makes one summary of the results that runs of `check` left behind. Answers the exit code: 0 written, 2 not. */
export async function runSummary({ paths, output: target, language }: SummaryArguments, output: Output): Promise<number> {
  const entries = new Map<string, SummaryEntry>();
  for (const path of paths) {
    try {
      // A file that was checked again counts as it was found last.
      for await (const result of resultsIn(path)) entries.set(result.file, entryOf(result));
    } catch (error) {
      output.complain(sentence(error, language, path));
      return 2;
    }
  }
  return saveSummary(target, [...entries.values()], language, output);
}

/** Writes the summary, as CSV where its name says so. Answers the exit code: 0 written, 2 not. */
export async function saveSummary(path: string, entries: readonly SummaryEntry[], language: Language, output: Output): Promise<number> {
  try {
    await saveFile(path, /\.csv$/i.test(path) ? new TextEncoder().encode(summaryCsv(entries, language)) : writeSheets(null, summarySheets(entries, language)));
  } catch (error) {
    output.complain(sentence(error, language, path));
    return 2;
  }
  const failures = entries.filter(failed).length;
  const errors = entries.filter((entry) => !failed(entry) && entry.counts.error > 0).length;
  output.note?.(fill(cliWords.summaryWritten[language], { file: path, count: String(entries.length), errors: String(errors), failures: String(failures) }));
  return 0;
}

/** The results in NDJSON. Throws HostError for a file that is none. */
async function* resultsIn(path: string): AsyncGenerator<CheckResult> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  try {
    for await (const line of lines) if (line.trim() !== '') yield resultIn(line, path);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError((cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'fileNotFound' : 'notReadable', path, { cause });
  }
}

function resultIn(line: string, path: string): CheckResult {
  try {
    const result = JSON.parse(line) as Partial<Record<string, unknown>>;
    if (typeof result.file === 'string' && (typeof result.error === 'string' || result.schemaVersion === 1)) return result as unknown as CheckResult;
  } catch {
    // Told like any other line that is no result.
  }
  throw new HostError('damaged', path);
}
