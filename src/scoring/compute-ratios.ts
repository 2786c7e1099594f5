import { figureOf, type Book } from '../model/book';
import { Decimal } from '../model/decimal';
import { isKnown, type Figure, type KnownFigure } from '../model/figure';
import type { RatioFormula, RatioTerm } from './ratios';

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

/** Computes ratios from their formulas. A blank cell beside filled ones counts as nothing; a formula side with no figure at all is missing. */
export function computeRatios(book: Book, formulas: readonly RatioFormula[]): readonly Ratio[] {
  return formulas.map((formula) => {
    const numerator = add(book, formula.numerator);
    const denominator = add(book, formula.denominator);
    const missing = [...(numerator ? [] : formula.numerator), ...(denominator ? [] : formula.denominator)];
    const figures = [...(numerator?.figures ?? []), ...(denominator?.figures ?? [])];
    if (!numerator || !denominator || denominator.value.isZero) return { formula, figures, missing };
    return { formula, figures, missing, percent: numerator.value.shifted(2).dividedBy(denominator.value, printedDecimals) };
  });
}

function add(book: Book, terms: readonly RatioTerm[]): { value: Decimal; figures: readonly KnownFigure[] } | undefined {
  const known = terms.flatMap((term) => {
    const figure = figureOf(book, term.statement, term.row, term.measure);
    return isKnown(figure) ? [{ figure, weight: term.weight ?? 1 }] : [];
  });
  const subtracted = terms.filter((term) => term.weight === -1).length;
  if (known.length === 0 || known.filter(({ weight }) => weight === -1).length < subtracted) return undefined;
  const value = known.reduce((sum, { figure, weight }) => {
    const base = figure.value.shifted(figure.unit.power);
    return weight === 1 ? sum.plus(base) : sum.minus(base);
  }, Decimal.zero);
  return { value, figures: known.map(({ figure }) => figure) };
}
