/**
 * One engine for every relation: the two sides are intervals, and a relation holds when they meet.
 * After XBRL Calculations 1.1 (REC 2023-02-22); what that leaves open is settled in docs/judging.md.
 */
import { Decimal } from '../model/decimal';
import { figuresIn, type Expression } from '../model/expression';
import { isKnown } from '../model/figure';
import { contains, intersect, isPoint, reachesBelow, type Interval } from '../model/interval';
import { figuresOf, type Relation } from '../model/relation';
import type { Judgement, Verdict } from '../model/verdict';
import { certainlyHolds } from './estimate';
import { evaluate, sidesOf, type Sides } from './evaluate';
import { expectedValue, visibleDecimals } from './expect';
import { asPrinted, asRounded, asTruncated, type Spread } from './spread';

export function judge(relation: Relation): Judgement {
  const verdict = verdictOf(relation);
  if (verdict.outcome === 'notApplicable' || (verdict.outcome === 'undecided' && verdict.reason !== 'openList')) {
    return { relation, verdict };
  }
  const expected = expectedValue(relation);
  if (!expected || !isKnown(relation.stated)) return { relation, verdict };
  const difference = relation.stated.value.minus(expected);
  const decimals = visibleDecimals(difference, relation.stated.decimals);
  return { relation, verdict, expected: expected.rounded(decimals), difference: difference.rounded(decimals) };
}

function verdictOf(relation: Relation): Verdict {
  if (relation.notApplicable !== undefined) return { outcome: 'notApplicable', reason: relation.notApplicable };
  const obstacle = obstacleOf(relation);
  if (obstacle) return obstacle;
  if (relation.kind !== 'tie' && certainlyHolds(relation)) return { outcome: 'consistent' };

  const sides = sidesOf(relation);
  const meeting = comparedAs(relation, sides, asRounded);
  if (meeting) return relation.kind === 'tie' && touches(meeting) ? { outcome: 'consistent', touching: true } : { outcome: 'consistent' };
  if (relation.openList && exceedsParts(sides)) return { outcome: 'undecided', reason: 'openList' };
  if (isTruncated(relation, sides)) return { outcome: 'truncated' };
  return { outcome: 'inconsistent' };
}

/** What keeps the relation from being judged at all. */
function obstacleOf(relation: Relation): Verdict | undefined {
  const figures = figuresOf(relation);
  const missing = figures.find((figure) => !isKnown(figure));
  if (missing) return { outcome: 'undecided', reason: missing.gap ?? 'blank', figure: missing };
  const rough = figures.find((figure) => figure.hedge === 'about');
  if (rough) return { outcome: 'undecided', reason: 'hedge', figure: rough };
  const { base } = sidesOf(relation);
  if (base && contains(evaluate(base, asRounded), Decimal.zero)) return { outcome: 'undecided', reason: 'zeroBase', figure: figuresIn(base)[0] };
  return undefined;
}

/** The values in which the comparison comes true, or null where it does not; each side is read by its own spread. */
function comparedAs(relation: Relation, sides: Sides, statedSpread: Spread, otherSpread: Spread = statedSpread): Meeting | null {
  const spread: Spread = (figure) => (figure.key === relation.stated.key ? statedSpread(figure) : otherSpread(figure));
  const left = evaluate(sides.left, spread);
  const right = evaluate(sides.right, spread);
  if (relation.comparator === 'equal') {
    const common = intersect(left, right);
    return common && { common, left, right };
  }
  const upwards = sides.base !== undefined && isNegative(sides.base) ? 'atMost' : 'atLeast';
  const holds = relation.comparator === upwards ? reachesBelow(right, left) : reachesBelow(left, right);
  return holds ? { common: left, left, right } : null;
}

interface Meeting {
  readonly common: Interval;
  readonly left: Interval;
  readonly right: Interval;
}

/** Two spreads that share a single point; two exact values that agree do not merely touch. */
function touches({ common, left, right }: Meeting): boolean {
  return isPoint(common) && !isPoint(left) && !isPoint(right);
}

/** All figures cut off, or a stated result cut off that was computed from rounded ones: official texts have both. */
function isTruncated(relation: Relation, sides: Sides): boolean {
  return comparedAs(relation, sides, asTruncated) !== null || comparedAs(relation, sides, asTruncated, asRounded) !== null;
}

function exceedsParts(sides: Sides): boolean {
  return reachesBelow(evaluate(sides.right, asRounded), evaluate(sides.left, asRounded));
}

function isNegative(base: Expression): boolean {
  return (evaluate(base, asPrinted).lower as { value: Decimal }).value.sign < 0;
}
