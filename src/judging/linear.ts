/** Relations that are weighted sums, which most are: what is left for one figure is then found without adding up all the others again. */
import { Decimal } from '../model/decimal';
import type { Expression } from '../model/expression';
import { isKnown, type KnownFigure } from '../model/figure';
import type { Relation } from '../model/relation';

export interface LinearTerm {
  readonly figure: KnownFigure;
  /** How often it counts; never zero. */
  readonly times: Decimal;
}

/** A relation as "expected − stated", compared with nothing. */
export interface LinearForm {
  readonly terms: ReadonlyMap<string, LinearTerm>;
  readonly constant: Decimal;
}

/** The relation as a weighted sum; null where it multiplies or divides figures, or one of them is not known. */
export function linearForm({ stated, expected }: Relation): LinearForm | null {
  const terms = new Map<string, LinearTerm>();
  let constant = Decimal.zero;
  const isSum = gather({ kind: 'figure', figure: stated }, Decimal.of(-1)) && gather(expected, Decimal.one);
  return isSum ? { terms, constant } : null;

  function gather(of: Expression, times: Decimal): boolean {
    switch (of.kind) {
      case 'figure':
        if (!isKnown(of.figure) || times.isZero) return false;
        terms.set(of.figure.key, { figure: of.figure, times });
        return true;
      case 'constant':
        constant = constant.plus(of.value.times(times));
        return true;
      case 'sum':
        return of.terms.every((term) => gather(term.of, times.times(term.weight)));
      case 'product': {
        const factors = of.factors.filter((factor) => factor.kind !== 'constant');
        const fixed = of.factors.reduce((all, factor) => (factor.kind === 'constant' ? all.times(factor.value) : all), times);
        return factors.length === 1 && gather(factors[0]!, fixed);
      }
      case 'quotient':
        return false;
    }
  }
}
