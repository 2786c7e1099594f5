/** The kept state as one versioned JSON text. */
import { catalogue } from '../checks/catalogue';
import { defaultProfile, type Profile } from '../checks/profile/profile';
import { profileJson, profileOf } from '../checks/profile/profile-file';
import { statementWords } from '../locales/statement-words';
import { parseArea } from '../model/address';
import type { RangeAssignment } from '../model/recognition';
import { readKeptReport } from '../report/kept-report';
import { freshState, type Ignored, type KeptState } from './kept-state';

const version = 1;

const tableRoles: ReadonlySet<unknown> = new Set([...Object.keys(statementWords), 'indicators', 'facts', 'texts']);

export function writeState(state: KeptState): string {
  return JSON.stringify({ version, ...state, profile: profileJson(state.profile) });
}

/** Reads what `writeState` wrote; entries that are not of the expected shape are left out, and any other text gives the state at first. */
export function readState(text: string | undefined, atFirst: KeptState = freshState): KeptState {
  const kept = parseObject(text);
  if (kept?.version !== version) return atFirst;
  return {
    ignored: Array.isArray(kept.ignored) ? kept.ignored.filter(isIgnored).map(({ fingerprint, reason, seen }) => ({ fingerprint, reason, seen })) : [],
    profile: keptProfile(kept),
    assignments: Array.isArray(kept.assignments) ? kept.assignments.filter(isAssignment).map(({ sheet, sheetId, area, role }) => ({ sheet, ...(sheetId !== undefined && { sheetId }), area, role })) : [],
    live: typeof kept.live === 'boolean' ? kept.live : atFirst.live,
    report: readKeptReport(kept.report),
  };
}

/** A profile as it was kept; without the rules that are no more. Workbooks of the time before profiles keep thresholds by themselves. */
function keptProfile({ profile, thresholds }: Record<string, unknown>): Profile {
  const known = new Set(catalogue.map(({ meta }) => meta.id));
  const json = isObject(profile) ? profile : { ...profileJson(defaultProfile), thresholds };
  const rules = isObject(json.rules) ? Object.fromEntries(Object.entries(json.rules).filter(([id]) => known.has(id))) : {};
  const read = profileOf({ ...json, rules });
  return 'profile' in read ? read.profile : defaultProfile;
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

function isAssignment(value: unknown): value is RangeAssignment {
  return isObject(value) && typeof value.sheet === 'string' && (value.sheetId === undefined || typeof value.sheetId === 'string') && typeof value.area === 'string' && parseArea(value.area) !== undefined && (value.role === null || tableRoles.has(value.role));
}
