import type { Decimal } from './decimal';
import type { Unit } from './unit';

/** Where something stands: a cell, or a stretch of text in a cell or file. */
export interface Place {
  readonly sheet: string;
  /** A1 notation; empty for a text file. */
  readonly address: string;
  /** Offsets in UTF-16 units of the cell's (or file's) text. */
  readonly text?: { readonly start: number; readonly end: number; readonly quote: string };
}

/** What a word beside a figure makes of it: 不低于/以上 a lower limit, 不超过/以内 an upper one, 约/左右 nothing certain. */
export type Hedge = 'atLeast' | 'atMost' | 'about';

/** Why a place that should hold a number holds none. */
export type Gap = 'blank' | 'notANumber' | 'error';

/** A reported number: value, unit, precision, and where it stands. */
export interface Figure {
  /** Stable identity: table role / row path / measure. Survives row insertions. */
  readonly key: string;
  /** How people call it: `其他收入 占比`. */
  readonly label: string;
  readonly unit: Unit;
  /** In `unit`; null where there is a gap. */
  readonly value: Decimal | null;
  /** Set exactly when `value` is null. */
  readonly gap?: Gap;
  /** Decimals it is read at: those written, or the usual ones of its column where trailing zeros were dropped. */
  readonly decimals: number;
  /** Free of rounding: counts, money to the 分. */
  readonly exact: boolean;
  readonly hedge?: Hedge;
  /** What the cell or text shows. */
  readonly printed: string;
  readonly place: Place;
  /** `given` figures are set by a rule (shares add to 100%), not read anywhere. */
  readonly origin: 'typed' | 'formula' | 'text' | 'given';
  /** Set exactly for a formula's result: the formula, without its leading `=`. */
  readonly formula?: string;
  /** A number that its cell holds as text: people read it, SUM passes over it. */
  readonly storedAsText?: boolean;
}

export interface KnownFigure extends Figure {
  readonly value: Decimal;
}

export function isKnown(figure: Figure | undefined): figure is KnownFigure {
  return figure !== undefined && figure.value !== null;
}

/** Whether a place holds anything that counts: a number, or something that should be one. */
export function isPresent(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && figure.gap !== 'blank';
}

/** The figure as if it read `value`, at its own precision. */
export function withValue(figure: Figure, value: Decimal): KnownFigure {
  return { ...figure, value, gap: undefined };
}
