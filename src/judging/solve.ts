/** The relation turned round: which values of one figure would make it hold. For diagnosis; verdicts never rest on it. */
import { Decimal } from '../model/decimal';
import { figuresIn, type Expression } from '../model/expression';
import type { Figure } from '../model/figure';
import { add, contains, multiply, point, scale, type End, type Interval } from '../model/interval';
import type { Comparator, Relation } from '../model/relation';
import { evaluate } from './evaluate';
import { comparatorOf, sidesOf } from './sides';
import { asPrinted, asRounded, type Spread } from './spread';

/** Significant digits kept where solving must divide; a printed figure never has as many. */
const kept = 30;

const minusOne = Decimal.of(-1);

/**
 * The values of `figure`, in its own unit, for which the relation holds while the other figures keep their spreads.
 * Null where no value is known to do so (a factor that may be zero). The figure must occur in the relation, the others be known.
 */
export function solve(relation: Relation, figure: Figure, spread: Spread = asRounded): Interval | null {
  const solution = solveReading(relation, figure, spread);
  return solution && scale(solution, Decimal.one.shifted(-figure.unit.power));
}

/** The one value of `figure`, in its own unit, that makes both sides equal with the other figures taken at their word; undefined where there is none. */
export function solvePoint(relation: Relation, figure: Figure): Decimal | undefined {
  const { lower } = solveReading({ ...relation, comparator: 'equal' }, figure, asPrinted) ?? {};
  return lower?.value.shifted(-figure.unit.power);
}

function solveReading(relation: Relation, figure: Figure, spread: Spread): Interval | null {
  const sides = sidesOf(relation);
  const { left, right } = sides;
  const comparator = comparatorOf(relation, sides);
  const mentions = (side: Expression) => figuresIn(side).some((other) => other.key === figure.key);
  if (!mentions(left)) return isolate(right, reaching(evaluate(left, spread), comparator, 'atMost'));
  return isolate(left, reaching(evaluate(right, spread), comparator, 'atLeast'));

  /** The values of the figure that bring `side` into `target`. */
  function isolate(side: Expression, target: Interval): Interval | null {
    switch (side.kind) {
      case 'figure':
        return target;
      case 'sum': {
        const own = side.terms.find((term) => mentions(term.of))!;
        const others = side.terms.filter((term) => term !== own).map((term) => scale(evaluate(term.of, spread), term.weight));
        const rest = others.reduce((left, term) => add(left, scale(term, minusOne)), target);
        const share = divide(rest, point(own.weight));
        return share && isolate(own.of, share);
      }
      case 'product': {
        const own = side.factors.find(mentions)!;
        const others = side.factors.filter((factor) => factor !== own).map((factor) => evaluate(factor, spread));
        const rest = divide(target, others.reduce(multiply, point(Decimal.one)));
        return rest && isolate(own, rest);
      }
      default:
        return null;
    }
  }
}

/** What may be compared with `side`: all its values and, where the comparison is no equality, all beyond them. */
function reaching(side: Interval, comparator: Comparator, upwards: Comparator): Interval {
  if (comparator === 'equal') return side;
  return comparator === upwards ? { lower: side.lower, upper: null } : { lower: null, upper: side.upper };
}

/** All quotients of two values, ends exact or right to thirty digits; null where the divisor may be zero or has no limit. */
export function divide(target: Interval, divisor: Interval): Interval | null {
  const { lower: least, upper: most } = divisor;
  if (contains(divisor, Decimal.zero) || !least || !most) return null;
  if (most.value.sign <= 0) return divide(scale(target, minusOne), scale(divisor, minusOne));
  return {
    lower: target.lower && quotientOf(target.lower, target.lower.value.sign < 0 ? least : most),
    upper: target.upper && quotientOf(target.upper, target.upper.value.sign < 0 ? most : least),
  };
}

/** Null where the divisor comes as near to zero as one likes. */
function quotientOf(numerator: End, denominator: End): End | null {
  if (numerator.value.isZero) return numerator;
  if (denominator.value.isZero) return null;
  const value = numerator.value.dividedBy(denominator.value, kept + denominator.value.digits.toString().length).trimmed;
  return { value, open: numerator.open || denominator.open };
}
