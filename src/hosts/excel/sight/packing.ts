import { HostError } from '../../../model/host-error';
import type { Progress } from '../../../model/workbook-host';
import type { ExcelLine } from '../excel-line';

/** One thing to be read, with others that can only be asked for once its answer is there. */
export interface Errand {
  /** About how long the answer will be. */
  readonly bytes: number;
  ask(workbook: Excel.Workbook): () => readonly Errand[];
  /** The same in two parts, for when the answer turns out too long. */
  halves?(): readonly Errand[];
}

/** Excel on the web answers with 5 MB at most; estimates err. */
export const MOST_BYTES = 3.9e6;

export interface ErrandOptions {
  /** Nobody waits for it but us. */
  readonly unasked?: boolean;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * Runs errands and all that follow from them, as many in one request as its answer can carry. What is answered too long is asked for
 * again in smaller parts. Rejects with `cancelled` between two requests, or `tooLarge` for what cannot be made smaller.
 */
export async function runErrands(line: ExcelLine, first: readonly Errand[], { progress, signal, unasked }: ErrandOptions = {}): Promise<void> {
  let waiting = [...first];
  let most = MOST_BYTES;
  let done = 0;
  while (waiting.length > 0) {
    if (signal?.aborted) throw new HostError('cancelled', '');
    const together = firstFitting(waiting, most);
    try {
      const followers = await askTogether(line, together, unasked);
      waiting = [...waiting.slice(together.length), ...followers];
      done += totalBytes(together);
      progress?.(done / (done + totalBytes(waiting)));
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      if (together.length === 1) waiting = [...halved(together[0]!, error), ...waiting.slice(1)];
      most = Math.min(most, totalBytes(together)) / 2;
    }
  }
  if (signal?.aborted) throw new HostError('cancelled', '');
}

function firstFitting(errands: readonly Errand[], most: number): Errand[] {
  let bytes = 0;
  let count = 0;
  for (const errand of errands) {
    bytes += errand.bytes;
    if (count > 0 && bytes > most) break;
    count += 1;
  }
  return errands.slice(0, count);
}

function askTogether(line: ExcelLine, errands: readonly Errand[], unasked?: boolean): Promise<readonly Errand[]> {
  return line.ask('', (workbook) => {
    const answers = errands.map((errand) => errand.ask(workbook));
    return () => answers.flatMap((answer) => answer());
  }, { unasked });
}

function halved(errand: Errand, error: unknown): readonly Errand[] {
  const parts = errand.halves?.() ?? [];
  if (parts.length === 0) throw error;
  return parts;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof HostError && error.kind === 'tooLarge';
}

function totalBytes(errands: readonly Errand[]): number {
  return errands.reduce((sum, { bytes }) => sum + bytes, 0);
}
