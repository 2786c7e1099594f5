import type { Book } from '../model/book';
import type { Claims } from '../model/claims';
import type { OwnDemand } from './own-rules/demands';
import type { Thresholds } from './thresholds';

/** All that a rule may look at. */
export interface Evidence {
  readonly book: Book;
  /** What the texts say, of the workbook or beside it. */
  readonly claims: Claims;
  /** Of the user's own formulas, those in the settings first, then those on the sheet 校验公式. */
  readonly demands: readonly OwnDemand[];
  readonly thresholds: Thresholds;
}
