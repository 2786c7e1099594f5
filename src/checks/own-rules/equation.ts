/** The algebra of one formula once its figures are known: from two sides to a relation with one figure by itself. */
import { printedValue } from '../../judging/evaluate';
import { Decimal } from '../../model/decimal';
import { constant, figuresIn, product, quotient, sum, the, type Expression } from '../../model/expression';
import { isKnown, type Figure } from '../../model/figure';
import type { Comparator, Relation, RelationKind } from '../../model/relation';
import { FormulaError } from './faults';

/** A sum of weighed figures and of numbers, or what is more than that: a product, or a rate of two. */
export type Side = Linear | Compound;

export interface Linear {
  readonly kind: 'linear';
  readonly terms: readonly { readonly weight: Decimal; readonly figure: Figure }[];
  /** In base units. */
  readonly constant: Decimal;
  /** Numbers without a unit: they count what the figure by itself counts. */
  readonly bare: Decimal;
}

export interface Compound {
  readonly kind: 'compound';
  readonly numerator: Expression;
  readonly denominator?: Expression;
  /** What is taken off the rate. */
  readonly less?: Decimal;
}

export type Equation = Pick<Relation, 'kind' | 'stated' | 'comparator' | 'expected'>;

/** Throws FormulaError where no figure can be brought to one side, or one stands in several places. */
export function equationOf(left: Side, comparator: Comparator, right: Side): Equation {
  const equation = left.kind === 'linear' && right.kind === 'linear' ? sumEquation(left, comparator, right) : rateEquation(left, comparator, right);
  const figures = [equation.stated, ...figuresIn(equation.expected)];
  const repeated = figures.find((figure, index) => figures.findIndex(({ key }) => key === figure.key) < index);
  if (repeated) throw new FormulaError({ kind: 'repeated', data: { label: repeated.label } });
  return equation;
}

const turned = { equal: 'equal', atMost: 'atLeast', atLeast: 'atMost', below: 'above', above: 'below' } as const;

function sumEquation(left: Linear, comparator: Comparator, right: Linear): Equation {
  const all = combined(left, scaled(right, Decimal.of(-1)));
  checkUnits(all);
  const alone = all.terms.find(({ weight }) => weight.abs().equals(Decimal.one));
  if (!alone) throw new FormulaError({ kind: 'shape', data: {} });
  const { figure: stated, weight } = alone;
  // Over to the other side; divided by a weight of 1 or −1.
  const others = all.terms.filter((term) => term !== alone).map((term) => ({ weight: term.weight.times(weight).negated(), of: the(term.figure) }));
  const number = all.constant.plus(all.bare.shifted(stated.unit.power)).times(weight).negated();
  const terms = number.isZero && others.length > 0 ? others : [...others, { weight: Decimal.one, of: constant(number) }];
  const [first] = terms;
  const single = terms.length === 1 && first!.weight.equals(Decimal.one);
  return {
    kind: kindOfSum(comparator, single && others.length === 1, others.every((term) => term.weight.equals(Decimal.one))),
    stated,
    comparator: weight.sign > 0 ? comparator : turned[comparator],
    expected: single ? first!.of : sum(terms),
  };
}

function kindOfSum(comparator: Comparator, isTie: boolean, isSum: boolean): RelationKind {
  if (comparator !== 'equal') return 'bound';
  if (isTie) return 'tie';
  return isSum ? 'sum' : 'difference';
}

/** One side is a figure, or a rate whose numerator is one; what it is divided by goes over to the other side. */
function rateEquation(left: Side, comparator: Comparator, right: Side): Equation {
  const [own, other, compared] = isolable(left) ? [left, right, comparator] : [right, left, turned[comparator]];
  if (!isolable(own)) throw new FormulaError({ kind: 'shape', data: {} });
  const { stated, base } = own.kind === 'linear' ? { stated: own.terms[0]!.figure, base: undefined } : { stated: figuresIn(own.numerator)[0]!, base: own.denominator };
  const { numerator, denominator, less } = asCompound(other, stated);
  if (less && base) throw new FormulaError({ kind: 'shape', data: {} });
  const over = base ? product(numerator, base) : numerator;
  const kind = denominator ? 'quotient' : 'product';
  const isNegative = base && figuresIn(base).every(isKnown) && printedValue(base).sign < 0;
  return {
    kind: comparator === 'equal' ? kind : 'bound',
    stated,
    comparator: isNegative ? turned[compared] : compared,
    expected: denominator ? { ...quotient(over, denominator), ...(less && { less }) } : over,
  };
}

function isolable(side: Side): boolean {
  if (side.kind === 'linear') return side.terms.length === 1 && side.terms[0]!.weight.equals(Decimal.one) && side.constant.isZero && side.bare.isZero;
  return side.numerator.kind === 'figure' && !side.less;
}

function asCompound(side: Side, stated: Figure): Compound {
  return side.kind === 'compound' ? side : { kind: 'compound', numerator: expressionOf(side, stated) };
}

/** Numbers without a unit are times, unless beside figures they count what these do. */
export function expressionOf({ terms, constant: number, bare }: Linear, beside?: Figure): Expression {
  const unit = terms[0]?.figure.unit ?? beside?.unit;
  const value = number.plus(bare.shifted(unit?.power ?? 0));
  const parts = terms.map(({ weight, figure }) => ({ weight, of: the(figure) }));
  if (parts.length === 0) return constant(value);
  if (parts.length === 1 && parts[0]!.weight.equals(Decimal.one) && value.isZero) return parts[0]!.of;
  return sum(value.isZero ? parts : [...parts, { weight: Decimal.one, of: constant(value) }]);
}

/** Both added up; a figure that stands in both stands once. */
export function combined(a: Linear, b: Linear): Linear {
  const byKey = new Map(a.terms.map((term) => [term.figure.key, term]));
  for (const { weight, figure } of b.terms) {
    const known = byKey.get(figure.key);
    byKey.set(figure.key, { figure, weight: known ? known.weight.plus(weight) : weight });
  }
  return { kind: 'linear', terms: [...byKey.values()].filter(({ weight }) => !weight.isZero), constant: a.constant.plus(b.constant), bare: a.bare.plus(b.bare) };
}

export function scaled({ terms, constant: number, bare }: Linear, by: Decimal): Linear {
  return { kind: 'linear', terms: terms.map(({ weight, figure }) => ({ weight: weight.times(by), figure })), constant: number.times(by), bare: bare.times(by) };
}

/** Money is not added to heads; a plain number goes with anything. */
function checkUnits({ terms }: Linear): void {
  const counted = terms.map(({ figure }) => figure).filter(({ unit }) => unit.dimension !== 'plain');
  const [first] = counted;
  const other = counted.find(({ unit }) => unit.dimension !== first!.unit.dimension);
  if (other) throw new FormulaError({ kind: 'units', data: { label: first!.label, other: other.label } });
}
