/** Many files, checked in parallel, told in their order. */
import { failed, fileChecker, type CheckedFile, type CheckSettings, type Failure, type FileToCheck } from '../check-file';
import { brokenDown, isSmall, THREAD_MEGABYTES } from './bounds';
import { Crew } from './crew';
import type { Journal } from './journal';

export interface BatchOptions {
  readonly settings: CheckSettings;
  readonly threads: number;
  /** Seconds that one file may take. */
  readonly seconds: number;
  readonly journal?: Journal;
}

/** How many files a thread may be ahead of one that takes long, before it waits. */
const AHEAD = 16;

/**
 * Checks files and answers in their order; what has failed before it could be tried is passed on. No file stops the others: one that cannot
 * be read, takes too long or too much has a sentence for its result. Throws UsageError for a profile that is none.
 */
export async function* checkAll(files: readonly (FileToCheck | Failure)[], { settings, threads, seconds, journal }: BatchOptions): AsyncGenerator<CheckedFile> {
  const crew = new Crew<FileToCheck, CheckedFile>({ threads, job: 'check', settings, milliseconds: seconds * 1000, megabytes: THREAD_MEGABYTES });
  const checkHere = fileChecker(settings);
  const inCrew = async (file: FileToCheck): Promise<CheckedFile> => {
    const outcome = await crew.run(file);
    return 'done' in outcome ? outcome.done : { result: brokenDown(file.file, outcome.breakdown, settings.language, seconds), passing: true };
  };
  const check = async (file: FileToCheck | Failure): Promise<CheckedFile> => {
    if (!('path' in file)) return { result: file };
    const before = await journal?.found(file);
    if (before) return { result: before };
    const checked = await (files.length === 1 && (await isSmall(file.path)) ? checkHere(file) : inCrew(file));
    if (!checked.passing) await journal?.keep(file, checked.result);
    return checked;
  };
  try {
    const underway: Promise<CheckedFile>[] = [];
    for (const file of files) {
      underway.push(check(file));
      if (underway.length >= threads * AHEAD) yield await underway.shift()!;
    }
    for (const checked of underway) yield await checked;
  } finally {
    await crew.close();
  }
}

/** 0 where all is well, 1 where a file has errors, 2 where one could not be read. */
export function exitCodeOf({ result }: CheckedFile): number {
  if (failed(result)) return 2;
  return result.summary.findings.error > 0 ? 1 : 0;
}
