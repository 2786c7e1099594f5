/** What one file may cost, whatever is done with it, and what is said of one that would cost more. */
import { stat } from 'node:fs/promises';
import { fill } from '../../locales/fill';
import type { Language } from '../../locales/language';
import type { Failure } from '../check-file';
import { cliWords } from '../words';
import type { Breakdown } from './crew';

/** Ten times what a large workbook takes, and half of what may be held for a hostile one. */
export const THREAD_MEGABYTES = 384;

/** A single file of so few bytes is dealt with sooner than a thread is started. */
const SMALL_BYTES = 256 * 1024;

export async function isSmall(path: string): Promise<boolean> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  return size <= SMALL_BYTES;
}

export function brokenDown(file: string, breakdown: Breakdown, language: Language, seconds: number): Failure {
  const words = { time: cliWords.tookTooLong, memory: cliWords.tookTooMuch, crash: cliWords.brokeDown }[breakdown];
  return { file, error: fill(words[language], { file, seconds: String(seconds) }) };
}
