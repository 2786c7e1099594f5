/** For pages that are served, not opened from a folder: those may start no threads. */
export function openTextThread(): Worker {
  return new Worker(new URL('./thread.ts', import.meta.url));
}
