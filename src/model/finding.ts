import type { Decimal } from './decimal';
import type { Figure, Place } from './figure';
import type { MessageData, Relation, Severity } from './relation';
import type { Verdict } from './verdict';

export type ClueKind =
  | 'digit-changed'
  | 'digit-dropped'
  | 'digit-added'
  | 'digits-swapped'
  | 'decimal-slip'
  | 'unit-slip'
  | 'wrong-sign'
  | 'equals-figure'
  | 'twice-figure'
  | 'copied-figure'
  | 'divisible-by-nine';

/** Something an accountant would notice about a difference. */
export interface Clue {
  readonly kind: ClueKind;
  /** The figures it speaks of. */
  readonly figures: readonly Figure[];
  readonly data?: MessageData;
}

/** Why a figure is, or is not, the one to look at. */
export interface Evidence {
  /** Relations that hold with the figure as it stands. */
  readonly confirmedBy: number;
  /** Of those, how many the suggestion would break. */
  readonly breaks: number;
  /** Other violated relations that the suggestion mends. */
  readonly mends: number;
  /** The figure is a formula's result, so its own typing cannot be at fault. */
  readonly computed: boolean;
}

export interface Suspect {
  readonly figure: Figure;
  /** The value that mends the relation, at the figure's own decimals; undefined where none does. */
  readonly suggestion?: Decimal;
  readonly clue?: ClueKind;
  /** Between 0 and 1; the suspects of a finding share at most 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** A fault, told once: what is stated, what follows, who is suspected, and what else it explains. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly data: MessageData;
  readonly severity: Severity;
  readonly verdict: Verdict;
  /** Undefined for an observation, which compares no figures. */
  readonly relation?: Relation;
  readonly figures: readonly Figure[];
  /** Where to look first. */
  readonly place: Place;
  readonly expected?: Decimal;
  readonly difference?: Decimal;
  /** Likeliest first. */
  readonly suspects: readonly Suspect[];
  /** How many of the first suspects the evidence cannot tell apart by structure; 0 or 1 where one stands out. */
  readonly tied: number;
  readonly clues: readonly Clue[];
  /** Rule and figure keys: the same fault has the same fingerprint after rows were inserted. */
  readonly fingerprint: string;
  /** Findings that follow from this one. */
  readonly consequences: readonly Finding[];
}
