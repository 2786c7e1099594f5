/** Many files, checked in parallel, told in their order. */
import { stat } from 'node:fs/promises';
import { fill } from '../../locales/fill';
import { failed, fileChecker, type CheckedFile, type CheckSettings, type Failure, type FileToCheck } from '../check-file';
import { cliWords } from '../words';
import { Crew, type Breakdown } from './crew';
import type { Journal } from './journal';

export interface BatchOptions {
  readonly settings: CheckSettings;
  readonly threads: number;
  /** Seconds that one file may take. */
  readonly seconds: number;
  readonly journal?: Journal;
}

/** Ten times what a large workbook takes, and half of what may be held for a hostile one. */
const THREAD_MEGABYTES = 384;

/** A single file of so few bytes is checked sooner than a thread is started. */
const SMALL_BYTES = 256 * 1024;

/** How many files a thread may be ahead of one that takes long, before it waits. */
const AHEAD = 16;

/**
 * Checks files and answers in their order; what has failed before it could be tried is passed on. No file stops the others: one that cannot
 * be read, takes too long or too much has a sentence for its result. Throws UsageError for a profile that is none.
 */
export async function* checkAll(files: readonly (FileToCheck | Failure)[], { settings, threads, seconds, journal }: BatchOptions): AsyncGenerator<CheckedFile> {
  const crew = new Crew<FileToCheck, CheckedFile>({ threads, settings, milliseconds: seconds * 1000, megabytes: THREAD_MEGABYTES });
  const checkHere = fileChecker(settings);
  const inCrew = async (file: FileToCheck): Promise<CheckedFile> => {
    const outcome = await crew.run(file);
    return 'done' in outcome ? outcome.done : brokenDown(file, outcome.breakdown, settings, seconds);
  };
  const check = async (file: FileToCheck | Failure): Promise<CheckedFile> => {
    if (!('path' in file)) return { result: file };
    const before = await journal?.found(file);
    if (before) return { result: before };
    const checked = await (files.length === 1 && (await isSmall(file)) ? checkHere(file) : inCrew(file));
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

async function isSmall({ path }: FileToCheck): Promise<boolean> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  return size <= SMALL_BYTES;
}

/** 0 where all is well, 1 where a file has errors, 2 where one could not be read. */
export function exitCodeOf({ result }: CheckedFile): number {
  if (failed(result)) return 2;
  return result.summary.findings.error > 0 ? 1 : 0;
}

function brokenDown({ file }: FileToCheck, breakdown: Breakdown, { language }: CheckSettings, seconds: number): CheckedFile {
  const words = { time: cliWords.tookTooLong, memory: cliWords.tookTooMuch, crash: cliWords.brokeDown }[breakdown];
  return { result: { file, error: fill(words[language], { file, seconds: String(seconds) }) }, passing: true };
}
