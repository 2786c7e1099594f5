/** What is kept of a generation of the report, so that the next one can tell the user's words from ours. */
import type { Block, Level } from '../document';

export interface Generated {
  readonly key: string;
  readonly text: string;
}

/** A paragraph as it was put on the sheet. */
export interface Written {
  /** Of the generated paragraph it is or was; absent for one the user added. */
  readonly key?: string;
  readonly kind: Block['kind'];
  readonly level?: Level;
  /** The texts of its rows from the top down. */
  readonly rows: readonly string[];
}

/** One generation: what was composed, in order, and what was written once the user's edits were kept. */
export interface Version {
  readonly generated: readonly Generated[];
  readonly written: readonly Written[];
}

/** A conflict the user has decided: this text stays as long as that is what would be generated. */
export interface Settled {
  readonly mine: string;
  /** Empty where nothing would be generated in its place. */
  readonly theirs: string;
}

/** All that is kept of the report's past. */
export interface ReportHistory {
  /** Newest first. Several, because undoing in the workbook takes back the sheet but not what is kept beside it. */
  readonly versions: readonly Version[];
  readonly settled: readonly Settled[];
  /** Sentences generated once, no longer true, that stand in paragraphs of the user's. */
  readonly stale: readonly string[];
}

export const noHistory: ReportHistory = { versions: [], settled: [], stale: [] };

const versionsKept = 5;

/** The history with one more version; the same history where it is the newest already. */
export function withVersion(history: ReportHistory, version: Version): ReportHistory {
  const text = JSON.stringify(version);
  const others = history.versions.filter((known) => JSON.stringify(known) !== text);
  return { ...history, versions: [version, ...others].slice(0, versionsKept) };
}

/** The version whose rows stand on the sheet in the greatest number, of two the newer; none where no row does. */
export function bestVersion({ versions }: ReportHistory, sheetRows: readonly string[]): Version | undefined {
  let best: { readonly version: Version; readonly hits: number } | undefined;
  for (const version of versions) {
    const hits = inCommon(version.written.flatMap(({ rows }) => rows), sheetRows);
    if (hits > (best?.hits ?? 0)) best = { version, hits };
  }
  return best?.version;
}

function inCommon(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of some) left.set(text, (left.get(text) ?? 0) + 1);
  let hits = 0;
  for (const text of others) {
    const count = left.get(text) ?? 0;
    if (count > 0) hits += 1;
    left.set(text, count - 1);
  }
  return hits;
}
