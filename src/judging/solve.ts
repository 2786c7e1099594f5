/** The relation turned round: which values of one figure would make it hold. For diagnosis; verdicts never rest on it. */
import { Decimal } from '../model/decimal';
import { figuresIn, type Expression } from '../model/expression';
import type { Figure } from '../model/figure';
import { add, contains, multiply, point, scale, type End, type Interval } from '../model/interval';
import type { Relation } from '../model/relation';
import { evaluate } from './evaluate';
import { sidesOf } from './sides';
import { asPrinted, asRounded, type Spread } from './spread';

/** Significant digits kept where solving must divide; a printed figure never has as many. */
const kept = 30;

/**
 * The values of `figure`, in its own unit, for which an equality holds while the other figures keep their spreads.
 * Null where no value is known to do so (a factor that may be zero). The figure must occur in the relation, the others be known.
 */
export function solve(relation: Relation, figure: Figure): Interval | null {
  const solution = solveReading(relation, figure, asRounded);
  return solution && scale(solution, Decimal.one.shifted(-figure.unit.power));
}

/** The one value of `figure`, in its own unit, that fits the other figures taken at their word; undefined where there is none. */
export function solvePoint(relation: Relation, figure: Figure): Decimal | undefined {
  return solveReading(relation, figure, asPrinted)?.lower?.value.shifted(-figure.unit.power);
}

function solveReading(relation: Relation, figure: Figure, spread: Spread): Interval | null {
  const { left, right } = sidesOf(relation);
  const mentions = (side: Expression) => figuresIn(side).some((other) => other.key === figure.key);
  return mentions(left) ? isolate(left, evaluate(right, spread)) : isolate(right, evaluate(left, spread));

  /** The values of the figure that bring `side` into `target`. */
  function isolate(side: Expression, target: Interval): Interval | null {
    switch (side.kind) {
      case 'figure':
        return target;
      case 'sum': {
        const own = side.terms.find((term) => mentions(term.of))!;
        const others = side.terms.filter((term) => term !== own).map((term) => scale(evaluate(term.of, spread), term.weight));
        const rest = others.reduce((left, term) => add(left, scale(term, Decimal.of(-1))), target);
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

function divide(target: Interval, divisor: Interval): Interval | null {
  if (contains(divisor, Decimal.zero) || !divisor.lower || !divisor.upper) return null;
  const over = (numerator: Decimal, denominator: Decimal) => numerator.dividedBy(denominator, kept + denominator.digits.toString().length).trimmed;
  const reciprocal = (end: End): End => ({ value: over(Decimal.one, end.value), open: end.open });
  if (divisor.lower.value.equals(divisor.upper.value)) {
    const { value } = divisor.lower;
    const exactly = (end: End | null) => end && { value: over(end.value, value), open: end.open };
    const ends = { lower: exactly(target.lower), upper: exactly(target.upper) };
    return divisor.lower.value.sign > 0 ? ends : { lower: ends.upper, upper: ends.lower };
  }
  return multiply(target, { lower: reciprocal(divisor.upper), upper: reciprocal(divisor.lower) });
}
