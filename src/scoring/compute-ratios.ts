import { figureOf, type Book } from '../model/book';
import { Decimal } from '../model/decimal';
import { isKnown, type Figure, type KnownFigure } from '../model/figure';
import { withFormFigures } from '../model/form-figures';
import type { RatioFormula, RatioTerm } from './ratio-formula';

/** A ratio of one workbook. */
export interface Ratio {
  readonly formula: RatioFormula;
  /** In percent, rounded to two decimals; undefined where a figure is missing or the base is zero. */
  readonly percent?: Decimal;
  /** The figures it was computed from. */
  readonly figures: readonly Figure[];
  /** What the workbook does not give. */
  readonly missing: readonly RatioTerm[];
}

/** Decimals a ratio is printed with. */
const printedDecimals = 2;

/** Computes ratios from their formulas, with what only the published forms state. A blank cell beside filled ones counts as nothing, unless it is to be subtracted or required. */
export function computeRatios(workbook: Book, formulas: readonly RatioFormula[]): readonly Ratio[] {
  const book = withFormFigures(workbook);
  return formulas.map((formula) => {
    const numerator = sideOf(book, formula.numerator);
    const denominator = sideOf(book, formula.denominator);
    const missing = [...numerator.missing, ...denominator.missing];
    const figures = [...numerator.figures, ...denominator.figures];
    if (missing.length > 0 || denominator.value.isZero) return { formula, figures, missing };
    return { formula, figures, missing, percent: numerator.value.shifted(2).dividedBy(denominator.value, printedDecimals) };
  });
}

interface Side {
  /** In base units. */
  readonly value: Decimal;
  readonly figures: readonly KnownFigure[];
  readonly missing: readonly RatioTerm[];
}

function sideOf(book: Book, terms: readonly RatioTerm[]): Side {
  const found = terms.map((term) => ({ term, figure: figureOf(book, term.statement, term.row, term.measure) }));
  const known = found.flatMap(({ term, figure }) => (isKnown(figure) ? [{ term, figure }] : []));
  const blank = found.filter(({ figure }) => !isKnown(figure)).map(({ term }) => term);
  return {
    value: known.map(({ term, figure }) => contribution(term, figure)).reduce((sum, value) => sum.plus(value), Decimal.zero),
    figures: known.map(({ figure }) => figure),
    missing: known.length === 0 ? blank : blank.filter((term) => term.weight === -1 || term.required),
  };
}

function contribution({ weight, extent }: RatioTerm, figure: KnownFigure): Decimal {
  const value = figure.value.shifted(figure.unit.power);
  if (extent) return value.abs();
  return weight === -1 ? value.negated() : value;
}
