import type { Decimal } from '../../model/decimal';
import type { Hedge } from '../../model/figure';
import type { Unit } from '../../model/unit';
import type { Cue } from '../words/cues';
import type { ProseMeasure } from '../words/measures';

interface Span {
  /** Offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A number that counts or measures something. */
export interface Quantity extends Span {
  readonly kind: 'quantity';
  readonly value: Decimal;
  /** Undefined where none is written: a list may give it one. */
  readonly unit: Unit | undefined;
  readonly hedge: Hedge | undefined;
  /** `260元/人`: what one of something costs. */
  readonly perPiece: boolean;
  /** `+376.28`. */
  readonly hasPlus: boolean;
  /** Where the number's own digits end and its unit begins. */
  readonly digitsEnd: number;
}

/** The ways to number paragraphs and items, the outermost first (GB/T 9704—2012, 7.3.3, and what else is in use). */
export const numberings = ['一、', '(一)', '1.', '(1)', '1)', '①'] as const;

export type Numbering = (typeof numberings)[number];

export type Token =
  | Quantity
  | (Span & { readonly kind: 'cue'; readonly cue: Cue })
  | (Span & { readonly kind: 'measure'; readonly measure: ProseMeasure })
  | (Span & { readonly kind: 'year'; readonly year: number })
  /** `1、` `（二）` `①` at the beginning of something. */
  | (Span & { readonly kind: 'number'; readonly style: Numbering })
  | (Span & { readonly kind: 'mark'; readonly mark: string })
  | (Span & { readonly kind: 'text' });
