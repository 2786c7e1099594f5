/** What a relation demands of one of its figures. Exact for sums; where it must divide, ends are right to thirty digits. */
import { Decimal } from '../model/decimal';
import { figuresIn } from '../model/expression';
import type { KnownFigure } from '../model/figure';
import { add, point, scale, type End, type Interval } from '../model/interval';
import type { Comparator, Relation } from '../model/relation';
import { linearForm, type LinearForm, type LinearTerm } from './linear';
import { printedAs, standingFor, type Reading } from './printing';
import { divide, solve } from './solve';

/** Values that figures may be printed with, by key, in their own units; a figure that is not among them keeps its own. */
export type Values = ReadonlyMap<string, Interval>;

const anything: Interval = { lower: null, upper: null };

/** Answers for one relation, of which all figures are known. */
export class Demand {
  private readonly sum: Sum | null;
  private readonly reading: Reading;

  /** `cutOff`: whether the relation may hold by digits cut off instead of rounded; what cutting off leaves open has room for rounding, too. */
  constructor(private readonly relation: Relation, comparator: Comparator, cutOff = false) {
    this.relation = { ...relation, comparator };
    this.reading = cutOff ? 'truncated' : 'rounded';
    const form = cutOff ? null : linearForm(relation);
    this.sum = form && new Sum(form, comparator);
  }

  /** Whether a figure may be printed with exactly what is demanded of it, once the others have a single value each. */
  get isExact(): boolean {
    return this.sum !== null;
  }

  /** What the figure may be printed with for the relation to hold, the others being printed with any of `values`; a superset where a factor may be zero or digits may be cut off. */
  of(figure: KnownFigure, values: Values = new Map()): Interval {
    return this.sum ? this.sum.demandOf(figure, values) : this.solvedFor(figure, values);
  }

  /** Whether the figure decides which way a rate compares, by the sign of its base. */
  private mayTurnRound({ key }: KnownFigure): boolean {
    const { expected, comparator } = this.relation;
    return comparator !== 'equal' && expected.kind === 'quotient' && figuresIn(expected.denominator).some((other) => other.key === key);
  }

  private solvedFor(figure: KnownFigure, values: Values): Interval {
    const spread = (other: KnownFigure) => scale(standingFor(values.get(other.key) ?? point(other.value), other, this.reading), Decimal.one.shifted(other.unit.power));
    const solution = this.mayTurnRound(figure) ? null : solve(this.relation, figure, spread);
    return solution ? printedAs(solution, figure, this.reading) : anything;
  }
}

const minusOne = Decimal.of(-1);

/** What the figure's values add to the sum, in base units. */
function addedBy({ figure, times }: LinearTerm, values: Interval): Interval {
  return scale(standingFor(values, figure), times.shifted(figure.unit.power));
}

/** The values of the figure, in its own unit, that add `target`. */
function adding({ figure, times }: LinearTerm, target: Interval): Interval {
  const counted = scale(target, Decimal.one.shifted(-figure.unit.power));
  return times.abs().equals(Decimal.one) ? scale(counted, times) : divide(counted, point(times))!;
}

/** A weighted sum against nothing. Ends are added up once; what one figure adds is taken out again where it is asked about. */
class Sum {
  private readonly lower: Decimal;
  private readonly upper: Decimal;
  private readonly own = new Map<string, Interval>();
  /** Figures that reach down, or up, without limit. */
  private readonly bottomless = new Set<string>();
  private readonly topless = new Set<string>();

  constructor(private readonly form: LinearForm, private readonly comparator: Comparator) {
    let [lower, upper] = [form.constant, form.constant];
    for (const [key, term] of form.terms) {
      const own = addedBy(term, point(term.figure.value));
      this.own.set(key, own);
      if (own.lower) lower = lower.plus(own.lower.value);
      else this.bottomless.add(key);
      if (own.upper) upper = upper.plus(own.upper.value);
      else this.topless.add(key);
    }
    [this.lower, this.upper] = [lower, upper];
  }

  demandOf(figure: KnownFigure, values: Values): Interval {
    const { lower, upper } = scale(this.without(figure.key, values), minusOne);
    const target = { lower: this.comparator === 'atLeast' ? null : lower, upper: this.comparator === 'atMost' ? null : upper };
    return printedAs(adding(this.form.terms.get(figure.key)!, target), figure);
  }

  /** The sum of all other figures. */
  private without(key: string, values: Values): Interval {
    const out = [key, ...[...values.keys()].filter((other) => other !== key && this.form.terms.has(other))];
    const ends = (side: 'lower' | 'upper', sum: Decimal, endless: ReadonlySet<string>): End | null => {
      if ([...endless].some((other) => !out.includes(other))) return null;
      return { value: out.reduce((rest, other) => rest.minus(this.own.get(other)![side]?.value ?? Decimal.zero), sum), open: false };
    };
    const fixed = { lower: ends('lower', this.lower, this.bottomless), upper: ends('upper', this.upper, this.topless) };
    return out.slice(1).reduce((rest, other) => add(rest, addedBy(this.form.terms.get(other)!, values.get(other)!)), fixed);
  }
}
