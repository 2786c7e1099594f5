import type { Decimal } from './decimal';
import type { Figure, KnownFigure, Place } from './figure';
import type { Interval } from './interval';
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
  | 'cut-off'
  | 'interchanged'
  | 'neighbour-copied'
  | 'last-year-copied'
  | 'row-shifted'
  | 'column-unit-slip'
  | 'table-unit-slip'
  | 'columns-interchanged'
  | 'rows-interchanged'
  | 'column-moved-down'
  | 'column-moved-up'
  | 'row-moved-right'
  | 'row-moved-left'
  | 'row-repeated'
  | 'left-out'
  | 'other-base'
  | 'column-not-updated'
  | 'equals-figure'
  | 'twice-figure'
  | 'copied-figure'
  | 'direction-word'
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
  /** Of those, how many would break if it alone were changed so as to mend the relation. */
  readonly breaks: number;
  /** Other violated relations that the suggestion mends. */
  readonly mends: number;
  /** The figure is a formula's result, so its own typing cannot be at fault. */
  readonly computed: boolean;
}

/** A figure with the value it should have. */
export interface Correction {
  readonly figure: KnownFigure;
  /** At the figure's own decimals. */
  readonly value: Decimal;
  /** Whether it is wrong only because another one is, from which it was computed or copied. */
  readonly follows: boolean;
}

export interface Suspect {
  readonly figure: KnownFigure;
  /** The value that mends the relation and breaks none, at the figure's own decimals; undefined where there is none. */
  readonly suggestion?: Decimal;
  /** All values that would, in the figure's own unit. */
  readonly range?: Interval;
  /** How it may have come about. */
  readonly clue?: ClueKind;
  /** What must be corrected with it: other faults, and figures that were computed or copied from it. */
  readonly together: readonly Correction[];
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
  /** Whether the search for suspects was given up before all that might be were found. */
  readonly unfinished?: boolean;
  readonly clues: readonly Clue[];
  /** Rule and figure keys: the same fault has the same fingerprint after rows were inserted. */
  readonly fingerprint: string;
  /** Findings that follow from this one. */
  readonly consequences: readonly Finding[];
}
