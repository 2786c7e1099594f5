/** A formula as it was written, before anybody asks which cells it speaks of. */
import type { Comparator } from '../../model/relation';

export interface Formula {
  readonly left: Term;
  readonly comparator: Comparator;
  readonly right: Term;
}

export type Term =
  | { readonly kind: 'sum'; readonly terms: readonly { readonly sign: 1 | -1; readonly of: Term }[] }
  | { readonly kind: 'product' | 'quotient'; readonly left: Term; readonly right: Term }
  | Amount
  | Reference;

/** A number that was written down. Without a unit it counts what the figure it is compared with counts, or how many times. */
export interface Amount {
  readonly kind: 'amount';
  readonly digits: string;
  readonly unit?: string;
}

/** Figures of one table: `01表2行3栏`, `(2+3)行`, `[支出决算表].[合计].[项目支出]`. */
export interface Reference extends Span {
  readonly kind: 'reference';
  /** Two digits; empty for 本表; undefined where no number was written, and a name may be meant. */
  readonly table?: string;
  readonly parts: readonly Part[];
}

/** Where it stands in the formula: the first character, and the one behind the last, from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Axis = 'row' | 'column';

export type Part =
  | { readonly kind: 'lines'; readonly axis: Axis; readonly lines: readonly LineRange[] }
  | { readonly kind: 'name'; readonly name: string; readonly axis?: Axis };

/** Lines by number, both ends included; one line where they are the same. */
export interface LineRange {
  readonly sign: 1 | -1;
  readonly from: number;
  readonly to: number;
}
