/** What stays in the workbook between sessions. */
import { defaultProfile, type Profile } from '../checks/profile/profile';
import type { RangeAssignment } from '../model/recognition';
import { freshReport, mergedReport, type KeptReport } from '../report/kept-report';

/** A finding the user has looked at and let stand. */
export interface Ignored {
  readonly fingerprint: string;
  readonly reason: string;
  /** The figures' values as they were; when they change the finding opens again. */
  readonly seen: string;
}

export interface KeptState {
  readonly ignored: readonly Ignored[];
  readonly profile: Profile;
  /** What the user said of ranges; goes before recognition. */
  readonly assignments: readonly RangeAssignment[];
  /** Whether the workbook is checked while it is edited. */
  readonly live: boolean;
  /** The report's past and how it is to be written. */
  readonly report: KeptReport;
}

export const freshState: KeptState = { ignored: [], profile: defaultProfile, assignments: [], live: true, report: freshReport };

/** One state out of this session's and what somebody else saved meanwhile: ignored findings and generations of the report of both, ours where both speak of one. */
export function mergedState(ours: KeptState, theirs: KeptState): KeptState {
  const own = new Set(ours.ignored.map(({ fingerprint }) => fingerprint));
  const report = mergedReport(ours.report, theirs.report);
  return { ...ours, report, ignored: [...ours.ignored, ...theirs.ignored.filter(({ fingerprint }) => !own.has(fingerprint))] };
}
