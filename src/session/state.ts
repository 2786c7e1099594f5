import type { Place } from '../model/figure';
import type { Finding } from '../model/finding';
import type { HostErrorKind } from '../model/host-error';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { CellCorrection, HostCapabilities } from '../model/workbook-host';
import type { ReportPreview } from '../report/preview';
import type { Examination } from './examiner';
import type { SortedFindings } from './ignoring';
import type { KeptState } from './kept-state';

/** What the session is doing; one thing at a time. */
export type Activity = 'idle' | 'checking' | 'writing';

export interface Failure {
  readonly kind: HostErrorKind;
  readonly subject: string;
  /** Whether the user had asked for what failed. */
  readonly by: 'user' | 'background';
}

/** A suggestion that was taken, and how to take it back. */
export interface AcceptedSuggestion {
  readonly finding: Finding;
  readonly undo: CellCorrection;
}

/** All that a face shows of one open workbook. Replaced whole at every change. */
export interface SessionState {
  readonly activity: Activity;
  /** Share done of the activity, from 0 to 1, where it is known. */
  readonly progress?: number;
  /** The last failure, until the next success or until it was dismissed. */
  readonly failure?: Failure;
  readonly capabilities: HostCapabilities;
  readonly kept: KeptState;
  /** The workbook as last read; undefined until the first check, like what follows from it. */
  readonly snapshot?: WorkbookSnapshot;
  readonly examination?: Examination;
  readonly findings: SortedFindings;
  /** What the report would say now, and what would become of its sheet. */
  readonly preview?: ReportPreview;
  /** Whether the workbook has the report's sheet already. */
  readonly reportWritten: boolean;
  readonly checkedAt?: Date;
  readonly accepted?: AcceptedSuggestion;
  readonly marked: boolean;
  /** The selection that the user asked about. */
  readonly looked?: Place;
}
