/**
 * The opposite of the estimate: intervals in doubles, drawn outwards by more than any rounding error, and digits that may also have been cut
 * off. Where even these do not meet, no exact judge finds that they do; where they meet, nothing is known.
 */
import type { Expression } from '../model/expression';
import { isKnown, type Figure } from '../model/figure';
import type { Relation } from '../model/relation';
import { sidesOf } from './sides';

interface Rough {
  readonly low: number;
  readonly high: number;
}

const margin = 2 ** -50;

/** Whether an equality certainly fails, read as rounded or as cut off; false means "not certain". */
export function cannotHold(relation: Relation): boolean {
  if (relation.comparator !== 'equal') return false;
  const sides = sidesOf(relation);
  const left = rough(sides.left);
  const right = rough(sides.right);
  return left !== undefined && right !== undefined && (left.low > right.high || right.low > left.high);
}

function rough(expression: Expression): Rough | undefined {
  switch (expression.kind) {
    case 'figure':
      return roughFigure(expression.figure);
    case 'constant':
      return outwards(expression.value.toNumber(), expression.value.toNumber());
    case 'sum':
      return combined(expression.terms.map(({ weight, of }) => times(weight.toNumber(), rough(of))), (a, b) => [a.low + b.low, a.high + b.high]);
    case 'product':
      return combined(expression.factors.map(rough), corners);
    case 'quotient':
      return undefined;
  }
}

/** One unit in the last place either way covers rounding and cutting off. */
function roughFigure(figure: Figure): Rough | undefined {
  if (!isKnown(figure) || figure.hedge) return undefined;
  const factor = 10 ** figure.unit.power;
  const value = figure.value.toNumber() * factor;
  const room = figure.exact ? 0 : 10 ** -figure.decimals * factor;
  return outwards(value - room, value + room);
}

function combined(parts: readonly (Rough | undefined)[], by: (a: Rough, b: Rough) => [number, number]): Rough | undefined {
  const [first, ...rest] = parts;
  return rest.reduce((sum, part) => (sum && part ? outwards(...by(sum, part)) : undefined), first);
}

function times(weight: number, of: Rough | undefined): Rough | undefined {
  return of && (weight < 0 ? outwards(of.high * weight, of.low * weight) : outwards(of.low * weight, of.high * weight));
}

function corners(a: Rough, b: Rough): [number, number] {
  const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return [Math.min(...products), Math.max(...products)];
}

function outwards(low: number, high: number): Rough {
  return { low: low - Math.abs(low) * margin, high: high + Math.abs(high) * margin };
}
