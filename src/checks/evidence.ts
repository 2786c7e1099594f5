import type { Book } from '../model/book';
import type { OwnFormula } from '../model/own-formula';
import type { Thresholds } from './thresholds';

/** All that a rule may look at. */
export interface Evidence {
  readonly book: Book;
  /** The user's own, from the settings; those on the sheet 校验公式 are in the book. */
  readonly formulas: readonly OwnFormula[];
  readonly thresholds: Thresholds;
}
