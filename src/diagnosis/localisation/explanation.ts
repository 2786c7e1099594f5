/** A set of wrong figures with the values that would put everything right. */
import type { ClueKind, Correction } from '../../model/finding';
import type { Interval } from '../../model/interval';

export interface Change extends Correction {
  /** All it may be, the other changes made. */
  readonly range: Interval;
  /** How the right value came to be the one that stands there. */
  readonly clue?: ClueKind;
}

export interface Explanation {
  readonly changes: readonly Change[];
  /** The weight that relations give it. */
  readonly structure: number;
  /** The chance that these values came to be what stands there. */
  readonly likelihood: number;
}
