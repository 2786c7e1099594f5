/** For a page that is served, which may run a file in a thread. */
export function openTextThread(): Worker {
  return new Worker(new URL('./thread.ts', import.meta.url));
}
