/** What reads, checks and explains a workbook. */
export type Engine = typeof import('./engine');

/** Fetches the engine, once however often it is asked for; what failed is tried again. The page of findings comes in the same file. */
export function fetchEngine(): Promise<Engine> {
  return import(/* webpackChunkName: "engine" */ './engine');
}
