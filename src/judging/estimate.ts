/**
 * The fast path: intervals in doubles, drawn inwards by more than any rounding error could have pushed them out.
 * Where even these meet, the exact ones do, and in more than a point; where they do not, nothing is known and the exact judge decides.
 */
import type { Expression } from '../model/expression';
import type { KnownFigure } from '../model/figure';
import type { Relation } from '../model/relation';
import { comparatorOf, sidesOf, type Sides } from './sides';

interface Estimate {
  readonly low: number;
  readonly high: number;
}

/** Four times the unit roundoff of a double: covers the operation's error and that of its narrowing. */
const margin = 2 ** -51;

/** Whether the relation certainly holds with figures read as rounded; false means "not certain". */
export function certainlyHolds(relation: Relation, sides: Sides = sidesOf(relation)): boolean {
  const left = estimate(sides.left);
  const right = estimate(sides.right);
  if (!left || !right) return false;
  const below = left.low <= right.high;
  const above = right.low <= left.high;
  switch (comparatorOf(relation, sides)) {
    case 'equal':
      return below && above;
    case 'atMost':
      return below;
    case 'atLeast':
      return above;
    case 'below':
      return left.low < right.high;
    case 'above':
      return right.low < left.high;
  }
}

/** Whether a base is a figure so far from zero that no rounding reaches it; false means "not certain". */
export function isClearOfZero(base: Expression): boolean {
  if (base.kind !== 'figure' || !base.figure.value || base.figure.hedge) return false;
  return Math.abs(base.figure.value.toNumber()) > 2 * 10 ** -base.figure.decimals;
}

function estimate(expression: Expression): Estimate | undefined {
  switch (expression.kind) {
    case 'figure':
      return estimateFigure(expression.figure as KnownFigure);
    case 'constant':
      return estimateConstant(expression.value.toNumber());
    case 'sum':
      return combine(expression.terms.map((term) => times(term.weight.toNumber(), estimate(term.of))), (a, b) => [a.low + b.low, a.high + b.high]);
    case 'product':
      return combine(expression.factors.map(estimate), corners);
    case 'quotient':
      return undefined;
  }
}

/** Whole numbers of no more digits than a double holds are exact in it; any other is left to the exact judge. */
function estimateConstant(value: number): Estimate | undefined {
  return Number.isSafeInteger(value) ? { low: value, high: value } : undefined;
}

/** Exact and hedged figures have no room to draw inwards, or no ends: they are left to the exact judge. */
function estimateFigure(figure: KnownFigure): Estimate | undefined {
  if (figure.exact || figure.hedge) return undefined;
  const factor = 10 ** figure.unit.power;
  const value = figure.value.toNumber() * factor;
  const halfUnit = 0.5 * 10 ** -figure.decimals * factor;
  // Reading and scaling leave the value and its half unit each off by a few roundoffs of their own size.
  const slack = 4 * margin * (Math.abs(value) + halfUnit);
  return inwards(value - halfUnit + slack, value + halfUnit - slack);
}

function combine(parts: readonly (Estimate | undefined)[], by: (a: Estimate, b: Estimate) => [number, number]): Estimate | undefined {
  const [first, ...rest] = parts;
  return rest.reduce((sum, part) => (sum && part ? inwards(...by(sum, part)) : undefined), first);
}

function times(weight: number, of: Estimate | undefined): Estimate | undefined {
  if (!of || weight === 1) return of;
  return weight < 0 ? inwards(of.high * weight, of.low * weight) : inwards(of.low * weight, of.high * weight);
}

function corners(a: Estimate, b: Estimate): [number, number] {
  const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return [Math.min(...products), Math.max(...products)];
}

function inwards(low: number, high: number): Estimate | undefined {
  const inner = { low: low + Math.abs(low) * margin, high: high - Math.abs(high) * margin };
  return inner.low < inner.high ? inner : undefined;
}
