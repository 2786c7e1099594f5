import type { Book } from '../model/book';
import type { Thresholds } from './thresholds';

/** All that a rule may look at. */
export interface Evidence {
  readonly book: Book;
  readonly thresholds: Thresholds;
}
