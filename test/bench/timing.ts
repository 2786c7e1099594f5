/** How time is taken. */

/** In milliseconds. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median of several runs, in milliseconds, after one to warm up. */
export function milliseconds(work: () => void, runs = 5): number {
  work();
  return spreadOf(Array.from({ length: runs }, () => timed(work))).median;
}

export function spreadOf(times: readonly number[]): { readonly median: number; readonly p99: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { median: at(0.5), p99: at(0.99) };
}
