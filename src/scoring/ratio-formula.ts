/** The prescribed ratios, their formulas as data. What a jurisdiction computes differently is another set of the same shape. */
import type { Localized } from '../locales/language';
import type { Measure, RowRole, StatementRole } from '../model/statement';

/** A figure by its role, counted with a weight of 1 unless said otherwise. */
export interface RatioTerm {
  readonly statement: StatementRole;
  readonly row: RowRole;
  readonly measure: Measure;
  readonly weight?: 1 | -1;
  /** By how much it changes a budget, whichever sign it is written with. */
  readonly extent?: boolean;
  /** Without it there is no ratio; where it is not said, a blank counts for nothing beside what is filled in. */
  readonly required?: boolean;
}

export interface RatioFormula {
  readonly id: string;
  readonly name: Localized;
  readonly numerator: readonly RatioTerm[];
  readonly denominator: readonly RatioTerm[];
  /** Where the formula is prescribed. */
  readonly basis: string;
}

/** A figure of a statement's total row. */
export function total(statement: StatementRole, measure: Measure, more?: Pick<RatioTerm, 'weight' | 'extent' | 'required'>): RatioTerm {
  return { statement, row: 'total', measure, ...more };
}
