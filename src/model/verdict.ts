import type { Decimal } from './decimal';
import type { Figure, Gap } from './figure';
import type { Relation } from './relation';

export type UndecidedReason =
  /** A figure is missing or not a number. */
  | Gap
  /** A figure is only roughly stated (约, 左右). */
  | 'hedge'
  /** A rate on a base of zero. */
  | 'zeroBase'
  /** The parts listed may not be all. */
  | 'openList';

export type Verdict =
  /** `touching`: two reports of one quantity whose intervals share a single point. */
  | { readonly outcome: 'consistent'; readonly touching?: boolean }
  /** Right only when digits were cut off instead of rounded. */
  | { readonly outcome: 'truncated' }
  | { readonly outcome: 'inconsistent' }
  | { readonly outcome: 'undecided'; readonly reason: UndecidedReason; readonly figure?: Figure }
  | { readonly outcome: 'notApplicable'; readonly reason: string };

export type Outcome = Verdict['outcome'];

/** A relation with its verdict. */
export interface Judgement {
  readonly relation: Relation;
  readonly verdict: Verdict;
  /** What the other figures give, in the stated figure's unit, to its decimals. Left out where the relation plainly holds, and where it cannot be computed. */
  readonly expected?: Decimal;
  /** Stated minus expected, in the stated figure's unit. */
  readonly difference?: Decimal;
}
