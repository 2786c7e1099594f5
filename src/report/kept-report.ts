/** What a workbook keeps of its report between sessions. */
import type { KeptAnnexes, KeptRow } from './annexes/own-entries';
import { noHistory, type Generated, type ReportHistory, type Settled, type Version, withVersion, type Written } from './merge/version';

export interface KeptReport extends ReportHistory {
  /** Id of the outline chosen; absent before anybody chose. */
  readonly outline?: string;
  /** Whether charts are among the annexes; absent before anybody asked for them. */
  readonly charts?: boolean;
  /** Ids of the drafts the user accepted. */
  readonly drafts: readonly string[];
  /** What was generated in the annexes. */
  readonly annexes: KeptAnnexes;
}

export const freshReport: KeptReport = { ...noHistory, drafts: [], annexes: {} };

/** Reads what was kept; whatever is not of the expected shape is left out. */
export function readKeptReport(kept: unknown): KeptReport {
  if (!isObject(kept)) return freshReport;
  return {
    versions: listOf(kept.versions, isVersion),
    settled: listOf(kept.settled, isSettled),
    stale: listOf(kept.stale, isText),
    drafts: listOf(kept.drafts, isText),
    annexes: isObject(kept.annexes) ? Object.fromEntries(Object.entries(kept.annexes).map(([sheet, rows]) => [sheet, listOf(rows, isKeptRow)])) : {},
    ...(isText(kept.outline) && { outline: kept.outline }),
    ...(kept.charts === true && { charts: true }),
  };
}

/** One past out of this session's and what somebody else saved meanwhile; ours is the newer, our choice of outline counts. */
export function mergedReport(ours: KeptReport, theirs: KeptReport): KeptReport {
  const versions = [...ours.versions].reverse().reduce<ReportHistory>(withVersion, { ...noHistory, versions: theirs.versions }).versions;
  const settled = [...ours.settled, ...theirs.settled.filter((entry) => !ours.settled.some(({ mine, theirs: other }) => mine === entry.mine && other === entry.theirs))];
  return { ...ours, annexes: { ...theirs.annexes, ...ours.annexes }, versions, settled, stale: [...new Set([...ours.stale, ...theirs.stale])] };
}

function listOf<Entry>(value: unknown, is: (entry: unknown) => entry is Entry): readonly Entry[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

function isVersion(value: unknown): value is Version {
  return isObject(value) && Array.isArray(value.generated) && value.generated.every(isGenerated) && Array.isArray(value.written) && value.written.every(isWritten);
}

function isGenerated(value: unknown): value is Generated {
  return isObject(value) && isText(value.key) && isText(value.text);
}

const kinds = new Set<unknown>(['title', 'heading', 'paragraph', 'annexes', 'signature', 'date'] satisfies Written['kind'][]);
const levels = new Set<unknown>([undefined, 1, 2, 3, 4]);

function isWritten(value: unknown): value is Written {
  return isObject(value) && (value.key === undefined || isText(value.key)) && kinds.has(value.kind) && levels.has(value.level) && Array.isArray(value.rows) && value.rows.every(isText);
}

function isKeptRow(value: unknown): value is KeptRow {
  return isObject(value) && isText(value.text) && Array.isArray(value.entries) && value.entries.every((entry) => Array.isArray(entry) && typeof entry[0] === 'number' && isText(entry[1]) && isText(entry[2]));
}

function isSettled(value: unknown): value is Settled {
  return isObject(value) && isText(value.mine) && isText(value.theirs);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
