/** What stays in the workbook between sessions, as one versioned JSON text. */
import { defaultThresholds, type Thresholds } from '../checks/thresholds';

/** A finding the user has looked at and let stand. */
export interface Ignored {
  readonly fingerprint: string;
  readonly reason: string;
  /** The figures' values as they were; when they change the finding opens again. */
  readonly seen: string;
}

export interface KeptState {
  readonly ignored: readonly Ignored[];
  readonly thresholds: Thresholds;
  /** Whether the workbook is checked while it is edited. */
  readonly live: boolean;
}

export const freshState: KeptState = { ignored: [], thresholds: defaultThresholds, live: true };

const version = 1;

export function writeState(state: KeptState): string {
  return JSON.stringify({ version, ...state });
}

/** Reads what `writeState` wrote; entries that are not of the expected shape are left out, and any other text gives the state at first. */
export function readState(text: string | undefined, atFirst: KeptState = freshState): KeptState {
  const kept = parseObject(text);
  if (kept?.version !== version) return atFirst;
  const thresholds = isObject(kept.thresholds) ? kept.thresholds : {};
  return {
    ignored: Array.isArray(kept.ignored) ? kept.ignored.filter(isIgnored).map(({ fingerprint, reason, seen }) => ({ fingerprint, reason, seen })) : [],
    thresholds: {
      completionRate: numberOr(thresholds.completionRate, defaultThresholds.completionRate),
      adjustmentRate: numberOr(thresholds.adjustmentRate, defaultThresholds.adjustmentRate),
    },
    live: typeof kept.live === 'boolean' ? kept.live : atFirst.live,
  };
}

/** One state out of this session's and what somebody else saved meanwhile: ignored findings of both, ours where both speak of one. */
export function mergedState(ours: KeptState, theirs: KeptState): KeptState {
  const own = new Set(ours.ignored.map(({ fingerprint }) => fingerprint));
  return { ...ours, ignored: [...ours.ignored, ...theirs.ignored.filter(({ fingerprint }) => !own.has(fingerprint))] };
}

function parseObject(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIgnored(value: unknown): value is Ignored {
  return isObject(value) && [value.fingerprint, value.reason, value.seen].every((field) => typeof field === 'string');
}

function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : fallback;
}
