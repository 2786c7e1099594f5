/** One performance indicator (绩效指标): what was to be reached, what was reached, and its score. */
import type { Figure, Place } from './figure';

export type IndicatorMeasure = 'target' | 'actual' | 'completionRate' | 'standard' | 'quantity' | 'amount' | 'weight' | 'score';

/** Second-level classes of 财预〔2020〕10号, and the execution rate that stands beside them. */
export type IndicatorClass = 'execution' | 'quantity' | 'quality' | 'timeliness' | 'cost' | 'economic' | 'social' | 'ecological' | 'sustainability' | 'satisfaction';

export interface TextCell {
  readonly text: string;
  readonly place: Place;
}

export interface Indicator {
  readonly class: IndicatorClass | null;
  readonly name: string;
  readonly figures: ReadonlyMap<IndicatorMeasure, Figure>;
  /** Target and actual as written, where they are words and not numbers. */
  readonly targetText?: TextCell;
  readonly actualText?: TextCell;
  readonly reason?: TextCell;
  readonly note?: TextCell;
  /** Rows below it that split it up (其中：…). */
  readonly parts: readonly Indicator[];
  readonly place: Place;
}

/** One table of indicators (绩效自评表): a department's, or one of its projects'. */
export interface SelfEvaluation {
  readonly title: string;
  readonly sheet: string;
  readonly indicators: readonly Indicator[];
  /** The table's own 合计 row: weights and scores. */
  readonly totals: ReadonlyMap<IndicatorMeasure, Figure>;
}
